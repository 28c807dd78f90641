import { type Day, civilOf, dayOf, daysInMonth, isCalendarDay, weekdayOf } from "./calendar"
import type { Context, Stretch } from "./context"
import type { CalendarMoment, Part } from "./moment"

/** Puts printed pieces of a date on the calendar; what they leave open comes from what was printed before, or from the reference. */
export function placeCalendar(moment: CalendarMoment, context: Context): Stretch | null {
  const { reference } = context
  const basis = moment.year === undefined ? "resolved" : "stated"
  if (moment.monthOffset !== undefined || moment.quarterOffset !== undefined) return placeRelativeUnit(moment, context)
  if (moment.fiscal) return placeFiscal(moment, context)
  if (moment.day !== undefined && moment.month === undefined) return placeMonthDay(moment.day, context)
  const year =
    moment.year ??
    (moment.yearOffset === undefined ? yearFor(moment, context) : reference && reference.year + moment.yearOffset)
  if (year === null) return { from: null, to: null, grain: grainOf(moment), basis: "resolved", kind: kindOf(moment) }
  const stretch = within(moment, year, context.asOf)
  return stretch && { ...stretch, basis }
}

/** Which of a year's days the pieces name; null for a day that the month has not. */
function within(moment: CalendarMoment, year: number, asOf: boolean): Omit<Stretch, "basis"> | null {
  const { month, day, week, weekday, quarter, half, season, leading, part } = moment
  if (month !== undefined) {
    if (week !== undefined && weekday !== undefined) return nthWeekday(year, month, week, weekday)
    if (day === undefined && week !== undefined) {
      const first = dayOf(year, month, week * 7 - 6)
      const last = Math.min(first + 6, dayOf(year, month + 1, 1) - 1)
      return first > last ? null : { from: first, to: last, grain: "week", kind: "span" }
    }
    if (day === undefined) return partOf(dayOf(year, month, 1), dayOf(year, month + 1, 1) - 1, part, "month", asOf)
    if (!isCalendarDay(year, month, day)) return null
    const at = dayOf(year, month, day)
    return { from: at, to: at, grain: "day", kind: "instant" }
  }
  if (leading) return leadingOf(year, leading)
  if (quarter !== undefined) {
    return partOf(dayOf(year, quarter * 3 - 2, 1), dayOf(year, quarter * 3 + 1, 1) - 1, part, "quarter", asOf)
  }
  if (half !== undefined)
    return partOf(dayOf(year, half * 6 - 5, 1), dayOf(year, half * 6 + 1, 1) - 1, part, "half", asOf)
  if (season) {
    const first = { spring: 3, summer: 6, autumn: 9, winter: 12 }[season]
    return { from: dayOf(year, first, 1), to: dayOf(year, first + 3, 1) - 1, grain: "quarter", kind: "span" }
  }
  return partOf(dayOf(year, 1, 1), dayOf(year, 12, 31), part, "year", asOf)
}

/** 第三个周五: the 15th to 21st hold it; -1 counts from the end of the month. */
function nthWeekday(year: number, month: number, nth: number, weekday: number): Omit<Stretch, "basis"> | null {
  const last = daysInMonth(year, month)
  const start = dayOf(year, month, nth < 0 ? last - 6 : nth * 7 - 6)
  const at = start + ((weekday - weekdayOf(start) + 7) % 7)
  return at > dayOf(year, month, last) ? null : { from: at, to: at, grain: "day", kind: "instant" }
}

function leadingOf(
  year: number,
  { count, unit, last }: NonNullable<CalendarMoment["leading"]>,
): Omit<Stretch, "basis"> | null {
  if (unit === "week" || unit === "day") {
    const days = unit === "week" ? count * 7 : count
    const first = last ? dayOf(year + 1, 1, 1) - days : dayOf(year, 1, 1)
    return days > 366 ? null : { from: first, to: first + days - 1, grain: unit, kind: "span" }
  }
  const months = unit === "quarter" ? count * 3 : count
  if (months < 1 || months > 12) return null
  const first = last ? 13 - months : 1
  return {
    from: dayOf(year, first, 1),
    to: dayOf(year, first + months, 1) - 1,
    grain: unit === "quarter" ? "quarter" : "month",
    kind: "span",
  }
}

type Cut = Omit<Stretch, "basis">

/** 上旬 is the 1st to 10th; 年底 December, 年初 January; 截至…底 the last day alone. */
export function partOf(from: Day, to: Day, part: Part | undefined, grain: Cut["grain"], asOf: boolean): Cut {
  if (part === undefined) return { from, to, grain, kind: "span" }
  if (part === "end" && asOf) return { from: to, to, grain: "day", kind: "instant" }
  if (grain === "month") {
    const [first, last] = MONTH_PARTS[part]
    return { from: from + first, to: last === null ? to : from + last, grain: "day", kind: "span" }
  }
  const months = { quarter: 3, half: 6, year: 12 }[grain === "quarter" || grain === "half" ? grain : "year"]
  const [first, count] = partMonths(part, months)
  const { year, month } = civilOf(from)
  const cut = { from: dayOf(year, month + first, 1), to: dayOf(year, month + first + count, 1) - 1 }
  return { ...cut, grain: "month", kind: "span" }
}

