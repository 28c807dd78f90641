import type { Quantity, Span, Time } from "@/lib/model"
import type { PeriodClass, ReadingSpec } from "@/lib/catalogue/schema"
import { firstFrom } from "@/lib/text/in-order"
import { isYearEarlier } from "./anaphora"
import { addMonths } from "./calendar"
import { isExpectedBehind } from "./forecast"
import type { Head } from "./head"
import type { Reading } from "./lexicon"
import type { Role } from "./role"
import { listBefore, placeInList } from "./run"
import { clauseAt, clauseOf, hasCue, wordsIn, type View, type Word } from "./view"
import { AGAINST, CONTRACT, FASTENS, NOW, OWNS, RANK, RECORD, VINTAGE, YEAR_END } from "./wordings"

const CLAUSE_COST = 10
const ATTRIBUTION_COST = 80
const AFTER_COST = 8 // "4.22% on Friday": a date behind its figure yields to one before it

/** The printed time that a figure is about, if the sentence names one of a class that the indicator is told by. */
export function findTime(
  view: View,
  head: Head,
  quantity: Quantity,
  role: Role,
  { periods, status }: ReadingSpec,
): Time | undefined {
  if (view.times.length === 0) return undefined
  const foretold = status === "forecast" && !periods.includes("month")
  const usable = tellingTimes(view)
    .filter(({ time, compared, isOfRecord }) => {
      const related = isRelated(view, time, quantity)
      return (
        (isPoint(time) || isOwnSince(view, time, quantity) || related) &&
        !isInOtherBracket(view, time, quantity) &&
        (!isOfRecord || related) &&
        !(role.kind === "change" && compared && ownerOf(view, time) !== quantity)
      )
    })
    .map(({ time }) => time)
  const { index, list } = placeInList(view, quantity)
  if (list.length > 1) {
    const answered = listBefore(view.folded, usable, list[0]!.start, list.length)
    if (answered) return answered[index]
  }
  const origin = originOf(view, head, quantity)
  const isNow = NOW.test(view.folded.slice(clauseAt(view, quantity.start).start, quantity.start))
  if (isNow && periods.includes("day")) return undefined // 眼下約為22%: the article's own day
  return usable
    .filter(time => !origin || !isWithin(time, origin))
    .filter(time => canTell(time, periods) && !(foretold && isBareMonth(time)) && !isGoals(view, time, quantity))
    .map(time => ({ time, distance: distance(view, time, head, quantity) }))
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance)[0]?.time
}

interface TellingTime {
  time: Time
  compared: boolean
  isOfRecord: boolean
}

/** Kept by sentence: its figures ask one by one. */
const telling = new WeakMap<View, TellingTime[]>()

/** Times that can say what a figure is about; not when a forecast was made or a contract is due. */
function tellingTimes(view: View): TellingTime[] {
  const known = telling.get(view)
  if (known) return known
  const times = view.times
    .filter(time => !isVintage(view, time) && !isDelivery(view, time))
    .map(time => ({ time, compared: isCompared(view, time), isOfRecord: isRecord(view, time) }))
  telling.set(view, times)
  return times
}

/** "比前一天高出18個基點": the day compared with is not the day of the change. */
export function isCompared({ folded }: View, { start }: Time): boolean {
  return AGAINST.test(folded.slice(Math.max(0, start - 18), start))
}

/** "自12月31日的3.87%連降兩日": the day a fall began from is the day of the figure right behind it. */
function isOwnSince({ folded }: View, { role, period, end }: Time, { start }: Quantity): boolean {
  return (
    role === "since" &&
    period !== null &&
    /^(?:[的见达]|触及|创下?|录得|[跌升贬涨]至)?的?约?$/u.test(folded.slice(end, start))
  )
}

/** "the first since October 2008, when they also lowered rates by half a point": the clause tells of the time it hangs on. */
function isRelated({ folded }: View, { role, period, end }: Time, { start }: Quantity): boolean {
  return role !== "point" && period !== null && end < start && /^, when [^,]*$/iu.test(folded.slice(end, start))
}

/** "自9月以來累計75個基點": when a sum began. */
export function findSince(view: View, quantity: Quantity): Time | undefined {
  return view.times.findLast(({ role, start }) => role === "since" && Math.abs(start - quantity.start) <= 60)
}

/** "12月以來,平均匯率…": an average since a month began is that month's, as far as it has gone. */
export function sinceMonth(view: View, quantity: Quantity): Time | undefined {
  const since = view.times.findLast(
    ({ role, end, grain }) => role === "since" && grain === "month" && end <= quantity.start,
  )
  return since && view.words.some(word => hasCue(word, "average")) ? since : undefined
}

