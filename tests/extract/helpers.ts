import { findQuantities } from "@/lib/extract/find-quantities"
import type { Language, Quantity, Unread } from "@/lib/model"
import { fold } from "@/lib/text/fold"

/** The figures of a text that holds no dates. */
export function quantitiesOf(text: string, language: Language = "zh-Hant"): Quantity[] {
  return findQuantities(fold(text), text, language, []).quantities
}

/** The numbers of it that are no figures. */
export function unreadOf(text: string, language: Language = "zh-Hant"): Unread[] {
  return findQuantities(fold(text), text, language, []).unread
}

/** Each figure as printed, with its value and unit: enough for a row of a table. */
export function figuresOf(
  text: string,
  language: Language = "zh-Hant",
): [string, Quantity["value"], string | undefined][] {
  return quantitiesOf(text, language).map(quantity => [quantity.text, quantity.value, quantity.unit])
}