/** Days of the month, counted from 0; null is its last. */
const MONTH_PARTS: Record<Part, readonly [number, number | null]> = {
  start: [0, 9],
  early: [0, 9],
  middle: [10, 19],
  mid: [10, 19],
  late: [20, null],
  end: [20, null],
}

/** First month (from 0) and number of months; early and late are a quarter of a year, its start and end a month. */
function partMonths(part: Part, months: number): [number, number] {
  const wide = Math.max(1, Math.round(months / 4))
  switch (part) {
    case "start":
      return [0, 1]
    case "end":
      return [months - 1, 1]
    case "early":
      return [0, wide]
    case "late":
      return [months - wide, wide]
    case "middle":
    case "mid":
      return months === 3 ? [1, 1] : [months / 2 - 1, 2]
  }
}

function placeRelativeUnit(moment: CalendarMoment, { reference, asOf }: Context): Stretch | null {
  const { monthOffset, quarterOffset, day, part } = moment
  if (!reference) return { from: null, to: null, grain: grainOf(moment), basis: "resolved", kind: kindOf(moment) }
  if (monthOffset !== undefined) {
    const first = dayOf(reference.year, reference.month + monthOffset, 1)
    const { year, month } = civilOf(first)
    const stretch = within({ form: "calendar", month, day, part }, year, asOf)
    return stretch && { ...stretch, basis: "resolved" }
  }
  const quarter = Math.floor((reference.month - 1) / 3) + (quarterOffset ?? 0)
  const from = dayOf(reference.year, quarter * 3 + 1, 1)
  const to = dayOf(reference.year, quarter * 3 + 4, 1) - 1
  return { ...partOf(from, to, part, "quarter", asOf), basis: "resolved" }
}

/** Fiscal years start where their owner's do; without an owner they are calendar years. */
function placeFiscal(moment: CalendarMoment, context: Context): Stretch | null {
  const { reference } = context
  const { endMonth, named } = context.fiscal()
  const shift = named === "end" ? endMonth - 12 : endMonth // months from the January of the year it is named after
  let year = moment.year
  if (year === undefined) {
    if (!reference) return { from: null, to: null, grain: grainOf(moment), basis: "resolved", kind: "span" }
    const { year: at } = civilOf(dayOf(reference.year, reference.month - shift, 1))
    year = at + (moment.yearOffset ?? 0)
    if (moment.yearOffset === undefined && moment.quarter !== undefined) {
      // the latest such quarter that is over, unless the text looks ahead
      const ended = dayOf(year, moment.quarter * 3 + 1 + shift, 1) - 1
      if (ended > reference.last && context.tense() !== "future") year--
    }
  }
  const calendar = within({ ...moment, fiscal: undefined }, year, false)
  if (!calendar || calendar.from === null || calendar.to === null) return null
  const first = civilOf(calendar.from)
  const last = civilOf(calendar.to + 1)
  return {
    ...calendar,
    from: dayOf(first.year, first.month + shift, 1),
    to: dayOf(last.year, last.month + shift, 1) - 1,
    basis: moment.year === undefined ? "resolved" : "stated",
  }
}

/** How long 年底 in past wording still means the one just past; in January it does so without. */
const MONTHS_AFTER_YEAR_END = 3
/** A month this near is the coming one unless the wording is past: last year's would be called so. */
const MAX_MONTHS_SOON = 2
/** How far ahead a month may lie and still be meant by future wording. */
const MAX_MONTHS_AHEAD = 8
/** A date without a year that lies this little ahead is the coming one, not last year's. */
const MAX_DAYS_AHEAD = 45

