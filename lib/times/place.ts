import { type Day, addMonths, addTradingDays, civilOf, dayOf, daysInMonth, mondayOf, weekdayOf } from "./calendar"
import type { Context, Reference, Stretch } from "./context"
import { placeCalendar, placeMonthDay } from "./place-calendar"
import type {
  DayMoment,
  DecadeMoment,
  DurationMoment,
  EndingMoment,
  Moment,
  SameMoment,
  ShiftMoment,
  StretchMoment,
  ToDateMoment,
  Unit,
  WeekMoment,
} from "./moment"
import { GRAINS } from "./moment"

/** Puts a moment on the calendar; null where it names a day that does not exist. Ends stay null when the reference is needed and unknown. */
export function place(moment: Moment, context: Context): Stretch | null {
  switch (moment.form) {
    case "calendar":
      return placeCalendar(moment, context)
    case "day":
      return placeDay(moment, context)
    case "week":
      return placeWeek(moment, context)
    case "shift":
      return placeShift(moment, context)
    case "stretch":
      return placeStretch(moment, context.reference)
    case "to date":
      return placeToDate(moment, context)
    case "ending":
      return placeEnding(moment, context)
    case "decade":
      return placeDecade(moment)
    case "same":
      return placeSame(moment, context)
    case "duration":
      return placeDuration(moment, context.reference)
    case "vague":
      return unknown("day", "span")
  }
}

/** A time that needs a reference nobody knows. */
export function unknown(grain: Stretch["grain"], kind: Stretch["kind"]): Stretch {
  return { from: null, to: null, grain, basis: "resolved", kind }
}

function instant(day: Day): Stretch {
  return { from: day, to: day, grain: "day", basis: "resolved", kind: "instant" }
}

function span(from: Day, to: Day, grain: Stretch["grain"]): Stretch {
  return { from, to, grain, basis: "resolved", kind: "span" }
}

function placeDay({ offset, day }: DayMoment, context: Context): Stretch | null {
  const { reference } = context
  if (!reference) return unknown("day", "instant")
  if (reference.at === null) {
    return day === undefined ? unknown("day", "instant") : placeMonthDay(day, context)
  }
  const at = reference.at + offset
  if (day === undefined || civilOf(at).day === day) return instant(at)
  return placeMonthDay(day, context)
}

const LONGEST_SEARCH_DAYS = 400

function placeWeek({ offset, weekday, day, part, strictlyBefore }: WeekMoment, context: Context): Stretch | null {
  const { reference } = context
  const at = reference?.at ?? null
  if (reference && at === null && day !== undefined) return placeMonthDay(day, context)
  if (at === null) return unknown(weekday ? "day" : "week", weekday ? "instant" : "span")
  const monday = mondayOf(at)
  if (weekday !== undefined && day !== undefined) return placeWeekdayOfMonth(weekday, day, at, context)
  if (weekday !== undefined) {
    const { previous } = context
    if (offset === undefined && previous?.grain === "week" && previous.from !== null && previous.kind === "span") {
      return instant(mondayOf(previous.from) + weekday - 1) // 上周…周一
    }
    if (offset !== undefined) return instant(monday + 7 * offset + weekday - 1)
    const back = (weekdayOf(at) - weekday + 7) % 7
    if (strictlyBefore) return instant(at - (back === 0 ? 7 : back))
    const isFuture = back !== 0 && context.tense() === "future"
    return instant(isFuture ? at - back + 7 : at - back)
  }
  if (part === "start") return instant(monday + 7 * (offset ?? 0))
  if (part === "weekend") {
    const isLast = offset === undefined && weekdayOf(at) <= 3 && context.tense() !== "future"
    const saturday = monday + 5 + 7 * (offset ?? (isLast ? -1 : 0))
    return span(saturday, saturday + 1, "day")
  }
  const first = monday + 7 * (offset ?? 0)
  return span(first, first + 6, "week")
}

/** 周二 (9 日): the nearest day that is both, looked for backwards first. */
function placeWeekdayOfMonth(weekday: number, day: number, at: Day, context: Context): Stretch | null {
  const ahead = context.tense() === "future" ? LONGEST_SEARCH_DAYS : 31
  for (let distance = 0; distance <= LONGEST_SEARCH_DAYS; distance++) {
    for (const candidate of distance <= ahead ? [at - distance, at + distance] : [at - distance]) {
      if (weekdayOf(candidate) === weekday && civilOf(candidate).day === day) return instant(candidate)
    }
  }
  return null
}

