import { directionBefore } from "../directions"
import { shift } from "../decimals"
import { type Draft, type Scan, valueOf } from "../draft"
import { hedgeBefore } from "../hedges"
import type { Numeral } from "../numeral"
import { words } from "../words"

type Joiner = "range" | "to" | "and" | "or"
const joiners = words<Joiner>({
  至: "to",
  到: "to",
  " to ": "to",
  " 至 ": "to",
  "至 ": "to",
  " 至": "to",
  "到 ": "to",
  " 到 ": "to",
  "~": "range",
  " ~ ": "range",
  "-": "range",
  "-to-": "range",
  " - ": "range",
  "–": "range",
  " – ": "range",
  "—": "range",
  "——": "range",
  "--": "range",
  "(含)-": "range",
  "(含)~": "range",
  "(含)至": "to",
  "(含)到": "to",
  "‑": "range",
  "‒": "range",
  "∼": "range",
  "、": "or",
  " and ": "and",
  和: "and",
  与: "and",
  跟: "and",
  及: "and",
})

/**
 * Joins two ends into one figure: 3.75%至4.00%, 90~95元, 30-50亿美元, between 3 and 4 percent. The right end lends its scale
 * and unit to a left one that has none. A change is no range: 从4.2%到4.4%, rose $2 to $75.
 */
export function mergeRanges(drafts: Draft[], scan: Scan): Draft[] {
  const merged: Draft[] = []
  for (let index = 0; index < drafts.length; index++) {
    const low = drafts[index]!
    const high = drafts[index + 1]
    const range = high && joined(low, high, scan)
    if (range) index++
    if (range) merged.push(range)
    else if (!low.provisional) merged.push(low)
  }
  return merged
}

function joined(low: Draft, high: Draft, scan: Scan): Draft | undefined {
  if (low.ordinal || high.ordinal || low.numeral.upTo !== undefined || high.numeral.upTo !== undefined) return undefined
  if (low.numeral.vague === "open" || high.numeral.vague === "open") return undefined
  if (high.provisional && (low.provisional || !low.unitBefore)) return undefined
  const from = low.counter !== undefined && low.counter === high.counter ? low.tail : low.end
  if (high.start - from > 5 || high.start <= from) return undefined
  const joiner = joiners.at(scan.folded, from, high.start)
  if (joiner?.length !== high.start - from || !isRange(joiner.value, low, high, scan)) return undefined
  const first = joiner.value === "or" ? hundreds(low, high) : lend(low, high, scan.folded)
  if (first === undefined) return undefined
  const [a, b] = [valueOf(first), valueOf({ ...high, unit: high.unit ?? first.unit })]
  const bothNegative = a < 0 && b < 0
  if (a === b || (a > b && !bothNegative)) return undefined
  const range: Draft = { ...first, end: high.end, tail: high.tail, value: [Math.min(a, b), Math.max(a, b)] }
  if (high.counter !== undefined) range.counter = high.counter
  if (high.bound && !range.bound) range.bound = high.bound
  if (low.sign === 0 && high.sign !== 0) range.sign = high.sign
  delete range.provisional
  return range
}

/** The left end with the scale and unit it shares with the right one, or undefined where the two do not go together. */
function lend(low: Draft, high: Draft, folded: string): Draft | undefined {
  const first: Draft = { ...low, numeral: { ...low.numeral } }
  if (low.unit && high.unit) {
    if (low.unit.kind !== high.unit.kind || low.unit.unit !== high.unit.unit) {
      if (!low.unitBefore || high.unitBefore || !(high.unit.unit === "local")) return undefined
    }
  } else if (high.unit) {
    if (low.counter !== undefined || high.unitBefore) return undefined
    first.unit = high.unit
  } else if (low.unit) {
    if (!low.unitBefore || high.counter !== undefined) return undefined
  } else if (low.counter !== undefined && low.counter !== high.counter) return undefined
  lendScale(first.numeral, high.numeral, folded)
  return first
}