function yearFor(moment: CalendarMoment, context: Context): number | null {
  const { reference, carried } = context
  const { month, day, weekday, quarter, half, leading } = moment
  if (moment.direction !== undefined) return reference && yearOfDirection(moment.direction, month ?? 1, reference)
  if (month !== undefined && day !== undefined && weekday !== undefined) {
    return reference && yearByWeekday(month, day, weekday, reference.year)
  }
  if (carried?.hasYear && month !== undefined && (!reference || !isNextYearsMonth(carried, month, reference)))
    return carried.year
  if (!reference)
    return carried?.hasYear && (quarter !== undefined || half !== undefined || leading) ? carried.year : null
  if (month === undefined && quarter === undefined && half === undefined && !leading) {
    const tense = moment.part === "end" && reference.month <= MONTHS_AFTER_YEAR_END ? context.tense() : "future"
    const isLastYears = tense === "past" || (tense === null && reference.month === 1)
    return isLastYears ? reference.year - 1 : reference.year
  }
  if (half !== undefined) {
    return half === 2 && reference.month <= 6 && context.tense() === "past" ? reference.year - 1 : reference.year
  }
  if (leading) {
    const months = leading.unit === "quarter" ? leading.count * 3 : leading.unit === "month" ? leading.count : 1
    return months > reference.month && context.tense() !== "future" ? reference.year - 1 : reference.year
  }
  const now = quarter === undefined ? reference.month : Math.ceil(reference.month / 3)
  const wanted = quarter ?? month ?? 1
  if (day !== undefined && month !== undefined) {
    if (month === reference.month) return reference.year
    const coming = nextOccurrence(month, day, reference.last)
    if (coming - reference.last <= MAX_DAYS_AHEAD && context.tense() !== "past") return civilOf(coming).year
  }
  const units = quarter === undefined ? 12 : 4
  const ahead = (wanted - now + units) % units
  const past = wanted <= now ? reference.year : reference.year - 1
  const maxAhead = quarter === undefined ? MAX_MONTHS_AHEAD : 2
  if (ahead === 0 || ahead > maxAhead) return past
  const tense = context.tense()
  const isComing = tense === "future" || (tense === null && quarter === undefined && ahead <= MAX_MONTHS_SOON)
  if (!isComing) return past
  return wanted > now ? reference.year : reference.year + 1
}

function yearOfDirection(direction: -1 | 0 | 1, month: number, reference: { year: number; month: number }): number {
  if (direction === 0) return reference.year
  if (direction === 1) return month > reference.month ? reference.year : reference.year + 1
  return month < reference.month ? reference.year : reference.year - 1
}

/** In 2025年12月…, 1月… of February 2026 the second month is the next year's, not the carried one's. */
function isNextYearsMonth(
  carried: { year: number; month?: number },
  month: number,
  reference: { year: number; month: number },
): boolean {
  if (carried.month === undefined || month >= carried.month) return false
  return reference.year > carried.year && (reference.year > carried.year + 1 || month <= reference.month)
}

function nextOccurrence(month: number, day: number, after: Day): Day {
  const { year } = civilOf(after)
  const thisYear = dayOf(year, month, day)
  return thisYear >= after ? thisYear : dayOf(year + 1, month, day)
}

const MIDDLE_OF_OUR_ARTICLES = 2025

/**
 * The year nearest to `near` in which a day of a month falls on a weekday (Monday 1 to Sunday 7): 2月11日, 3 → 2026.
 * Null where the month has no such day. Of two years equally near, the earlier.
 */
export function yearByWeekday(
  month: number,
  day: number,
  weekday: number,
  near: number = MIDDLE_OF_OUR_ARTICLES,
): number | null {
  for (let distance = 0; distance <= 40; distance++) {
    for (const year of distance === 0 ? [near] : [near - distance, near + distance]) {
      if (isCalendarDay(year, month, day) && weekdayOf(dayOf(year, month, day)) === weekday) return year
    }
  }
  return null
}

/** A day of the month alone: of the month printed before, else of the reference's month, or of the one before when it lies ahead. */
export function placeMonthDay(day: number, context: Context): Stretch | null {
  const { reference, carried } = context
  if (day < 1 || day > 31) return null
  const kind = { grain: "day", basis: "resolved", kind: "instant" } as const
  if (carried?.month !== undefined && isCalendarDay(carried.year, carried.month, day)) {
    const at = dayOf(carried.year, carried.month, day)
    return { from: at, to: at, ...kind }
  }
  if (!reference) return { from: null, to: null, ...kind }
  const isAhead = reference.day !== null && day > reference.day
  let month = reference.month - (isAhead && context.tense() !== "future" ? 1 : 0)
  for (let tries = 0; tries < 3; tries++, month--) {
    const first = civilOf(dayOf(reference.year, month, 1))
    if (day > daysInMonth(first.year, first.month)) continue
    const at = dayOf(first.year, first.month, day)
    return { from: at, to: at, ...kind }
  }
  return null
}

function grainOf({ day, month, monthOffset, quarter, quarterOffset, half, leading }: CalendarMoment): Stretch["grain"] {
  if (day !== undefined) return "day"
  if (month !== undefined || monthOffset !== undefined) return "month"
  if (quarter !== undefined || quarterOffset !== undefined) return "quarter"
  if (half !== undefined) return "half"
  return leading ? (leading.unit === "quarter" ? "quarter" : "month") : "year"
}

function kindOf({ day }: CalendarMoment): Stretch["kind"] {
  return day === undefined ? "span" : "instant"
}
