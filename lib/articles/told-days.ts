import { civilOf, dayOf, isCalendarDay, weekdayOf, type Day } from "@/lib/times/calendar"
import type { DateMention } from "./date-mentions"
import type { YearOptions } from "./year"

/** A date of the text with the day it means. */
export interface ToldDay {
  mention: DateMention
  day: Day
}

/** The mentions that a day can be made of: those with their month, and with their help those that print the day alone. */
export function toldDays(mentions: DateMention[], year: number | null, options: YearOptions): ToldDay[] {
  const complete = mentions.flatMap(mention => {
    const day =
      mention.month === undefined || mention.day === undefined ? null : resolveMention(mention, year, options.anchor)
    return day === null ? [] : [{ mention, day }]
  })
  const past = complete.filter(({ mention }) => !mention.future).map(({ day }) => day)
  const near = past.length > 0 ? Math.max(...past) : options.anchor
  const rest = mentions.flatMap(mention => {
    if (mention.month !== undefined || near === undefined) return []
    const day = options.anchor === undefined ? onOrAfter(mention, near) : nearest(mention, options.anchor)
    return day === null ? [] : [{ mention, day }]
  })
  return [...complete, ...rest].filter(({ day }) => isAllowed(day, options))
}

/** A day from its printed parts; the year it lacks is the article's, or the one that brings it nearest to `anchor`. */
export function resolveMention(mention: DateMention, year: number | null, anchor: Day | undefined): Day | null {
  const { month, day } = mention
  if (day === undefined) return null
  if (month === undefined) return anchor === undefined ? null : nearest(mention, anchor)
  if (mention.year !== undefined) return validDay(mention.year, month, day)
  if (year === null) return null
  if (mention.yearOffset !== undefined) return validDay(year + mention.yearOffset, month, day)
  const candidates = [year, ...(anchor === undefined ? [] : [year - 1, year + 1])].flatMap(
    one => validDay(one, month, day) ?? [],
  )
  return anchor === undefined ? (candidates[0] ?? null) : closest(candidates, anchor)
}

const closest = (days: Day[], to: Day): Day | null =>
  days.reduce<Day | null>((best, day) => (best === null || Math.abs(day - to) < Math.abs(best - to) ? day : best), null)

function validDay(year: number, month: number, day: number): Day | null {
  return isCalendarDay(year, month, day) ? dayOf(year, month, day) : null
}

const MONTH_DAYS = 31

/** The first such day of a month on or after another: 9日 after 1月11日 is 2月9日. */
function onOrAfter(mention: DateMention, from: Day): Day | null {
  for (let day = from; day <= from + MONTH_DAYS; day++) if (fits(mention, day)) return day
  return null
}

function nearest(mention: DateMention, to: Day): Day | null {
  for (let away = 0; away <= MONTH_DAYS; away++) {
    for (const day of [to - away, to + away]) if (fits(mention, day)) return day
  }
  return null
}

function fits(mention: DateMention, day: Day): boolean {
  return civilOf(day).day === mention.day && (mention.weekday === undefined || weekdayOf(day) === mention.weekday)
}

export const isAllowed = (day: Day, { latest }: YearOptions): boolean => latest === undefined || day <= latest
