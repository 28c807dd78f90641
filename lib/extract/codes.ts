import { isDigit, isLetter } from "./words"

/** Digits that are no amount: where they end, and what they are. */
export interface Code {
  end: number
  reason: string
}

/**
 * Reads dates, times of day, phone numbers, versions, ratios and exchange codes at `start`, where a digit stands that no
 * digit precedes. Leaves 3.5, 1,047, 15-20 and 1/4 alone: those are quantities.
 */
export function readCode(folded: string, start: number, limit: number): Code | undefined {
  let end = start
  while (end < limit && isDigit(folded.charCodeAt(end))) end++
  const length = end - start
  if (length > LONGEST) return { end: throughDigits(folded, end, limit), reason: "code" }
  const time = length <= 2 && end < limit ? clock(folded, start, end, limit) : undefined
  if (time) return time
  const joined = end < limit && JOINS.includes(folded[end]!)
  if (joined) {
    const next = folded.charCodeAt(end + 1)
    const found =
      isDigit(next) && end + 1 < limit
        ? joinedCode(folded, start, limit)
        : isLetter(next)
          ? listing(folded, start, end)
          : undefined
    if (found) return found
  }
  const isDecimal = folded.charCodeAt(end) === POINT || folded.charCodeAt(start - 1) === POINT
  if (length >= 3 && folded.charCodeAt(start) === ZERO && !isDecimal) return { end, reason: "code" }
  return inBrackets(folded, start, end) ?? marker(folded, start, end, limit)
}

const LONGEST = 18
const ZERO = 48
const POINT = 46
const JOINS = "-/.:比"

/** Tried in this order; each is anchored and bounded, so a hostile run of digits costs one look. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/\d{4}([-/.])\d{1,2}\1\d{1,2}(?![\d.])/y, "date"],
  [/\d{1,2}([-/.])\d{1,2}\1\d{4}(?![\d.])/y, "date"],
  [/\d{4}[-/](?:0[1-9]|1[0-2])(?![\d.,%])/y, "date"],
  [/(?:19|20)\d{2}[-/](?:19|20)?\d{2}(?![\d.,%])/y, "years"],
  [/(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?!\d)/y, "time of day"],
  [/\d{1,6}(?:[:比]\d{1,6}(?:\.\d{1,3})?){1,4}(?!\d)/y, "ratio"],
  [/\d{1,9}(?:\.\d{1,9}){2,6}(?!\d)/y, "version"],
  [/\d{1,9}(?:-\d{1,9}){2,8}(?!\d)/y, "phone or code"],
  [/0\d{1,3}-\d{6,8}(?!\d)/y, "phone or code"],
  [/\d{1,2}\/\d{1,2}(?=[日(]|\s?(?:周|星期))/y, "date"],
  [/\d{1,4}\/\d{1,4}(?:\/\d{1,4}){1,4}(?!\d)/y, "list"],
]

function joinedCode(folded: string, start: number, limit: number): Code | undefined {
  for (const [pattern, reason] of PATTERNS) {
    pattern.lastIndex = start
    if (pattern.test(folded) && pattern.lastIndex <= limit) return { end: pattern.lastIndex, reason }
  }
  return undefined
}

const HOUR = String.raw`(?:[01]?\d|2[0-4])`
const HALVES_OF_DAY = "上午|下午|早上|晚上|晚间|凌晨|中午|傍晚|清晨|深夜|半夜|今早|今晚|昨晚|明早|时间"
const CHINESE_CLOCK = new RegExp(
  `${HOUR}(?:[点时](?:[0-5]?\\d分|半(?![年天导])|整|钟|[一三]刻)|时(?![\\d代间候期段刻])|(?<=(?:${HALVES_OF_DAY})\\s?\\d{1,2})点(?![\\d.]))`,
  "uy",
)
const ENGLISH_CLOCK = new RegExp(`${HOUR}(?::[0-5]\\d){0,2} ?[ap](?:m(?![a-z])|\\.m\\.)`, "iuy")

/** 9点30分, 14时, 下午3点; 2 p.m., 10:30am. Leaves 跌4点, a move of an index. */
function clock(folded: string, start: number, end: number, limit: number): Code | undefined {
  const next = folded[end]!
  if (next !== "点" && next !== "时" && !" :aApP".includes(next)) return undefined
  const pattern = next === "点" || next === "时" ? CHINESE_CLOCK : ENGLISH_CLOCK
  pattern.lastIndex = start
  return pattern.test(folded) && pattern.lastIndex <= limit
    ? { end: pattern.lastIndex, reason: "time of day" }
    : undefined
}