/** Adds so many units; half years and half months are counted in months and days. */
function shift(at: Day, unit: Unit, count: number): Day {
  switch (unit) {
    case "hour":
      return at + Math.round(count / 24)
    case "day":
      return at + Math.round(count)
    case "trading day":
      return addTradingDays(at, Math.round(count))
    case "week":
      return at + Math.round(count * 7)
    default: {
      const months = MONTHS[unit] * count
      const whole = Math.trunc(months)
      return addMonths(at, whole) + Math.round((months - whole) * 30)
    }
  }
}

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12, decade: 120 } as const

/** Two years ago is told to the month, ten years ago to the year. */
const MAX_YEARS_BY_MONTH = 3

function placeShift({ count, unit, direction, fromPrevious }: ShiftMoment, context: Context): Stretch | null {
  const { reference, previous } = context
  if (fromPrevious && previous?.from != null && previous.to !== null && Number.isInteger(count)) {
    return shiftPrevious(previous.from, previous.to, previous, unit, direction * count)
  }
  const grain = unit === "year" && count <= MAX_YEARS_BY_MONTH ? "month" : unit === "decade" ? "year" : GRAINS[unit]
  if (!reference || (reference.at === null && (grain === "day" || grain === "week"))) return unknown(grain, "instant")
  const at = shift(reference.at ?? reference.last, unit, direction * count)
  if (!isPlaceable(at)) return null
  const [from, to] = grain === "week" || grain === "day" ? [at, at] : unitAround(at, grain)
  return { from, to, grain: grain === "week" ? "day" : grain, basis: "resolved", kind: "instant" }
}

/** The same stretch some units on: months keep whole months. */
function shiftPrevious(from: Day, to: Day, previous: Stretch, unit: Unit, count: number): Stretch | null {
  const first = shift(from, unit, count)
  const isWhole = civilOf(to + 1).day === 1 && civilOf(from).day === 1
  const last = isWhole && GRAINS[unit] !== "day" ? shift(to + 1, unit, count) - 1 : shift(to, unit, count)
  return isPlaceable(first) && isPlaceable(last) ? { ...previous, from: first, to: last, basis: "resolved" } : null
}

function isPlaceable(day: Day): boolean {
  return day > dayOf(1000, 1, 1) && day < dayOf(3000, 1, 1)
}

function placeStretch({ count, unit, direction }: StretchMoment, reference: Reference | null): Stretch | null {
  const grain = GRAINS[unit]
  if (!reference) return unknown(grain, "span")
  const { at, year, month } = reference
  if (direction === 1 && unit === "year" && count >= 2 && Number.isInteger(count)) {
    const first = month <= 6 ? year : year + 1 // the calendar years that the stretch mostly covers
    return first + count > 2999 ? null : span(dayOf(first, 1, 1), dayOf(first + count, 1, 1) - 1, "year")
  }
  if (at === null) {
    if (grain === "day" || grain === "week") return unknown(grain, "span")
    const edge = direction === 1 ? dayOf(year, month, 1) : reference.last
    const other = direction === 1 ? shift(edge, unit, count) - 1 : shift(edge + 1, unit, -count)
    return isPlaceable(other) ? span(Math.min(edge, other), Math.max(edge, other), grain) : null
  }
  const other = shift(at, unit, direction * count)
  if (!isPlaceable(other)) return null
  if (grain === "day")
    return direction === 1 ? span(at + 1, Math.max(at + 1, other), grain) : span(Math.min(at, other + 1), at, grain)
  return direction === 1 ? span(at, other, grain) : span(other, at, grain)
}

function placeToDate({ unit, ahead }: ToDateMoment, context: Context): Stretch {
  const { reference } = context
  if (!reference || (unit === "week" && reference.at === null)) return unknown(unit, "span")
  const [from, to] = unitAround(reference.last, unit)
  if (ahead) return span(reference.last, to, unit)
  return span(from, unit === "year" && context.tense() === "future" ? to : reference.last, unit)
}

