import type { CalendarMoment } from "../moment"
import type { Rule } from "../rule"
import { ORDINALS, WEEKDAYS } from "./lexicon"
import { readNumber } from "./number"
import { COUNT, WEEKDAY } from "./patterns"

/** the three months ended Sept. 30, the quarter ending January 2025, the fiscal year ended June 30, 12 months through March, week ended Dec. 6. */
export const ending: Rule = {
  name: "en/ending",
  pattern: new RegExp(
    `(?:[Tt]he )?(?:(?<count>${COUNT}|[Tt]hree|[Ss]ix|[Nn]ine|[Tt]welve)[ -]months?(?:-period| period)?|(?:(?:fiscal|financial) )?(?:(?:first|second|third|fourth) )?(?<unit>quarter|half|year|week)|(?<weeks>${COUNT})[ -]weeks?)(?: that)? (?:(?:ended|ending)(?: in| on)?|to(?: the end of)?|through) `,
    "uy",
  ),
  parse: ({ count, unit, weeks }, { end, read }) => {
    const inner = read(end)
    if (!inner || inner.until || inner.moment.form !== "calendar" || inner.moment.month === undefined) return null
    if (unit === "week" || weeks) {
      if (inner.moment.day === undefined) return null
      const total = weeks ? readNumber(weeks) : 1
      return { moment: { form: "ending", count: total, unit: "week", last: inner.moment }, end: inner.end }
    }
    const months = count ? readNumber(count) : unit === "quarter" ? 3 : unit === "half" ? 6 : 12
    if (!Number.isInteger(months) || months > 36) return null
    const { day } = inner.moment
    const last: CalendarMoment = {
      ...inner.moment,
      part: undefined,
      day: day !== undefined && day < 15 ? day : undefined,
    }
    return { moment: { form: "ending", count: months, unit: "month", last }, end: inner.end }
  },
}

/** the first week of December, third Friday of January 2026, the last Monday of May. */
export const weekOfMonth: Rule = {
  name: "en/week-of-month",
  pattern: new RegExp(
    `(?:[Tt]he )?(?<ordinal>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|[Ll]ast) (?:week|(?<weekday>${WEEKDAY})) (?:of|in) `,
    "uy",
  ),
  parse: ({ ordinal = "", weekday }, { end, read }) => {
    const isLast = /^(?:final|last)$/iu.test(ordinal)
    if (isLast && weekday === undefined) return null
    const inner = read(end)
    if (!inner || inner.until || inner.moment.form !== "calendar") return null
    const { month, day, part } = inner.moment
    if (month === undefined || day !== undefined || part) return null
    const onDay = weekday === undefined ? undefined : WEEKDAYS[weekday.toLowerCase()]
    const week = isLast ? -1 : ORDINALS[ordinal.toLowerCase()]
    return { moment: { ...inner.moment, week, weekday: onDay }, end: inner.end }
  },
}

/** from Oct. 2024 to Feb. 2025, between March and May: the opening word belongs to a range, never to a single time. */
export const from: Rule = {
  name: "en/from",
  pattern: /(?:[Ff]rom|[Bb]etween) /uy,
  parse: (_, { read, end }) => {
    const inner = read(end)
    return inner?.until ? { moment: inner.moment, until: inner.until, end: inner.end } : null
  },
}

/** now to Friday, now until 11/7. */
export const fromNow: Rule = {
  name: "en/from-now",
  pattern: /[Nn]ow(?: to | through | until | and |[-–])/uy,
  parse: (_, { read, end }) => {
    const inner = read(end)
    if (!inner || inner.until) return null
    return { moment: { form: "day", offset: 0 }, until: inner.moment, end: inner.end }
  },
}
