import type { Time } from "@/lib/model"
import { fold } from "@/lib/text/fold"
import { addMonths, businessDayBefore, dayAfter } from "./calendar"
import type { Link } from "./entity"
import { yearEarlier } from "./period"
import type { View } from "./view"
import {
  DAY_EARLIER,
  MONTH_EARLIER,
  NEXT_DAY,
  SAME_DAY,
  SAME_MONTH,
  YEAR_BEFORE,
  YEAR_EARLIER,
  YEARLESS,
} from "./wordings"

/**
 * A time told by the one before it: 當天 is the day just named, 次日 the day after it, 去年同期 a year before the period
 * just told, 上個月 the month before it. Undefined for a 次日 after no day; any other time is itself.
 */
export function resolveAnaphora(time: Time | undefined, view: View, last: Link | null): Time | undefined {
  if (!time) return undefined
  const told = fold(time.text)
  const before = last?.time
  const day = before?.grain === "day" ? before.from : null
  if (NEXT_DAY.test(told)) return day ? dated(time, dayAfter(day)) : undefined
  if (DAY_EARLIER.test(told) && day) return dated(time, businessDayBefore(day))
  if (SAME_DAY.test(told) && day) return dated(time, day)
  const month = last && /^\d{4}-\d\d$/.test(last.period) ? last.period : null
  if (SAME_MONTH.test(told) && month !== null) return monthly(time, month)
  if (YEAR_EARLIER.test(told) && last && !isAnchored(view, time)) {
    const period = yearEarlier(last.period)
    return period === null ? time : { ...time, period, from: null, to: null, grain: "month" }
  }
  if (YEAR_BEFORE.test(told) && time.period !== null && time.period === last?.period) {
    return { ...time, period: yearEarlier(time.period), from: null, to: null }
  }
  if (MONTH_EARLIER.test(told) && month !== null && month === time.period) return monthly(time, addMonths(month, -1))
  return time
}

/** 去年同期 behind a quarter of its own sentence was reckoned from that quarter when it was read. */
function isAnchored({ times }: View, time: Time): boolean {
  return times.some(one => one.end <= time.start && one.grain !== "day" && one.grain !== "week" && one.period !== null)
}

/** 前一日: the time itself says that the day is the one before. */
export function isDayBefore(time: Time): boolean {
  return DAY_EARLIER.test(fold(time.text))
}

/** 去年同期: told only to compare with, so that what follows in the next sentence is not about it. */
export function isYearEarlier(time: Time | undefined): boolean {
  return time !== undefined && YEAR_EARLIER.test(fold(time.text))
}

function dated(time: Time, day: string): Time {
  return { ...time, period: day, from: day, to: day, grain: "day" }
}

function monthly(time: Time, month: string): Time {
  return { ...time, period: month, from: null, to: null, grain: "month" }
}

/** A month without a year that the reader took for a coming one, as the last such month: for what has been measured. */
export function asPast(time: Time, articleDate: string | null): Time | undefined {
  const { basis, text, period } = time
  if (basis !== "resolved" || !YEARLESS.test(fold(text)) || !/^\d{4}-\d\d$/.test(period ?? "")) return undefined
  if (period === null || (articleDate !== null && period <= articleDate.slice(0, 7))) return undefined
  return monthly(time, addMonths(period, -12))
}
