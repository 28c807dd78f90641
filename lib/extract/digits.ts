import type { Unread } from "@/lib/model"
import { BIG_SCALE, CLASS, SMALL_SCALE } from "./characters"
import { fractionAfter, hanFraction } from "./fractions"
import { readCode } from "./codes"
import type { Draft, Scan } from "./draft"
import { isNumbered, nameAround } from "./names"
import { type Numeral, readDigits } from "./numeral"
import { readUnit, unitBefore } from "./read-unit"
import { signBefore } from "./sign"
import { whyUnread } from "./why-unread"
import { words } from "./words"
import { countsHundredMillions } from "./zh/look-ahead"
import { readHan } from "./zh/numeral"
import { pastSpace } from "./zh/spaces"

/** What a reader made of the characters from one index up to `next`. */
export interface Reading {
  next: number
  draft?: Draft
  unread?: Unread
}

const ordinalEndings = words({ st: true, nd: true, rd: true, th: true })

/** Reads what begins with the ASCII digit at `at`: a quantity, or digits that are something else. */
export function readDigitFigure(scan: Scan, at: number, floor: number, limit: number): Reading {
  const { folded } = scan
  const code = readCode(folded, at, limit)
  if (code) return unread(scan, opening(folded, at, floor), code.end, code.reason, floor, limit)
  const numeral = readNumeral(scan, at, floor, limit)
  const draft = draftOf(scan, numeral, floor)
  readUnit(folded, draft, limit)
  const rank = asRank(scan, draft, floor, limit)
  if (rank) return { next: rank.end, draft: rank }
  const reason = whyUnread(scan, draft, limit)
  if (reason === undefined) return { next: draft.end, draft }
  return unread(scan, numeral.start, draft.end, reason, floor, limit)
}

/** A number with its prefix currency and sign, before its unit is read. */
export function draftOf(scan: Scan, numeral: Numeral, floor: number): Draft {
  const { folded } = scan
  const draft: Draft = { start: numeral.start, end: numeral.end, tail: numeral.end, numeral, sign: 0 }
  if (numeral.vague === "above") draft.bound = "above"
  let sign = signBefore(scan, draft.start, floor)
  if (sign) draft.start = sign.start
  const prefix = unitBefore(folded, draft.start, floor)
  if (prefix) {
    draft.unit = prefix.value
    draft.unitBefore = true
    draft.start -= prefix.length + (folded.charCodeAt(draft.start - 1) === SPACE ? 1 : 0)
    if (!sign) {
      sign = signBefore(scan, draft.start, floor)
      if (sign) draft.start = sign.start
    }
  }
  if (sign) draft.sign = sign.sign
  return draft
}

const SPACE = 32
const POINT = 46
const LONGEST_DECIMALS = 16

function readNumeral(scan: Scan, at: number, floor: number, limit: number): Numeral {
  const { folded, text } = scan
  let numeral = readDigits(folded, text, at, limit)
  const before = folded[at - 2] ?? " "
  if (
    folded.charCodeAt(at - 1) === POINT &&
    at - 1 >= floor &&
    " $¥€£(+-–~约为近".includes(before) &&
    numeral.decimals === 0
  ) {
    const digits = folded.slice(at, numeral.end)
    if (digits.length < LONGEST_DECIMALS)
      numeral = { ...numeral, start: at - 1, coefficient: Number(`0.${digits}`), decimals: digits.length }
  }
  const powered = withExponent(folded, numeral, limit)
  if (powered) return powered
  const part = fractionAfter(folded, numeral, limit) ?? hanFraction(scan, numeral, limit)
  if (part) return part
  const next = folded.charCodeAt(numeral.end)
  const kind = CLASS[next === SPACE ? folded.charCodeAt(pastSpace(folded, numeral.end + 1)) : next]
  const scaled =
    kind === BIG_SCALE ||
    kind === SMALL_SCALE ||
    folded[numeral.end] === "多" ||
    folded[numeral.end] === "余" ||
    countsHundredMillions(folded, numeral.end)
  return (scaled && numeral.end < limit && readHan(folded, text, at, limit, numeral)) || numeral
}

const EXPONENT = /e([+-]?\d{1,2})(?![\d.A-Z])/iy

/** 2.5e-3, 12.32E+14 */
function withExponent(folded: string, numeral: Numeral, limit: number): Numeral | undefined {
  if ((folded.charCodeAt(numeral.end) | LOWER) !== LETTER_E || numeral.end >= limit) return undefined
  EXPONENT.lastIndex = numeral.end
  const match = EXPONENT.exec(folded)
  if (!match || EXPONENT.lastIndex > limit) return undefined
  return { ...numeral, end: EXPONENT.lastIndex, exponent: Number(match[1]) }
}

const LOWER = 32
const LETTER_E = 101

/** 第3, No. 3 and 3rd as an ordinal; 第23页 stays a page. */
function asRank({ folded }: Scan, draft: Draft, floor: number, limit: number): Draft | undefined {
  const { numeral } = draft
  const { start, end } = numeral
  if (folded[start - 1] === "第" && start > floor)
    return folded[end] === "页" ? undefined : rankOf(numeral, start - 1, end)
  if (draft.unit) return undefined
  if (isNumbered(folded, start)) return rankOf(numeral, start, end)
  return ordinalEndings.at(folded, draft.end, limit) ? rankOf(numeral, start, end + 2) : undefined
}

function rankOf(numeral: Numeral, start: number, end: number): Draft {
  return { numeral, start, end, tail: end, sign: 0, ordinal: true }
}

/** The + of +886 belongs to the number that is dialled. */
function opening(folded: string, at: number, floor: number): number {
  return at > floor && folded[at - 1] === "+" ? at - 1 : at
}

function unread(scan: Scan, start: number, end: number, reason: string, floor: number, limit: number): Reading {
  const [from, to] = reason === "name" ? nameAround(scan.folded, start, end, floor, limit) : [start, end]
  return { next: to, unread: { start: from, end: to, text: scan.text.slice(from, to), reason } }
}
