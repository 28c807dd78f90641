import type { PeriodBasis, Status, Time } from "@/lib/model"
import { addMonths, businessDayBefore, dayBefore, daysBetween, quarterOf } from "./calendar"
import type { Reading } from "./lexicon"
import { classesOf } from "./time"

export interface PeriodReading {
  period: string
  basis: PeriodBasis
}

/** What has been read of a figure before its period. */
export interface Told {
  status: Status
  cumulative: boolean
  /** The clause tells of a decision or a move, not of a state that lasts. */
  decided: boolean
  /** It is the figure of the period before the one named. */
  isPrior: boolean
  /** When a sum began to be counted. */
  since: Time | undefined
  /** What it was before a change that the same sentence tells, without a time of its own. */
  isOrigin: boolean
  /** Told of a whole year, whatever shorter time stands near: 全年營收. */
  isWholeYear: boolean
}

/**
 * What a figure is about: the time the text names, moved to the decision it reports where the indicator is decided on
 * such days; otherwise what an article of that date must mean. Null when neither is known or the time is of a class
 * that the indicator is never told by (a quarter's revenue is no month's).
 */
export function readPeriod(
  reading: Reading,
  time: Time | undefined,
  told: Told,
  articleDate: string | null,
): PeriodReading | null {
  const found = time?.period
    ? printed(reading, time, time.period, told, articleDate)
    : implied(reading, told, articleDate)
  if (told.isWholeYear && reading.spec.periods.includes("year") && articleDate)
    return wholeYear(time, told, articleDate)
  if (told.since?.period && articleDate) {
    const last = lastEvent(reading, articleDate) ?? articleDate
    return { period: `${told.since.period}/${last}`, basis: "resolved" }
  }
  const steps = told.isPrior || (told.isOrigin && reading.spec.lag !== undefined)
  return found && steps ? { period: stepBack(reading, found.period), basis: "implied" } : found
}

/** The year of the time named; else the article's, or the one before for what is told within its first quarter. */
function wholeYear(time: Time | undefined, { status }: Told, articleDate: string): PeriodReading {
  if (time?.period && !time.period.startsWith("..")) return { period: time.period.slice(0, 4), basis: time.basis }
  const isNewYear = articleDate.slice(5, 7) <= "03" && happened(status)
  return { period: addMonths(articleDate, isNewYear ? -12 : 0).slice(0, 4), basis: "implied" }
}

function printed(
  reading: Reading,
  time: Time,
  period: string,
  told: Told,
  articleDate: string | null,
): PeriodReading | null {
  const { periods } = reading.spec
  if (isYearToDate(time, articleDate) && !happened(told.status))
    return { period: period.slice(0, 4), basis: time.basis }
  if (!classesOf(time).some(kind => periods.includes(kind))) {
    return periods.includes("year") && endsYear(period) ? { period: period.slice(0, 4), basis: time.basis } : null
  }
  const isSpan = reading.spec.role === "change" && period.includes("/") // what was moved over it, in one step or several
  if (reading.eventDays.length === 0 || !happened(told.status) || told.cumulative || isSpan)
    return { period, basis: time.basis }
  const event = findEvent(reading, time, articleDate)
  if (event) return { period: event, basis: time.basis }
  const last = isWide(time) && articleDate !== null ? lastEvent(reading, articleDate) : undefined
  return last ? { period: last, basis: "implied" } : { period, basis: time.basis }
}

/** 年內 is the year so far of what has happened, and the whole year of what is expected. */
function isYearToDate({ from, to }: Time, articleDate: string | null): boolean {
  return from !== null && from.endsWith("-01-01") && to === articleDate && from !== to
}

function happened(status: Status): boolean {
  return status === "actual" || status === "previous"
}

/** The event that falls on the day named or the day before it (Asia reads of a US decision a day later), or in the month named. */
function findEvent({ eventDays }: Reading, { from, to, grain }: Time, articleDate: string | null): string | undefined {
  if (!from || !to) return undefined
  const eve = dayBefore(from)
  if (grain === "day") return eventDays.find(day => day <= to && day >= eve)
  if (grain !== "month") return undefined
  return eventDays.findLast(day => day >= from && day <= to && (!articleDate || day <= articleDate))
}

