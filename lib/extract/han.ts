import { CLASS, HAN_DIGIT } from "./characters"
import { type Draft, type Scan, valueOf } from "./draft"
import { draftOf, type Reading } from "./digits"
import { hedgeBefore } from "./hedges"
import { hanFraction, readAnyNumeral } from "./fractions"
import type { Numeral } from "./numeral"
import { readUnit } from "./read-unit"
import { PERCENT } from "./unit"
import { isDigit, words } from "./words"
import { AFTER_ONE, TIME_WORDS } from "./zh/counters"
import { IDIOMS, NOT_AFTER } from "./zh/idioms"
import { hanRun } from "./zh/look-ahead"
import { readHan } from "./zh/numeral"

const idioms = words(Object.fromEntries(IDIOMS.map(word => [word, true])))
const parts = words({ 百分之: 1, 千分之: 0.1, 万分之: 0.01 })
const zhTimeWords = words(Object.fromEntries(TIME_WORDS.map(word => [word, true])))

/** Reads what begins with the Han numeral at `at`, or steps over it when it is part of a word. */
export function readHanFigure(scan: Scan, at: number, floor: number, limit: number): Reading {
  const { folded } = scan
  const part = parts.at(folded, at, limit)
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
  if (opensRange(folded, draft) || closesRange(folded, draft, floor))
    return { next: draft.end, draft: { ...draft, provisional: true } }
  return accepts(scan, draft, limit) ? { next: draft.end, draft } : passed(scan, whole.start, whole.end)
}

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
    if (isDigit(folded.charCodeAt(at)))
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
  const counted = draft.counter !== undefined
  if ((valueOf(draft) === 1 && !counted) || zhTimeWords.at(folded, numeral.end, limit))
    return passed(scan, numeral.start, numeral.end)
  const { start, end } = numeral
  return { next: end, draft: { numeral, start: start - 1, end, tail: end, sign: 0, ordinal: true } }
}

/** Is this Han numeral a number here, and not part of a word? */
function accepts(scan: Scan, draft: Draft, limit: number): boolean {
  const { folded } = scan
  const { numeral } = draft
  const { start, end } = numeral
  if (folded[start] === "半") return draft.unit !== undefined
  const before = folded[start - 1]
  if (before === "双") return false // 双十一, a day of sales
  const glued = before !== undefined && NOT_AFTER.includes(before) && (numeral.bare === "digit" || end - start === 1)
  if (glued) return false
  if (draft.unit)
    return (
      numeral.bare !== "digit" ||
      draft.sign !== 0 ||
      !(before !== undefined && CLASS[before.charCodeAt(0)] === HAN_DIGIT)
    )
  if (zhTimeWords.at(folded, end, limit)) return false
  if (numeral.shape === "fraction" || draft.sign !== 0) return true
  if (numeral.bare === "scale")
    return end - start > 1 || draft.start < start || (draft.counter !== undefined && isHedged(folded, start))
  if (numeral.bare === "digit")
    return folded[start] === "十" ? draft.counter !== undefined || isAlone(scan, start, end) : countsOne(scan, draft)
  if (numeral.shape === "spelled-digits" && numeral.exponent === 0 && numeral.decimals === 0)
    return /[〇○零]/u.test(folded.slice(start, end)) || draft.counter !== undefined || isAlone(scan, start, end)
  return true
}

/** 一到五个, 三至五成: the first digit has neither unit nor counter of its own. */
function opensRange(folded: string, { numeral, unit, counter }: Draft): boolean {
  if (numeral.bare !== "digit" || unit || counter || !"至到~-".includes(folded[numeral.end] ?? " ")) return false
  return CLASS[folded.charCodeAt(numeral.end + 1)] === HAN_DIGIT
}

/** The 五 of 百分之三到五, which takes its unit from the figure it is joined to. */
function closesRange(folded: string, { numeral, unit, counter }: Draft, floor: number): boolean {
  if (numeral.bare !== "digit" || unit || counter || floor === 0 || floor !== numeral.start - 1) return false
  return "至到~-".includes(folded[floor]!)
}

function isHedged(folded: string, start: number): boolean {
  return "上近逾破超过达数成".includes(folded[start - 1] ?? "x") || hedgeBefore(folded, start) !== undefined
}

/** One Han digit: a number only before a counter (一 before few of them), or when the text is nothing else. */
function countsOne(scan: Scan, draft: Draft): boolean {
  const { folded } = scan
  const { start, end } = draft.numeral
  if (draft.counter === undefined) return isAlone(scan, start, end)
  if (folded[start] === "零") return draft.sign !== 0
  if (folded[start] === "陆") return false // 大陆大学: the mainland, not a six
  return folded[start] !== "一" || AFTER_ONE.includes(draft.counter) || isAlone(scan, start, draft.tail)
}

function isAlone({ folded }: Scan, start: number, end: number): boolean {
  return folded.slice(0, start).trim() === "" && folded.slice(end, end + 8).trim() === ""
}
