/** A day as the number of days since 1970-01-01; whole-number arithmetic keeps calendars out of the hot loop. */
export type Day = number

const MS_PER_DAY = 86_400_000

/** Months and days may overflow: `dayOf(2025, 13, 1)` is 2026-01-01. Years 1000 to 9999. */
export function dayOf(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / MS_PER_DAY
}

export interface Civil {
  year: number
  /** 1..12 */
  month: number
  /** 1..31 */
  day: number
}

export function civilOf(day: Day): Civil {
  const date = new Date(day * MS_PER_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** ISO weekday: Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1 // 1970-01-01 was a Thursday
}

export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1
}

export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1)
}

export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** 31 January plus one month is the last of February. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = civilOf(day)
  const first = civilOf(dayOf(year, month + months, 1))
  return dayOf(first.year, first.month, Math.min(dayOfMonth, daysInMonth(first.year, first.month)))
}

/** Counts weekdays (Monday to Friday) only; holidays are not known. */
export function addTradingDays(day: Day, count: number): Day {
  const step = Math.sign(count)
  let at = day
  for (let left = Math.abs(count); left > 0;) {
    at += step
    if (weekdayOf(at) <= 5) left--
  }
  return at
}

const formatted = new Map<Day, string>()
const MAX_CACHED_DAYS = 20_000

/** `20432 → 2025-12-10` */
export function isoOf(day: Day): string {
  const known = formatted.get(day)
  if (known !== undefined) return known
  if (formatted.size > MAX_CACHED_DAYS) formatted.clear()
  const iso = new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
  formatted.set(day, iso)
  return iso
}

const ISO_DAY = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/u

/** Null unless the text is a day of the calendar written YYYY-MM-DD. */
export function dayOfIso(iso: string): Day | null {
  const groups = ISO_DAY.exec(iso)?.groups
  if (!groups) return null
  const [year, month, day] = [Number(groups.year), Number(groups.month), Number(groups.day)]
  return isCalendarDay(year, month, day) ? dayOf(year, month, day) : null
}