function placeEnding({ count, unit, last }: EndingMoment, context: Context): Stretch | null {
  const end = placeCalendar(last, context)
  if (!end || end.to === null) return end && unknown("month", "span")
  if (unit === "week") return { ...span(end.to - 7 * count + 1, end.to, "week"), basis: end.basis }
  const { year, month, day } = civilOf(end.to)
  const from = last.day === undefined ? dayOf(year, month - count + 1, 1) : dayOf(year, month - count, day + 1)
  return { ...span(from, end.to, count % 12 === 0 ? "year" : count === 3 ? "quarter" : "month"), basis: end.basis }
}

/** 1990年代末 is 1997 to 1999. */
const DECADE_PARTS: Record<string, readonly [number, number]> = { early: [0, 3], mid: [4, 6], late: [7, 9] }

function placeDecade({ year, years, part }: DecadeMoment): Stretch {
  const [first, last] = (part && DECADE_PARTS[part]) || [0, years - 1]
  return { ...span(dayOf(year + first, 1, 1), dayOf(year + last + 1, 1, 1) - 1, "decade"), basis: "stated" }
}

function placeSame({ unit, shift: count = 0, yearOffset, year }: SameMoment, context: Context): Stretch | null {
  const { previous, reference } = context
  if (unit === "period") return placeSamePeriod(yearOffset, year, context)
  const base = previous?.to ?? reference?.at ?? null
  const isDay = unit === "day" || unit === "trading day"
  const kind = isDay ? "instant" : "span"
  if (base === null) {
    if (!reference || isDay || unit === "week") return unknown(GRAINS[unit], kind)
    return unitSpan(shift(reference.last, unit, count), unit)
  }
  if (isDay) {
    const day = unit === "day" && previous && previous.grain !== "day" ? (reference?.at ?? base) : base
    return instant(shift(day, unit, count))
  }
  return unitSpan(shift(base, unit, count), unit)
}

function unitSpan(at: Day, unit: "week" | "month" | "quarter" | "year"): Stretch {
  const [from, to] = unitAround(at, unit)
  return span(from, to, unit)
}

/** 同期 is the time before; 去年同期 the same days of last year, or all of it where no time was mentioned. */
function placeSamePeriod(yearOffset: number | undefined, year: number | undefined, context: Context): Stretch | null {
  const { previous, reference } = context
  if (yearOffset === undefined && year === undefined)
    return previous ? { ...previous, basis: "resolved" } : unknown("month", "span")
  const wanted = year ?? (reference ? reference.year + (yearOffset ?? 0) : null)
  if (wanted === null) return unknown("year", "span")
  const basis = year === undefined ? "resolved" : "stated"
  if (previous?.from == null || previous.to === null || previous.to - previous.from > 366) {
    return { ...span(dayOf(wanted, 1, 1), dayOf(wanted, 12, 31), "year"), basis }
  }
  const months = 12 * (wanted - civilOf(previous.to).year)
  return { ...previous, from: addMonths(previous.from, months), to: addMonths(previous.to, months), basis }
}

/** A run of days told without a date ends on the last session before the reference. */
function placeDuration({ count, unit, run }: DurationMoment, reference: Reference | null): Stretch {
  const nowhere: Stretch = { from: null, to: null, grain: GRAINS[unit], basis: "stated", kind: "duration" }
  if (!run || reference?.at == null || (unit !== "day" && unit !== "trading day") || !Number.isInteger(count))
    return nowhere
  const last = addTradingDays(reference.at, -1)
  return { ...nowhere, from: addTradingDays(last, 1 - count), to: last, basis: "resolved" }
}

/** First and last day of the unit that holds a day. */
export function unitAround(
  at: Day,
  unit: "week" | "month" | "quarter" | "half" | "year" | "decade" | "day",
): [Day, Day] {
  const { year, month } = civilOf(at)
  switch (unit) {
    case "day":
      return [at, at]
    case "week":
      return [mondayOf(at), mondayOf(at) + 6]
    case "month":
      return [dayOf(year, month, 1), dayOf(year, month, daysInMonth(year, month))]
    case "quarter":
      return [dayOf(year, month - ((month - 1) % 3), 1), dayOf(year, month - ((month - 1) % 3) + 3, 1) - 1]
    case "half":
      return [dayOf(year, month <= 6 ? 1 : 7, 1), dayOf(year, month <= 6 ? 7 : 13, 1) - 1]
    case "year":
      return [dayOf(year, 1, 1), dayOf(year, 12, 31)]
    case "decade":
      return [dayOf(year - (year % 10), 1, 1), dayOf(year - (year % 10) + 10, 1, 1) - 1]
  }
}
