import { isYear } from "./codes"
import type { Draft, Scan } from "./draft"
import { TIME_WORDS as EN_TIME_WORDS } from "./en/counters"
import { hedgeBefore } from "./hedges"
import { isGlued, nameBefore } from "./names"
import { isLetter, words } from "./words"
import { TIME_WORDS as ZH_TIME_WORDS } from "./zh/counters"

/** Words that make what stands before them a date or a duration. */
export const timeWords = words(Object.fromEntries([...EN_TIME_WORDS, ...ZH_TIME_WORDS].map(word => [word, true])))

/** Why digits are no quantity though nothing around them says what else they are; undefined where they are one. */
export function whyUnread(scan: Scan, draft: Draft, limit: number): string | undefined {
  const { folded } = scan
  const { numeral, counter } = draft
  if (draft.unit) return draft.unit.unit === "x" && isGlued(folded, draft.start) ? "name" : undefined
  if (folded[numeral.start - 1] === "第" && folded[numeral.end] === "页") return "page"
  if (isGlued(folded, draft.start)) return "name"
  if (isLetter(folded.charCodeAt(draft.end)) && draft.end < limit) {
    return timeWords.at(folded, draft.end, limit) ? "time" : "name"
  }
  if (counter === undefined || TIME_COUNTERS.has(counter)) {
    const gap = folded.charCodeAt(draft.end) === SPACE || folded.charCodeAt(draft.end) === HYPHEN ? 1 : 0
    if (timeWords.at(folded, draft.end + gap, limit)) return "time"
    if (folded[draft.end] === "点" && numeral.coefficient <= LAST_HOUR) return "time of day"
  }
  if (numeral.exponent > 0) return undefined
  const counted = counter !== undefined && numeral.end - numeral.start <= 2 // 台湾50家, but 标普500家
  const name = counted ? undefined : nameBefore(folded, numeral.start, numeral.end)
  if (name !== undefined || counter !== undefined) return name
  if (isBareYear(scan, draft)) return "year"
  return isVersion(folded, draft) ? "version" : undefined
}

const SPACE = 32
const HYPHEN = 45
const LAST_HOUR = 24
const TIME_COUNTERS = new Set(["天", "年", "周", "星期", "年期", "个季度"])

function isBareYear({ folded }: Scan, { numeral, sign, start }: Draft): boolean {
  if (numeral.end - numeral.start !== 4 || sign !== 0 || !isYear(folded, numeral.start)) return false
  if (SCALED_END.test(folded.slice(numeral.end, numeral.end + 14))) return false
  return hedgeBefore(folded, start) === undefined
}

/** 2000~2300万: the left end of a range whose right end has a scale. */
const SCALED_END = /^ ?[~至到–-] ?\d{1,6}(?:\.\d{1,2})? ?[万亿兆]/u

/** Trump 2.0, Web 3.0: one digit, point nought, right behind a name. */
function isVersion(folded: string, { numeral, start, sign }: Draft): boolean {
  if (sign !== 0 || numeral.end - numeral.start !== 3 || !folded.startsWith(".0", numeral.end - 2)) return false
  const before = folded.charCodeAt(folded.charCodeAt(start - 1) === SPACE ? start - 2 : start - 1)
  return (isLetter(before) || before > 0x2e80) && hedgeBefore(folded, start) === undefined
}
