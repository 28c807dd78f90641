import { DIGITS } from "./lexicon"

/** Chinese digits that may open or continue a number of a date. */
export const CHINESE_DIGITS = "〇零○一二两三四五六七八九十廿百千"

/**
 * Reads Arabic digits, Chinese digits one by one, and 十 forms: `12 → 12`, `二〇二五 → 2025`, `二十一 → 21`, `半 → 0.5`.
 * NaN for what is no number.
 */
export function readNumber(text: string): number {
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57) return Number(text)
  if (text === "半") return 0.5
  if (/[十廿百千]/u.test(text)) return readUnits(text)
  let value = text === "" ? NaN : 0
  for (const character of text) value = value * 10 + (DIGITS[character] ?? NaN)
  return value
}

const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

function readUnits(text: string): number {
  let total = 0
  let pending: number | null = null
  for (const character of text) {
    const unit = UNITS[character]
    if (character === "廿") {
      total += 20
      pending = null
    } else if (unit === undefined) {
      pending = DIGITS[character] ?? NaN
    } else {
      total += (pending ?? 1) * unit
      pending = null
    }
  }
  return total + (pending ?? 0)
}
