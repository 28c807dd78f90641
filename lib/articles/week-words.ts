import { dayOf, mondayOf, weekdayOf, type Day } from "@/lib/times/calendar"
import type { DateMention } from "./date-mentions"
import type { ToldDay } from "./told-days"

/** First day of the latest month printed with its year in which something was done. */
export function latestMonth(mentions: DateMention[]): Day | null {
  const months = mentions.flatMap(({ year, month, day, future, happened }) =>
    year === undefined || month === undefined || day !== undefined || future || !happened
      ? []
      : [dayOf(year, month, 1)],
  )
  return months.length === 0 ? null : Math.max(...months)
}

/** 上周三 of a day already told: written in the week after it, on Monday, or Tuesday where 本周 has begun. */
export function weekAfter(folded: string, past: Day[]): Day | null {
  const weekdays = [...folded.matchAll(/上(?:周|星期)([一二三四五六日天])/gu)].map(
    ([, day]) => "一二三四五六日".indexOf(day!) + 1,
  )
  const told = past.filter(day => weekdays.includes(weekdayOf(day)))
  const last = Math.max(...past)
  if (told.length === 0 || Math.max(...told) < last - 7) return null
  return Math.max(last, mondayOf(Math.max(...told)) + 7 + (/本周/u.test(folded) ? 1 : 0))
}

/** 下周 … 11月3日(周一): written at the end of the week before, unless the text tells of a later day. */
export function beforeNextWeek(folded: string, told: ToldDay[]): Day | null {
  if (!/下(?:周|星期)/u.test(folded)) return null
  const ahead = told.flatMap(({ mention, day }) => (mention.future && mention.weekday !== undefined ? [day] : []))
  if (ahead.length === 0) return null
  const sunday = mondayOf(Math.min(...ahead)) - 1
  const past = told.flatMap(({ mention, day }) => (mention.future ? [] : [day]))
  return past.every(day => day <= sunday) ? sunday : null
}

/** 1 where a bare weekday names the day after the last one told: 周五 in a text whose last date is a Thursday. */
export function dayAfter(folded: string, last: Day): number {
  const next = "一二三四五六日"[weekdayOf(last + 1) - 1]!
  return new RegExp(`(?<![上下本])(?:周|星期)${next}`, "u").test(folded) ? 1 : 0
}