/** 30至50亿: both in 亿. 七千到九千亿, 三到四千亿: a single digit shares the 千 too. */
function lendScale(low: Numeral, high: Numeral, folded: string): void {
  if (low.exponent >= BIG || low.end - low.start >= 6) return
  const [least, most] = [
    shift(low.coefficient, low.exponent),
    high.exponent < BIG ? shift(high.coefficient, high.exponent) : high.coefficient,
  ]
  const digit = LEADING_DIGIT.exec(String(most))
  const isDigit = low.end - low.start === 1 && low.exponent === 0 && digit !== null && least < Number(digit[1])
  if (isDigit && SMALL_SCALE.test(folded.slice(high.start, high.end))) {
    low.coefficient = shift(least, digit[2]!.length)
    if (high.exponent >= BIG) low.exponent = high.exponent
  } else if (high.exponent >= (high.form === "han" ? BIG : 3) && least < high.coefficient) low.exponent += high.exponent
}

/** From here on a scale closes a group of four digits. */
const BIG = 4
const LEADING_DIGIT = /^([1-9])(00|000)$/u
const SMALL_SCALE = /[百千佰仟]/u

/** 2、300亿 is two or three hundred: one digit, then the next one with its noughts. */
function hundreds(low: Draft, high: Draft): Draft | undefined {
  const { coefficient } = low.numeral
  const size = high.numeral.coefficient / (coefficient + 1)
  if (low.unit || low.counter !== undefined || low.sign !== 0 || coefficient > 8 || coefficient < 1) return undefined
  if ((size !== 10 && size !== 100) || low.numeral.end - low.numeral.start !== 1 || low.numeral.exponent !== 0)
    return undefined
  return {
    ...low,
    unit: high.unit,
    numeral: { ...low.numeral, coefficient: coefficient * size, exponent: high.numeral.exponent },
  }
}

function isRange(joiner: Joiner, low: Draft, high: Draft, scan: Scan): boolean {
  const { folded } = scan
  if (joiner === "range" || joiner === "or") return true
  if (joiner === "and")
    return (
      /between $/iu.test(folded.slice(low.start - 8, low.start)) ||
      (folded[low.end] !== " " && folded.startsWith("之间", high.tail))
    )
  const english = folded.charCodeAt(low.end) === 32 && folded.startsWith("to", low.end + 1)
  if (english) {
    if (RANGING.test(folded.slice(Math.max(0, low.start - 24), low.start))) return true
    if (FROM.test(folded.slice(Math.max(0, low.start - 16), low.start)))
      return GOES_ON.test(folded.slice(high.tail, high.tail + 8))
    if (isRangeOfGrowth(low, high)) return true
    return low.unit === undefined || low.unitBefore === true
      ? !moved(low, scan) || low.unit === undefined
      : !moved(low, scan)
  }
  if (!OUT_OF.test(folded.slice(Math.max(0, low.start - 9), low.start))) return true
  return MOVED_ON.test(folded.slice(high.tail, high.tail + 24))
}

const MAX_GROWTH_WIDTH = 10

/** "rise 18% to 23%": how much it rises, where a rate would be told with decimals; "rose 0.2% to 4.6%" is a change and a level. */
function isRangeOfGrowth(low: Draft, high: Draft): boolean {
  const [from, to] = [low.numeral.coefficient, high.numeral.coefficient]
  const isWhole =
    Number.isInteger(from) && Number.isInteger(to) && low.numeral.exponent === 0 && high.numeral.exponent === 0
  return (
    low.unit?.kind === "percent" &&
    high.unit?.kind === "percent" &&
    isWhole &&
    from > 0 &&
    to - from <= MAX_GROWTH_WIDTH
  )
}

/** rose $2 to $75: a change and a level. */
function moved(low: Draft, { folded }: Scan): boolean {
  return directionBefore(folded, hedgeBefore(folded, low.start)?.start ?? low.start) !== undefined
}

const FROM = /\bfrom (?:about |around |a |the )?$/iu
/** from 5.25% to 5.50% to 5.00% to 5.25%: a range was left for the next. */
const GOES_ON = /^,? to [$€£¥\d]/u
const RANGING = /\brang(?:e|es|ed|ing) (?:of )?(?:from )?$|anywhere from $/iu
const OUT_OF = /[从由自][^，。；、,;:\d]{0,8}$/u
/** Behind a range that a sentence starts from: 从3.75%至4.00%下调至…; or that it names as one: 的区间. */
const MOVED_ON =
  /^(?:的?(?:区间|目标区间|范围|水平|水准)|之间|不等|的?(?:大幅|小幅|再度?|进一步|一口气|一举)?[下上调降升改扩缩提拉移修]|,?[^,。;、:\d]{0,5}[调降升改减加修移][至到为成]约?\d{1,2}(?:\.\d{1,3})?[%厘]?[至到~-]\d)/u