/** What holds at a year's end is told of the year: 2026年底, "the end of 2026", the month of December. */
function endsYear(period: string): boolean {
  return period.length >= 7 && period.slice(5, 7) === "12" && !period.includes("/")
}

/** Longer than a month: says of a decision only that it was one of several. */
function isWide({ grain }: Time): boolean {
  return grain !== "day" && grain !== "week" && grain !== "month"
}

const NEWS_DAYS = 3 // so long after a decision what is said without a date still speaks of it
const EVENT_MEMORY_MONTHS = 2 // an article that says "the cut" without a date means the last one, if it was as recent

function implied(reading: Reading, told: Told, articleDate: string | null): PeriodReading | null {
  const period =
    articleDate === null ? null : (impliedEvent(reading, told, articleDate) ?? usual(reading, told, articleDate))
  return period === null ? null : { period, basis: "implied" }
}

/** The decision that an article of that date speaks of. */
function impliedEvent(
  reading: Reading,
  { status, cumulative, decided }: Told,
  articleDate: string,
): string | undefined {
  if (reading.eventDays.length === 0) return undefined
  if (cumulative) return articleDate.slice(0, 4)
  const last = lastEvent(reading, articleDate)
  const fresh = last !== undefined && daysBetween(last, articleDate) <= NEWS_DAYS
  if (happened(status)) return decided || fresh ? last : undefined
  if (status === "hypothetical" || status === "previous_forecast") return fresh ? last : undefined
  return status === "forecast" ? nextEvent(reading, articleDate) : undefined
}

/** The decision to come: its day when it is at hand, else its month. */
function nextEvent({ eventDays }: Reading, articleDate: string): string | undefined {
  const next = eventDays.find(day => day >= articleDate)
  return next && daysBetween(articleDate, next) <= NEWS_DAYS ? next : next?.slice(0, 7)
}

function lastEvent({ eventDays }: Reading, articleDate: string): string | undefined {
  const last = eventDays.findLast(day => day <= articleDate)
  return last && addMonths(last, EVENT_MEMORY_MONTHS) >= articleDate.slice(0, 7) ? last : undefined
}

/** What the indicator is told by: a month or quarter once it is over (or, if foretold, the one that runs), a year, a day. */
function usual({ spec }: Reading, { status, cumulative }: Told, articleDate: string): string {
  const over = happened(status)
  if (cumulative && spec.periods[0] === "span") return yearToDate(addMonths(articleDate, -1))
  switch (spec.periods[0]) {
    case "month":
      return addMonths(articleDate, over ? -1 : 0)
    case "quarter":
      return quarterOf(addMonths(articleDate, over ? -3 : 0))
    case "year":
      return articleDate.slice(0, 4)
    default:
      return spec.lag && over && articleDate.length === 10 ? businessDayBefore(articleDate) : articleDate
  }
}

/** From the year's start through a month: `2025-11 → 2025-01/2025-11`. */
function yearToDate(month: string): string {
  const january = `${month.slice(0, 4)}-01`
  return month === january ? month : `${january}/${month}`
}

/** The same month, quarter, half or year, or stretch of them, a year before; null for days. */
export function yearEarlier(period: string): string | null {
  const parts = period.split("/")
  if (parts.some(part => !/^\d{4}(?:-(?:\d\d|[QH]\d))?$/.test(part))) return null
  return parts.map(part => `${Number(part.slice(0, 4)) - 1}${part.slice(4)}`).join("/")
}

/** The month, quarter or (where figures come daily) day before. */
function stepBack({ eventDays }: Reading, period: string): string {
  if (/^\d{4}-\d\d$/.test(period)) return addMonths(period, -1)
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period)
  if (quarter) return quarterOf(addMonths(`${quarter[1]}-${String(Number(quarter[2]) * 3).padStart(2, "0")}`, -3))
  return period.length === 10 && eventDays.length === 0 ? businessDayBefore(period) : period
}