/**
 * A time that says when a forecast was made: "9月的預測值為1.6%", and for what is always a forecast also a bare "9月時為0.3%"
 * or "from 4.6% in June".
 */
export function findVintage(
  view: View,
  head: Head,
  quantity: Quantity,
  reading: Reading,
  expected: boolean,
): Time | undefined {
  const always = (expected || reading.spec.status === "forecast") && !reading.spec.periods.includes("month")
  const origin = originOf(view, head, quantity)
  const isOwn = (time: Time) =>
    time.start >= quantity.end
      ? isFastened(view, quantity, time)
      : clauseOf(view, time.start) === clauseOf(view, quantity.start) && !(origin && isWithin(time, origin))
  return view.times.findLast(
    time =>
      isPoint(time) &&
      isOwn(time) &&
      (time.end <= quantity.start || always) &&
      (isVintage(view, time) || (always && isBareMonth(time))),
  )
}

/** A month that ends no year and so is no horizon: 9月, "June". */
function isBareMonth({ grain, text, period }: Time): boolean {
  return grain === "month" && !YEAR_END.test(text) && period?.length === 7 && !period.endsWith("-12")
}

/**
 * In "從2025年的3.6%降至3.4%" the stretch from 從 to the first figure: times in it belong to that figure alone.
 * Undefined for a figure that is not the goal of such a change.
 */
function originOf(view: View, head: Head, quantity: Quantity): Span | undefined {
  const from = view.words.findLast(
    word => hasCue(word, "from") && word.end <= quantity.start && word.start >= head.word.start - 40,
  )
  const first = from && view.quantities[firstFrom(view.quantities, from.end)]
  if (!from || !first || first === quantity || first.end > quantity.start) return undefined
  return { start: from.start, end: first.end }
}

/** What a time can be the period of, by its notation; three whole months are a quarter too, whatever the calendar calls them. */
export function classesOf({ period, grain }: Time): PeriodClass[] {
  if (period === null || grain === "decade") return []
  if (period.includes("/")) return isThreeMonths(period) ? ["quarter", "span"] : ["span"]
  if (period.includes("Q")) return ["quarter"]
  if (period.includes("H")) return ["half"]
  return [period.length === 4 ? "year" : period.length === 7 ? "month" : "day"]
}

function isThreeMonths(period: string): boolean {
  const [from = "", to = ""] = period.split("/")
  return from.length === 7 && to === addMonths(from, 2)
}

export function isPoint(time: Time): boolean {
  return time.role === "point" && time.period !== null
}

/** "6月預測為3.9%", "the June projection": when a forecast was made; 明年的預測 is about that year. */
function isVintage(view: View, time: Time): boolean {
  if (["quarter", "half", "year"].includes(time.grain) || YEAR_END.test(time.text)) return false
  return (
    view.words.some(word => hasCue(word, "vintage") && word.start >= time.end && word.start - time.end <= 2) ||
    (time.grain === "month" && VINTAGE.test(view.folded.slice(time.end, time.end + 16)))
  )
}

/** "gold futures for April delivery", 12月交割的黃金期貨: the month names the contract. */
function isDelivery({ folded }: View, { grain, end }: Time): boolean {
  return grain === "month" && CONTRACT.test(folded.slice(end, end + 20))
}

/** "創過去一年最大漲幅", "for the third time this year": the time says what is compared, not what the figure is about. */
function isRecord({ folded }: View, { start, end, grain }: Time): boolean {
  if (grain === "day") return false // 29日首度突破: no stretch to be first in
  return RECORD.test(folded.slice(end, end + 12)) || RANK.test(folded.slice(Math.max(0, start - 48), start))
}

/** "cooled to 2.4% in January from 2.7%": what stands before "from" is the time of the goal, not of the origin. */
function isGoals(view: View, time: Time, quantity: Quantity): boolean {
  if (time.end > quantity.start || isExpectedBehind(view, quantity)) return false
  return /^[^,;.]{0,12}\b(?:from|than|versus|against|compared (?:with|to)) (?:an? )?(?:[a-z-]+ )?$/iu.test(
    view.folded.slice(time.end, quantity.start),
  )
}

/** A day says nothing of what is told by months; but the year's last day tells of the year. */
function canTell(time: Time, periods: readonly PeriodClass[]): boolean {
  if (time.grain === "week" && !periods.includes("day")) return false
  if (periods.includes("day") || !classesOf(time).includes("day")) return true
  return periods.includes("year") && time.period?.slice(5) === "12-31"
}

