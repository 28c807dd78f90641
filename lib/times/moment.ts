import type { Grain } from "@/lib/model"

/** Units a text counts time in; hours and shorter only ever make durations. */
export type Unit = "hour" | "day" | "trading day" | "week" | "month" | "quarter" | "half" | "year" | "decade"

/** Which stretch of its month or year: 上旬 early, 中旬 mid, 下旬 late, 年初 start, 年中 middle, 年底 end. */
export type Part = "early" | "mid" | "late" | "start" | "middle" | "end"

export type Season = "spring" | "summer" | "autumn" | "winter"

/** Printed pieces of a calendar date, any of which may be missing: 去年12月 has `yearOffset` −1 and `month` 12. */
export interface CalendarMoment {
  form: "calendar"
  year?: number
  /** Years from the reference: 去年 is −1. */
  yearOffset?: number
  /** The year, half or quarter is one of a fiscal year, whose months depend on whose it is. */
  fiscal?: boolean
  half?: 1 | 2
  quarter?: number
  /** Quarters from the reference: 本季 is 0. */
  quarterOffset?: number
  season?: Season
  month?: number
  monthOffset?: number
  day?: number
  weekday?: number
  part?: Part
  /** Week of the month, counted from its first day: 11月第二周 is the 8th to 14th. With `weekday` the so-manieth of its name; -1 is the last. */
  week?: number
  /** English `last December`, `this March`, `next May`: which of the months of that name. */
  direction?: -1 | 0 | 1
  /** The first (or last) so many months, quarters, weeks or days: 前10個月. */
  leading?: { count: number; unit: Unit; last?: boolean }
}

/** 今天, 昨日, 今(9)日: days from the reference, maybe with the day of the month printed. */
export interface DayMoment {
  form: "day"
  offset: number
  day?: number
}

/** 上周五, 本周, 周二 (9 日); without `offset` the nearest such weekday or weekend is meant. */
export interface WeekMoment {
  form: "week"
  offset?: number
  weekday?: number
  day?: number
  part?: "start" | "mid" | "weekend"
  /** English `last Friday`: the latest one before the reference, whichever week it is in. */
  strictlyBefore?: boolean
}

/** 一年後, three months ago: a point so far from the reference. */
export interface ShiftMoment {
  form: "shift"
  /** Counted from the time mentioned before, where there is one: a day later, a year earlier. */
  fromPrevious?: boolean
  count: number
  unit: Unit
  direction: 1 | -1
}

/** 過去一年, the next 12 months: a stretch that ends or starts at the reference. */
export interface StretchMoment {
  form: "stretch"
  count: number
  unit: Unit
  direction: 1 | -1
}

/** 今年以來, year to date: from the start of the unit to the reference; or `ahead`, from there to its end. */
export interface ToDateMoment {
  form: "to date"
  ahead?: boolean
  unit: "year" | "quarter" | "month" | "week"
}

/** 截至1月底的三個月, 截至12月6日當周: so many months or weeks that end with a printed month or day. */
export interface EndingMoment {
  form: "ending"
  count: number
  unit: "month" | "week"
  last: CalendarMoment
}

export interface DecadeMoment {
  form: "decade"
  year: number
  /** Ten, or a hundred for a century. */
  years: number
  part?: Part
}

/** 當天, 同期, 次日: the time mentioned before, widened to a unit and moved by `shift` units or `yearOffset` years. */
export interface SameMoment {
  form: "same"
  unit: "day" | "trading day" | "week" | "month" | "quarter" | "year" | "period"
  shift?: number
  yearOffset?: number
  /** The year is printed: 2024年同期. */
  year?: number
}

/** 三個月, 10-year: a length that lies nowhere on the calendar. `run` is one told of consecutive days: 連二日. */
export interface DurationMoment {
  form: "duration"
  count: number
  unit: Unit
  run?: boolean
}

/** 日前, 近日: some day nobody names. */
export interface VagueMoment {
  form: "vague"
}

export type Moment =
  | CalendarMoment
  | DayMoment
  | WeekMoment
  | ShiftMoment
  | StretchMoment
  | ToDateMoment
  | EndingMoment
  | DecadeMoment
  | SameMoment
  | DurationMoment
  | VagueMoment

export const GRAINS: Record<Unit, Grain> = {
  hour: "day",
  day: "day",
  "trading day": "day",
  week: "week",
  month: "month",
  quarter: "quarter",
  half: "half",
  year: "year",
  decade: "decade",
}
