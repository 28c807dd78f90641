import { CLASS, DIGIT, HAN_DIGIT } from "./characters"
import { type Draft, type Scan, valueOf } from "./draft"
import { acceptsHan } from "./accepts-han"
import { draftOf, type Reading } from "./digits"
import { hanFraction, readAnyNumeral } from "./fractions"
import type { Numeral } from "./numeral"
import { readUnit } from "./read-unit"
import { PERCENT } from "./unit"
import { timeWords } from "./why-unread"
import { isDigit, words } from "./words"
import { IDIOMS } from "./zh/idioms"
import { hanRun } from "./zh/look-ahead"
import { readHan } from "./zh/numeral"

const idioms = words(Object.fromEntries(IDIOMS.map(word => [word, true])))
const parts = words({ 百分之: 1, 千分之: 0.1, 万分之: 0.01 })

/** Reads what begins with the Han numeral at `at`, or steps over it when it is part of a word. */
export function readHanFigure(scan: Scan, at: number, floor: number, limit: number): Reading {
  const { folded } = scan
  const part = parts.at(folded, at, limit) ?? spacedPart(folded, at, limit)
  if (part) return percentage(scan, at, at + part.length, part.value, floor, limit)
  const idiom = idioms.at(folded, at, limit)
  if (idiom) return { next: at + idiom.length }
  const run = repeats(folded, at, limit)
  if (run > 3) return { next: at + run } // 亿亿亿亿 is no number, and a run may be long
  const numeral = folded[at] === "半" ? half(at) : readHan(folded, scan.text, at, limit)
  if (numeral === null) return { next: at + Math.max(1, hanRun(folded, at, limit, limit)) }
  const whole = hanFraction(scan, numeral, limit) ?? numeral
  const draft = draftOf(scan, whole, floor)
  if (numeral.bare === "scale" && folded[numeral.start - 1] === "上") draft.bound = "above" // 上万人, 上百亿元
  readUnit(folded, draft, limit)
  if (folded[whole.start - 1] === "第" && whole.start > floor) return ordinal(scan, draft, limit)
  const joined = opensRange(folded, draft) || closesRange(folded, draft, floor)
  if (joined) return { next: draft.end, draft: { ...draft, provisional: true } }
  return acceptsHan(scan, draft, limit) ? { next: draft.end, draft } : passed(scan, whole.start, whole.end)
}

const SPACED_PART = /[百佰] {0,2}分 {0,2}之 {0,2}/y

/** 百 分之 2: the words of a table or a scan, apart. */
function spacedPart(folded: string, at: number, limit: number): { length: number; value: number } | undefined {
  if (!HUNDRED.includes(folded[at]!) || !" 分".includes(folded[at + 1] ?? "x")) return undefined
  SPACED_PART.lastIndex = at
  if (!SPACED_PART.test(folded) || SPACED_PART.lastIndex > limit) return undefined
  return { length: SPACED_PART.lastIndex - at, value: 1 }
}

const HUNDRED = "百佰"

/** 百分之三点七五, 千分之三, 百分之负二, 百分之15K. */
function percentage(scan: Scan, start: number, at: number, factor: number, floor: number, limit: number): Reading {
  const { folded } = scan
  const negative = folded[at] === "负" || folded[at] === "-"
  const numeral = readAnyNumeral(scan, negative ? at + 1 : at, limit)
  if (!numeral) return { next: at }
  const draft = draftOf(scan, { ...numeral, start }, floor)
  draft.unit = factor === 1 ? PERCENT : { ...PERCENT, factor }
  draft.unitBefore = true
  if (negative) draft.sign = -1
  readUnit(folded, draft, limit)
  return { next: draft.end, draft }
}

function half(at: number): Numeral {
  return { start: at, end: at + 1, coefficient: 0.5, exponent: 0, form: "han", decimals: 1, bare: "digit" }
}

/** A numeral that is no number here; where it holds digits (万3日) they are accounted for. */
function passed({ folded, text }: Scan, start: number, end: number): Reading {
  for (let at = start; at < end; at++) {
    if (!isDigit(folded.charCodeAt(at))) continue
    return { next: end, unread: { start, end, text: text.slice(start, end), reason: "time" } }
  }
  return { next: end }
}

/** How often the character at `at` stands there in a row. */
function repeats(folded: string, at: number, limit: number): number {
  const code = folded.charCodeAt(at)
  let end = at + 1
  while (end < limit && folded.charCodeAt(end) === code) end++
  return end - at
}

/** 第三, 第三次; 第一 without a counter is an adverb (首先), not a rank. */
function ordinal(scan: Scan, draft: Draft, limit: number): Reading {
  const { folded } = scan
  const { numeral } = draft
  const adverb = valueOf(draft) === 1 && draft.counter === undefined
  if (adverb || timeWords.at(folded, numeral.end, limit)) return passed(scan, numeral.start, numeral.end)
  const { start, end } = numeral
  return { next: end, draft: { numeral, start: start - 1, end, tail: end, sign: 0, ordinal: true } }
}

/** 一到五个, 三至五成: the first digit has neither unit nor counter of its own. */
function opensRange(folded: string, { numeral, unit, counter }: Draft): boolean {
  if (numeral.bare !== "digit" || unit || counter || !"至到~-".includes(folded[numeral.end] ?? " ")) return false
  const next = CLASS[folded.charCodeAt(numeral.end + 1)]
  return next === HAN_DIGIT || next === DIGIT
}

/** The 五 of 百分之三到五, which takes its unit from the figure it is joined to. */
function closesRange(folded: string, { numeral, unit, counter }: Draft, floor: number): boolean {
  if (numeral.bare !== "digit" || unit || counter || floor === 0 || floor !== numeral.start - 1) return false
  return "至到~-".includes(folded[floor]!)
}