/** "4.13%(11月3日)", "3.4% at the end of 2026": a time fastened to the figure before it; in "3.6% (June 3.9%)" it tells the other. */
function isFastened({ folded, quantities }: View, quantity: Quantity, time: Time): boolean {
  const gap = folded.slice(quantity.end, time.start)
  if (gap === " " && isYearEarlier(time)) return true
  if (!FASTENS.test(gap)) return false
  const next = gap.includes("(") && quantities[firstFrom(quantities, time.end)]
  return !next || folded.slice(time.end, next.start).includes(")")
}

/** "2.9% (9月為3.0%),4.5%": what a bracket that holds a figure of its own says of time is of that figure alone. */
export function isInOtherBracket({ folded, sentence, quantities }: View, time: Time, quantity?: Quantity): boolean {
  const told = folded.slice(sentence.start, sentence.end)
  const opened = told.slice(0, time.start - sentence.start).lastIndexOf("(")
  if (opened === -1) return false
  const open = sentence.start + opened
  const close = sentence.start + told.indexOf(")", opened)
  if (close < time.end || (quantity && isWithin(quantity, { start: open, end: close }))) return false
  return quantities.some(other => isWithin(other, { start: open, end: close }))
}

/** 較上周五的4.42%, "little changed from August's 2.9%": that time is of that figure alone. */
function ownerOf({ folded, quantities }: View, time: Time): Quantity | undefined {
  const next = quantities.find(({ start }) => start >= time.end)
  return next && OWNS.test(folded.slice(time.end, next.start)) ? next : undefined
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

function distance(view: View, time: Time, head: Head, quantity: Quantity): number {
  const { folded, quantities } = view
  if (time.start >= quantity.end && isFastened(view, quantity, time)) return 0
  const isOther = isCompared(view, time)
  const compared = isOther ? ownerOf(view, time) : undefined
  if (compared) return compared === quantity ? 0 : Infinity
  if (time.end <= quantity.start && isOther && !"从由自".includes(folded[time.start - 1] ?? " ")) return Infinity
  const owner = quantities[firstFrom(quantities, time.start) - 1]
  if (owner && owner !== quantity && isFastened(view, owner, time)) return Infinity
  const completed = quantities.find(({ start }) => start >= time.end)
  if (
    completed &&
    completed !== quantity &&
    completed.end <= quantity.start &&
    /^的[约近]?$/.test(folded.slice(time.end, completed.start))
  )
    return Infinity // 最高為9月15日的4.51%,最低為3.66%
  const clauses = Math.abs(clauseOf(view, time.start) - clauseOf(view, quantity.start))
  if (time.end <= quantity.start) {
    // A time between the measure and its figure, or right before the measure, belongs to both.
    const anchor = time.end <= head.word.start ? Math.min(head.word.start, quantity.start) : quantity.start
    const carried = anchor === head.word.start ? Math.min(quantity.start - anchor, 6) : 0
    const apart =
      clausesBetween(view, time.end, anchor) + (carried > 0 ? clausesBetween(view, anchor, quantity.start) : 0)
    return anchor - time.end + carried + apart * CLAUSE_COST
  }
  const between = quantities.slice(firstFrom(quantities, quantity.end), firstFrom(quantities, time.start))
  const goal = between.length === 1 ? folded.slice(quantity.end, between[0]!.start) : "" // rose 5bp to 3.67% on Friday
  const parted = between.length > 0 && !/^\s?(?:to|至|到)\s?$/u.test(goal)
  if (clauses > 0 && !parted && isAttribution(view, time)) return time.start - quantity.end + ATTRIBUTION_COST
  if (clauses > 0 || parted) return Infinity
  return time.start - quantity.end + AFTER_COST
}

/** ", Trump said on Monday.": the day of the statement, where no nearer one is told. */
function isAttribution(view: View, time: Time): boolean {
  if (time.grain !== "day") return false
  const isBeside = ({ text, start, end }: Word) =>
    /[a-z]$/i.test(text) // said on Monday, 周一表示; what 宣布12月1日 announces is of that day
      ? end <= time.start && time.start - end <= 4
      : start >= time.end && start - time.end <= 2
  return wordsIn(view, clauseAt(view, time.start)).some(word => hasCue(word, "says") && isBeside(word))
}

function clausesBetween(view: View, from: number, to: number): number {
  return Math.abs(clauseOf(view, to) - clauseOf(view, from))
}
