import type { Language, Mentions } from "@/lib/model"
import { fold } from "@/lib/text/fold"
import { findTimes } from "@/lib/times/find-times"
import { findQuantities } from "./find-quantities"

/**
 * Everything numeric an article states: its dates first, then the figures between them.
 * `reference` is the day the article speaks from (YYYY-MM-DD), or null when nobody knows.
 */
export function extractMentions(text: string, language: Language, reference: string | null): Mentions {
  const folded = fold(text)
  const times = findTimes(folded, language, reference, text)
  return { times, ...findQuantities(folded, text, language, times) }
}