const FILING = /\d{1,3}-[A-Z](?![A-Za-z0-9])/y
const LISTING = /\d{3,6}[-.](?:TWO?|HK|US|SH|SZ|SS|KS|KQ|JP|[TLNO])(?![A-Za-z0-9])/y

/** 2330-TW, 0700.HK, 600519.SH; 10-K and 13-F, reports to a regulator. */
function listing(folded: string, start: number, end: number): Code | undefined {
  FILING.lastIndex = start
  if (FILING.test(folded)) return { end: FILING.lastIndex, reason: "name" }
  LISTING.lastIndex = start
  return end - start >= 3 && LISTING.test(folded) ? { end: LISTING.lastIndex, reason: "stock code" } : undefined
}

/** (2330), [12], (1): a listed company, a footnote, a list marker. */
function inBrackets(folded: string, start: number, end: number): Code | undefined {
  const open = folded[start - 1]
  const close = folded[end]
  const paired = (open === "(" && close === ")") || (open === "[" && close === "]") || (open === "<" && close === ">")
  if (!paired) return undefined
  const length = end - start
  if (length <= 2) return { end, reason: open === "[" ? "footnote" : "list marker" }
  if (length === 4 && isYear(folded, start)) return { end, reason: "year" }
  return length >= 4 && length <= 6 ? { end, reason: "stock code" } : undefined
}

/** 1. and 1) and 1、 at the start of a line or a sentence, with something behind them; 1\ufe0f\u20e3 anywhere. */
function marker(folded: string, start: number, end: number, limit: number): Code | undefined {
  if (end - start > 2 || end >= limit) return undefined
  if (folded[end] === "\ufe0f" || folded[end] === "\u20e3") return { end, reason: "list marker" }
  if (!".、):".includes(folded[end]!) || (folded[end] === ":" && folded[end + 1] === "/")) return undefined
  const next = folded.charCodeAt(end + 1)
  if (Number.isNaN(next) || next === NEWLINE || (isDigit(next) && folded[end] === ".")) return undefined
  let before = start - 1
  while (before >= 0 && start - before < 8 && " \t*-".includes(folded[before]!)) before--
  if (before < 0 || folded.charCodeAt(before) === NEWLINE) return { end, reason: "list marker" }
  if (folded[end] === "、" || folded[end] === ":") return undefined
  const opens = SENTENCE_ENDS.includes(folded[before]!) || (before < start - 1 && folded.charCodeAt(before) > 0x2e80)
  const goesOn =
    folded.charCodeAt(end + 1) > 0x2e80 || (folded[end + 1] === " " && SENTENCE_ENDS.includes(folded[before]!))
  return opens && (goesOn || folded.charCodeAt(end + 2) > 0x2e80) ? { end, reason: "list marker" } : undefined
}

const SENTENCE_ENDS = "。:;！!？?”」】"
const NEWLINE = 10

/** 19xx or 20xx, four digits and no more. */
export function isYear(folded: string, start: number): boolean {
  const century = folded.slice(start, start + 2)
  return (century === "19" || century === "20") && !isDigit(folded.charCodeAt(start + 4))
}

function throughDigits(folded: string, end: number, limit: number): number {
  while (end < limit && isDigit(folded.charCodeAt(end))) end++
  return end
}
