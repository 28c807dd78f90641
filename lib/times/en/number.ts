import { NUMBERS } from "./lexicon"

/** `12 → 12`, `twelve → 12`, `a → 1`; NaN for what is no number. */
export function readNumber(text: string): number {
  return NUMBERS[text.toLowerCase()] ?? Number(text)
}
