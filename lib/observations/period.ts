import type { PeriodBasis, Status, Time } from "@/lib/model"
import { addMonths } from "./calendar"
import type { Reading } from "./lexicon"
import { classOf } from "./time"

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
): PeriodReading | null {
  const { periods } = reading.spec
  if (time?.period) {
    const kind = classOf(time)
    if (!kind || !periods.includes(kind)) return null
    const decided = happened(status) && !cumulative ? findEvent(reading, time, articleDate) : undefined
    return { period: decided ?? time.period, basis: time.basis }
  }
  if (!articleDate) return null
  const period = implied(reading, status, cumulative, articleDate)
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

const EVENT_MEMORY_MONTHS = 2 // an article that says "the cut" without a date means the last one, if it was as recent

function implied(
  { spec, eventDays }: Reading,
  status: Status,
  cumulative: boolean,
  articleDate: string,
): string | null {
  const [first] = spec.periods
  if (eventDays.length > 0 && !cumulative) {
    if (happened(status)) {
      const last = eventDays.findLast(day => day <= articleDate)
      if (last && addMonths(last, EVENT_MEMORY_MONTHS) >= articleDate.slice(0, 7)) return last
    } else if (status === "forecast") {
      const next = eventDays.find(day => day > articleDate)
      if (next) return next.slice(0, 7)
    }
  }
  if (cumulative && eventDays.length > 0) return articleDate.slice(0, 4)
  switch (first) {
    case "month":
      return addMonths(articleDate, -1) // a month is reported once it is over
    case "quarter":
      return quarterOf(addMonths(articleDate, -3))
    case "year":
      return articleDate.slice(0, 4)
    default:
      return articleDate
  }
}

function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}
