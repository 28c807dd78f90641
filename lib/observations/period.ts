import type { PeriodBasis, Status, Time } from "@/lib/model"
import { addMonths } from "./calendar"
import type { Reading } from "./lexicon"
import { classesOf } from "./time"

export interface PeriodReading {
  period: string
  basis: PeriodBasis
}

/**
 * What a figure is about: the time the text names, moved to the decision it reports where the indicator is decided on
 * such days; otherwise what an article of that date must mean. Null when neither is known or the time is of a class
 * that the indicator is never told by (a quarter's revenue is no month's).
 */
export function readPeriod(
  reading: Reading,
  time: Time | undefined,
  status: Status,
  cumulative: boolean,
  articleDate: string | null,
  decided: boolean,
): PeriodReading | null {
  const { periods } = reading.spec
  if (time?.period) {
    if (!classesOf(time).some(kind => periods.includes(kind))) {
      const year = periods.includes("year") && endsYear(time) ? time.period.slice(0, 4) : null
      return year === null ? null : { period: year, basis: time.basis }
    }
    const event = happened(status) && !cumulative ? findEvent(reading, time, articleDate) : undefined
    if (reading.eventDays.length > 0 && !event && happened(status) && !cumulative && isWide(time) && articleDate) {
      const last = lastEvent(reading, articleDate)
      if (last) return { period: last, basis: "implied" }
    }
    return { period: event ?? time.period, basis: time.basis }
  }
  if (!articleDate) return null
  const period = implied(reading, status, cumulative, articleDate, decided)
  return period === null ? null : { period, basis: "implied" }
}

function happened(status: Status): boolean {
  return status === "actual" || status === "previous"
}

/** The event that falls on the day named or the day before it (Asia reads of a US decision a day later), or in the month named. */
function findEvent({ eventDays }: Reading, time: Time, articleDate: string | null): string | undefined {
  if (!time.from || !time.to) return undefined
  if (time.grain === "day") return eventDays.find(day => day <= time.to! && dayAfter(day) >= time.from!)
  if (time.grain !== "month") return undefined
  return eventDays.findLast(day => day >= time.from! && day <= time.to! && (!articleDate || day <= articleDate))
}

/** What holds at a year's end is told of the year: 2026年底, "the end of 2026", the month of December. */
function endsYear({ period, grain }: Time): boolean {
  return (
    (grain === "month" || grain === "day") && period !== null && period.slice(5, 7) === "12" && !period.includes("/")
  )
}

/** Longer than a month: says of a decision only that it was one of several. */
function isWide({ grain }: Time): boolean {
  return grain !== "day" && grain !== "week" && grain !== "month"
}

const NEWS_DAYS = 3 // so long after a decision what is said without a date still speaks of it
const EVENT_MEMORY_MONTHS = 2 // an article that says "the cut" without a date means the last one, if it was as recent

function implied(
  reading: Reading,
  status: Status,
  cumulative: boolean,
  articleDate: string,
  decided: boolean,
): string | null {
  const { spec, eventDays } = reading
  const [first] = spec.periods
  if (eventDays.length > 0 && !cumulative) {
    const last = lastEvent(reading, articleDate)
    const fresh = last !== undefined && daysBetween(last, articleDate) <= NEWS_DAYS
    if (happened(status)) {
      if (last && (decided || fresh)) return last
    } else if (status === "hypothetical" && fresh) {
      return last
    } else if (status === "forecast") {
      const next = eventDays.find(day => day > articleDate)
      if (next) return next.slice(0, 7)
    }
  }
  if (cumulative && eventDays.length > 0) return articleDate.slice(0, 4)
  if (cumulative && first === "span") return toDate(addMonths(articleDate, -1))
  switch (first) {
    case "month":
      return addMonths(articleDate, -1) // a month is reported once it is over
    case "quarter":
      return quarterOf(addMonths(articleDate, -3))
    case "year":
      return articleDate.slice(0, 4)
    default:
      return spec.lag && happened(status) && articleDate.length === 10 ? businessDayBefore(articleDate) : articleDate
  }
}

function lastEvent({ eventDays }: Reading, articleDate: string): string | undefined {
  const last = eventDays.findLast(day => day <= articleDate)
  return last && addMonths(last, EVENT_MEMORY_MONTHS) >= articleDate.slice(0, 7) ? last : undefined
}

/** From the year's start through a month: `2025-11 → 2025-01/2025-11`. */
function toDate(month: string): string {
  const january = `${month.slice(0, 4)}-01`
  return month === january ? month : `${january}/${month}`
}

function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`
}

const DAY = 86_400_000

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10)
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY
}

/** Monday to Friday; holidays are not told apart. */
function businessDayBefore(day: string): string {
  const weekday = new Date(day).getUTCDay()
  const back = weekday === 1 ? 3 : weekday === 0 ? 2 : 1
  return new Date(Date.parse(day) - back * DAY).toISOString().slice(0, 10)
}
