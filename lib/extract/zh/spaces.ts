import { CLASS, DIGIT, HAN_DIGIT } from "../characters"
import { readDigits } from "../numeral"
import { endsNumber, hanRun, isHan, scaleAt } from "./look-ahead"
import { VAGUE } from "./scales"

/** What a reader of Han numerals knows when it meets a space. */
export interface SoFar {
  readonly folded: string
  readonly text: string
  readonly limit: number
  readonly form: "digits" | "han" | "word"
  readonly total: number
  readonly group: number
  readonly pending: number | null
  readonly lastSmall: number
  readonly lastBig: number
  readonly elliptic: number
  readonly scales: number
  /** A space was read before. */
  readonly spaced: boolean
}

/** Does the number go on behind the space at `at`: 36.2 兆, 7万 5千, 一百 五 十 二, 二十六 点三三, 五百 余万? */
export function goesOnAfterSpace(soFar: SoFar, at: number): boolean {
  const { folded, limit } = soFar
  if (at + 1 >= limit) return false
  if (scaleAfterSpace(soFar, at)) return true
  return folded.charCodeAt(at + 1) !== SPACE && (digitsGoOn(soFar, at + 1) || wordGoesOn(soFar, at + 1))
}

/** A scale that multiplies what was read, behind one space or two. */
export function scaleAfterSpace(soFar: SoFar, at: number): boolean {
  const { folded, limit, total, pending, group, scales } = soFar
  if (folded.charCodeAt(at) !== SPACE || group + (pending ?? 0) === 0) return false
  const from = pastSpace(folded, at + 1)
  const scale = scaleAt(folded, from, limit)
  if (scale === undefined) return false
  if (scale.big) return total === 0 || scale.power < soFar.lastBig
  const isApart = scales > 0 || !isHan(folded.charCodeAt(from + 1)) // 三 百 五, not 三 百货
  return isApart && pending !== null && scale.power < soFar.lastSmall
}

/** A scale smaller than the last one stands at `at`, perhaps after a space. */
export function scaledBelow({ folded, limit, lastBig, lastSmall }: SoFar, at: number): boolean {
  const scale = scaleAt(folded, pastSpace(folded, at), limit)
  return scale !== undefined && scale.power < (scale.big ? lastBig : lastSmall)
}

export function pastSpace(folded: string, at: number): number {
  return folded.charCodeAt(at) === SPACE ? at + 1 : at
}

/** Digits that a smaller scale follows, or the last digit of a number printed with spaces: 一百 五 十 二. */
function digitsGoOn(soFar: SoFar, at: number): boolean {
  const { folded, text, limit, pending, spaced, elliptic } = soFar
  const kind = CLASS[folded.charCodeAt(at)]
  if (kind !== DIGIT && kind !== HAN_DIGIT) return false
  const isLast = kind === HAN_DIGIT && spaced && pending === null && endsNumber(folded, at + 1)
  if (isLast && folded.charCodeAt(at - 3) === SPACE) return true
  if (elliptic === 0) return false
  if (kind === HAN_DIGIT && folded[pastSpace(folded, at + 1)] === "又") return true // 三百 五又三分之一
  const end = kind === DIGIT ? readDigits(folded, text, at, limit).end : at + 1
  return end - at < 6 && scaledBelow(soFar, end)
}

function wordGoesOn(soFar: SoFar, at: number): boolean {
  const { folded, limit, form, scales } = soFar
  const word = folded[at]!
  if (word === "点") return form === "han" && hanRun(folded, pastSpace(folded, at + 1), limit, 1) > 0
  if (!VAGUE.includes(word) || scales === 0) return false
  return scaleAt(folded, at + 1, limit)?.big === true || scaleAfterSpace(soFar, at + 1)
}

const SPACE = 32
