import type { Unread } from "@/lib/model"
import { BIG_SCALE, CLASS, SMALL_SCALE } from "./characters"
import { fractionAfter, hanFraction } from "./fractions"
import { isYear, readCode } from "./codes"
import type { Draft, Scan } from "./draft"
import { TIME_WORDS as EN_TIME_WORDS } from "./en/counters"
import { hedgeBefore } from "./hedges"
import { isGlued, isNumbered, nameAround, nameBefore } from "./names"
import { type Numeral, readDigits } from "./numeral"
import { readUnit, unitBefore } from "./read-unit"
import { signBefore } from "./sign"
import { isLetter, words } from "./words"
import { TIME_WORDS as ZH_TIME_WORDS } from "./zh/counters"
import { readHan } from "./zh/numeral"

/** What a reader made of the characters from one index up to `next`. */
export interface Reading {
  next: number
  draft?: Draft
  unread?: Unread
}

export const timeWords = words(Object.fromEntries([...EN_TIME_WORDS, ...ZH_TIME_WORDS].map(word => [word, true])))
const ordinalEndings = words({ st: true, nd: true, rd: true, th: true })

/** Reads what begins with the ASCII digit at `at`: a quantity, or digits that are something else. */
export function readDigitFigure(scan: Scan, at: number, floor: number, limit: number): Reading {
  const { folded } = scan
  const code = readCode(folded, at, limit)
  if (code) return unread(scan, opening(folded, at, floor), code.end, code.reason, floor, limit)
  const numeral = readNumeral(scan, at, floor, limit)
  const draft = draftOf(scan, numeral, floor)
  readUnit(folded, draft, limit)
  const reason = whyUnread(scan, draft, floor, limit)
  if (reason === undefined) return { next: Math.max(draft.end, at + 1), draft }
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
    if (digits.length < 7)
      numeral = { ...numeral, start: at - 1, coefficient: Number(`0.${digits}`), decimals: digits.length }
  }
  const part = fractionAfter(folded, numeral, limit) ?? hanFraction(scan, numeral, limit)
  if (part) return part
  const next = folded.charCodeAt(numeral.end)
  const kind = CLASS[next === SPACE ? folded.charCodeAt(numeral.end + 1) : next]
  const scaled =
    kind === BIG_SCALE || kind === SMALL_SCALE || folded[numeral.end] === "多" || folded[numeral.end] === "余"
  return (scaled && numeral.end < limit && readHan(folded, text, at, limit, numeral)) || numeral
}

/** Why digits with neither unit nor counter are no quantity; undefined where they are one. */
function whyUnread(scan: Scan, draft: Draft, floor: number, limit: number): string | undefined {
  const { folded } = scan
  const { numeral } = draft
  const { start, end } = numeral
  if (folded[start - 1] === "第" && start > floor) return folded[end] === "页" ? "page" : ordinal(draft, start - 1)
  if (draft.unit) return draft.unit.unit === "x" && isGlued(folded, draft.start) ? "name" : undefined
  if (isNumbered(folded, start)) return ordinal(draft, start)
  if (isGlued(folded, draft.start)) return "name"
  const ending = isLetter(folded.charCodeAt(draft.end)) && draft.end < limit
  if (ending && ordinalEndings.at(folded, draft.end, limit)) return ordinal(draft, start, 2)
  if (ending) return timeWords.at(folded, draft.end, limit) ? "time" : "name"
  const gap = folded.charCodeAt(draft.end) === SPACE || folded.charCodeAt(draft.end) === 45 ? 1 : 0
  if (draft.counter === undefined || TIME_COUNTERS.has(draft.counter)) {
    if (timeWords.at(folded, draft.end + gap, limit)) return "time"
    if (folded[draft.end] === "点" && numeral.coefficient <= 24) return "time of day"
  }
  if (numeral.exponent > 0) return undefined
  if (draft.counter === undefined || end - start > 2) {
    const name = nameBefore(folded, start, end)
    if (name) return name
  }
  if (draft.counter === undefined && isBareYear(scan, draft)) return "year"
  if (draft.counter === undefined && isVersion(folded, draft)) return "version"
  return numeral.shape === "fraction" && numeral.form === "digits" && numeral.coefficient === 0 ? "ratio" : undefined
}

const TIME_COUNTERS = new Set(["天", "年", "周", "星期", "年期", "个季度"])

function ordinal(draft: Draft, start: number, more = 0): undefined {
  draft.ordinal = true
  draft.start = start
  draft.end = draft.tail = draft.numeral.end + more
  delete draft.counter
  delete draft.unit
}

function isBareYear({ folded }: Scan, { numeral, sign, start }: Draft): boolean {
  if (numeral.end - numeral.start !== 4 || sign !== 0 || !isYear(folded, numeral.start)) return false
  return hedgeBefore(folded, start) === undefined
}

/** Trump 2.0, Web 3.0: one digit, point nought, right behind a name. */
function isVersion(folded: string, { numeral, start, sign }: Draft): boolean {
  if (sign !== 0 || numeral.end - numeral.start !== 3 || !folded.startsWith(".0", numeral.end - 2)) return false
  const before = folded.charCodeAt(folded.charCodeAt(start - 1) === SPACE ? start - 2 : start - 1)
  return (isLetter(before) || before > 0x2e80) && hedgeBefore(folded, start) === undefined
}

/** The 02 of (02)2345-6789 and the + of +886 belong to the code. */
function opening(folded: string, at: number, floor: number): number {
  return at > floor && folded[at - 1] === "+" ? at - 1 : at
}

function unread(scan: Scan, start: number, end: number, reason: string, floor: number, limit: number): Reading {
  const [from, to] = reason === "name" ? nameAround(scan.folded, start, end, floor, limit) : [start, end]
  return { next: to, unread: { start: from, end: to, text: scan.text.slice(from, to), reason } }
}
