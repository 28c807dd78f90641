import { CLASS, HAN_DIGIT } from "./characters"
import { timeWords } from "./why-unread"
import type { Draft, Scan } from "./draft"
import { hedgeBefore } from "./hedges"
import { AFTER_ONE } from "./zh/counters"
import { NOT_AFTER } from "./zh/idioms"

/** Is this Han numeral a number here, and not part of a word? With a unit nearly always; bare only where it must be one. */
export function acceptsHan(scan: Scan, draft: Draft, limit: number): boolean {
  const { folded } = scan
  const { numeral } = draft
  const { start, end } = numeral
  const before = folded[start - 1] ?? " "
  if (folded[start] === "半") return draft.unit !== undefined
  if (before === "双") return false // 双十一, a day of sales
  if ((end - start === 1 || folded[start] === "一") && NAMES_BEFORE.includes(before)) return false // 统一百货
  if (end - start === 1 && NOT_AFTER.includes(before)) return false
  if (draft.unit) return numeral.bare !== "digit" || draft.sign !== 0 || CLASS[before.charCodeAt(0)] !== HAN_DIGIT
  if (timeWords.at(folded, end, limit)) return false
  if (numeral.shape === "fraction" || draft.sign !== 0) return true
  if (numeral.bare === "scale") return acceptsScale(scan, draft)
  if (numeral.bare === "digit") return acceptsDigit(scan, draft)
  return numeral.shape !== "spelled-digits" || acceptsSpelled(scan, draft)
}

const NAMES_BEFORE = "统唯"

/** 万亿, 百万: a number of its own, 万万 an adverb; 百, 千, 万 only before a counter and behind a hedge (破百家, 上万人). */
function acceptsScale({ folded }: Scan, { numeral, start, counter }: Draft): boolean {
  if (numeral.end - numeral.start > 1) return folded[numeral.start] !== folded[numeral.start + 1] // 万万没想到
  if (start < numeral.start) return true
  const hedged = HEDGES.includes(folded[numeral.start - 1] ?? " ") || hedgeBefore(folded, numeral.start) !== undefined
  return counter !== undefined && hedged
}

const HEDGES = "上近逾破超过达数成"

/** One Han digit: a number only before a counter (一 before few of them), or when the text is nothing else. */
function acceptsDigit(scan: Scan, { numeral, counter, tail }: Draft): boolean {
  const { start, end } = numeral
  const digit = scan.folded[start]
  if (counter === undefined) return BOUNDED.test(scan.folded.slice(end, end + 2)) || isAlone(scan, start, end)
  if (digit === "零" || digit === "陆") return false // 零个; 大陆大学 is the mainland's
  return digit !== "一" || AFTER_ONE.includes(counter) || isAlone(scan, start, tail)
}

const BOUNDED = /^以[上下]/u

/** 二〇二五, 一八四: digits read out one by one. */
function acceptsSpelled(scan: Scan, { numeral, counter }: Draft): boolean {
  const { start, end, exponent, decimals } = numeral
  if (exponent > 0 || decimals > 0 || counter !== undefined) return true
  return /[〇○零]/u.test(scan.folded.slice(start, end)) || isAlone(scan, start, end)
}

const MARGIN = 8 // spaces around a number that stands alone

function isAlone({ folded }: Scan, start: number, end: number): boolean {
  if (start > MARGIN || folded.length - end > MARGIN) return false
  return folded.slice(0, start).trim() === "" && folded.slice(end).trim() === ""
}
