import type { Time } from "@/lib/model"
import { fold } from "@/lib/text/fold"
import { addMonths, businessDayBefore, dayAfter } from "./calendar"
import type { Link } from "./entity"

const SAME_DAY = /^(?:当天|当日|同日|同一天|that day|the same day|that session)$/iu
const NEXT_DAY = /^(?:次日|翌日|隔日|隔天|the next day|the following day)$/iu
const DAY_BEFORE =
  /^(?:前一日|前一天|前一交易日|前一个交易日|前一营业日|a day earlier|the previous day|the day before|the previous session)$/iu
const SAME_MONTH = /^(?:当月|该月|同月|that month|the same month)$/iu
const SAME_PERIOD = /去年同期|上年同期|前一年同期|一年前|year earlier|year ago|year-earlier|year-ago/iu
const MONTH_BEFORE =
  /^(?:上个月|上月|前月|前一个月|前一月|the previous month|the prior month|the month before|a month earlier)$/iu

/**
 * A time told by the one before it: 當天 is the day just named, 次日 the day after it, 去年同期 a year before the month
 * just named, 上個月 the month before it. Undefined for a 次日 after no day; any other time is itself.
 */
export function resolveAnaphora(time: Time | undefined, last: Link | null): Time | undefined {
  if (!time) return undefined
  const told = fold(time.text)
  const before = last?.time
  const day = before?.grain === "day" ? before.from : null
  if (NEXT_DAY.test(told)) return day ? dated(time, dayAfter(day)) : undefined
  if (DAY_BEFORE.test(told) && day) return dated(time, businessDayBefore(day))
  if (SAME_DAY.test(told) && day) return dated(time, day)
  if (SAME_MONTH.test(told) && last && /^\d{4}-\d\d$/.test(last.period)) return monthly(time, last.period)
  const month = last && /^\d{4}-\d\d$/.test(last.period) ? last.period : null
  if (SAME_PERIOD.test(told) && month) return monthly(time, addMonths(month, -12))
  if (MONTH_BEFORE.test(told) && month !== null && month === time.period) return monthly(time, addMonths(month, -1))
  return time
}

/** 前一日: the time itself says that the day is the one before. */
export function isDayBefore(time: Time): boolean {
  return DAY_BEFORE.test(fold(time.text))
}

function dated(time: Time, day: string): Time {
  return { ...time, period: day, from: day, to: day, grain: "day" }
}

function monthly(time: Time, month: string): Time {
  return { ...time, period: month, from: null, to: null, grain: "month" }
}

const YEARLESS =
  /^(?:\d{1,2}|[一二三四五六七八九十]+|元)月(?:[份底初]|中旬|上旬|下旬|\d{1,2}日)?$|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?$/u

/** A month without a year that the reader took for the coming one, as the last such month: for what has been measured. */
export function asPast(time: Time): Time | undefined {
  if (time.basis !== "resolved" || !YEARLESS.test(fold(time.text)) || !/^\d{4}-\d\d$/.test(time.period ?? ""))
    return undefined
  return monthly(time, addMonths(time.period ?? "", -12))
}
