import { CLASS, GLYPH, GLYPHS, HAN_DIGIT, VALUE } from "./characters"
import { shift, tidy } from "./decimals"
import type { Scan } from "./draft"
import { type Numeral, readDigits } from "./numeral"
import { isDigit } from "./words"
import { readHan } from "./zh/numeral"

const MIXED = /[- ](\d{1,2})\/(\d{1,2})(?![\d/])/y
/** Denominators of rates and prices; 2 3/11 would be a date. */
const BINARY = new Set([2, 3, 4, 5, 8, 10, 16, 32, 64])
const LARGEST_BOTTOM = 100
const SPACE = 32
const HYPHEN = 45
const SLASH = 47

/** Goes on from whole digits into a fraction: 1/4 → 0.25 · 4-1/4 → 4.25 · 4¼ → 4.25. */
export function fractionAfter(folded: string, numeral: Numeral, limit: number): Numeral | undefined {
  const { end, coefficient, decimals } = numeral
  if (decimals > 0 || end >= limit) return undefined
  const next = folded.charCodeAt(end)
  if (CLASS[next] === GLYPH)
    return { ...numeral, end: end + 1, coefficient: coefficient + GLYPHS[folded[end]!]!, decimals: 2 }
  if (next === SLASH) return simple(folded, numeral, limit)
  if ((next !== HYPHEN && next !== SPACE) || !isDigit(folded.charCodeAt(end + 1))) return undefined
  MIXED.lastIndex = end
  const match = MIXED.exec(folded)
  if (!match || MIXED.lastIndex > limit) return undefined
  const [top, bottom] = [Number(match[1]), Number(match[2])]
  if (top >= bottom || !BINARY.has(bottom)) return undefined
  return { ...numeral, end: MIXED.lastIndex, coefficient: coefficient + top / bottom, decimals: 2 }
}

function simple(folded: string, numeral: Numeral, limit: number): Numeral | undefined {
  const from = numeral.end + 1
  let end = from
  while (end < limit && isDigit(folded.charCodeAt(end)) && end - from < 4) end++
  const bottom = Number(folded.slice(from, end))
  if (!Number.isInteger(numeral.coefficient) || numeral.coefficient >= bottom || bottom > LARGEST_BOTTOM)
    return undefined
  return { ...numeral, end, coefficient: numeral.coefficient / bottom, shape: "fraction" }
}

/** 三分之二, 3分之2 → 2/3 · 一又四分之三 → 1.75 · 四分一厘 → 1/4, as Hong Kong writes rates */
export function hanFraction(scan: Scan, numeral: Numeral, limit: number): Numeral | undefined {
  const { folded } = scan
  const and = matchEnd(AND, "又", folded, numeral.end)
  if (and === undefined) return properFraction(scan, numeral, limit)
  const bottom = numeral.decimals === 0 ? readAnyNumeral(scan, and, limit) : null
  const part = bottom && (properFraction(scan, bottom, limit) ?? fractionAfter(folded, bottom, limit))
  if (part?.shape !== "fraction" || part.coefficient >= 1) return undefined
  const coefficient = tidy(shift(numeral.coefficient, numeral.exponent) + part.coefficient)
  return { ...part, start: numeral.start, coefficient, decimals: 2 }
}

function properFraction(scan: Scan, bottom: Numeral, limit: number): Numeral | undefined {
  const { folded } = scan
  const isShort = folded[bottom.end] === SHORT_OF && isShortFraction(folded, bottom)
  const from = isShort ? bottom.end + SHORT_OF.length : matchEnd(OF, "分", folded, bottom.end)
  if (from === undefined) return undefined
  const top = readAnyNumeral(scan, from, limit)
  const whole = shift(bottom.coefficient, bottom.exponent)
  if (!top || whole === 0) return undefined
  const { start, form } = bottom
  const coefficient = tidy(shift(top.coefficient, top.exponent) / whole)
  return { start, end: top.end, coefficient, exponent: 0, form, decimals: 0, shape: "fraction" }
}

const OF = / {0,2}分 {0,2}之 {0,2}/y
const SHORT_OF = "分"
const AND = / ?又 ?/y

/** Where a match of a sticky pattern at `at` ends, which opens with `word`, maybe behind spaces. */
function matchEnd(pattern: RegExp, word: string, text: string, at: number): number | undefined {
  let from = at
  while (text.charCodeAt(from) === SPACE && from - at < 2) from++
  if (text[from] !== word) return undefined
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

/** 四分一厘, 八分三厘: one digit over a larger one. 五分六厘 would be two units. */
function isShortFraction(folded: string, bottom: Numeral): boolean {
  const top = folded.charCodeAt(bottom.end + SHORT_OF.length)
  const isDigitOver = CLASS[top] === HAN_DIGIT && folded[bottom.end + SHORT_OF.length + 1] === "厘"
  return isDigitOver && bottom.end - bottom.start === 1 && VALUE[top]! < bottom.coefficient
}

/** A number in digits or Han characters at `at`. */
export function readAnyNumeral({ folded, text }: Scan, at: number, limit: number): Numeral | null {
  if (at >= limit) return null
  return isDigit(folded.charCodeAt(at)) ? readDigits(folded, text, at, limit) : readHan(folded, text, at, limit)
}
