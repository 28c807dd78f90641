import type { Span } from "@/lib/model"
import { findTerms } from "@/lib/text/find-terms"
import { searchFold } from "@/lib/text/search-fold"
import { isLatin } from "./tokenize"

export interface Excerpt {
  text: string
  found: Span[]
}

/** Where words found by the search stand in a text: those in letters at the start of a word only. */
export function findWords(text: string, terms: readonly string[]): Span[] {
  const folded = searchFold(text)
  return findTerms(folded, terms).filter(
    ({ start }) => !isLatin(folded.slice(start)) || !/[\p{Script=Latin}\p{N}]/u.test(folded.charAt(start - 1)),
  )
}

/** The part of a long text around the first word found: `…` where it is cut, on one line. */
export function excerptAround(text: string, terms: readonly string[], mostChars: number): Excerpt {
  const [first] = findWords(text, terms)
  const from = startOfExcerpt(text, first?.start ?? 0, mostChars)
  const to = Math.min(text.length, from + mostChars)
  const cut = text.slice(from, to).replace(/\s/gu, " ")
  const excerpt = `${from > 0 ? "…" : ""}${cut.trim()}${to < text.length ? "…" : ""}`
  return { text: excerpt, found: findWords(excerpt, terms) }
}

/** A little before the word, at a mark that ends a clause or at a space where there is one. */
function startOfExcerpt(text: string, word: number, mostChars: number): number {
  const earliest = Math.max(0, word - Math.floor(mostChars / 3))
  if (earliest === 0) return 0
  const before = text.slice(earliest, word)
  const edge = before.search(/[\s，。；：！？、,;:]/u)
  return edge < 0 ? earliest : earliest + edge + 1
}
