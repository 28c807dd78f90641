import type { CalendarMoment, Moment } from "../moment"
import { type Reading, type Rule, anyOf } from "../rule"
import { DAYS, MONTHS, NEIGHBOURS, OFFSETS, PARTS, SEASONS, WEEKDAYS } from "./lexicon"
import { MONTH, WEEKDAY } from "./patterns"
import { readYearAfter } from "./year-after"

/** today, yesterday, tomorrow, tonight. */
export const relativeDay: Rule = {
  name: "en/relative-day",
  pattern: new RegExp(
    `(?<word>${anyOf(Object.keys(DAYS).flatMap(word => [word, word.charAt(0).toUpperCase() + word.slice(1)]))})(?![A-Za-z])`,
    "uy",
  ),
  parse: ({ word = "" }) => ({ moment: { form: "day", offset: DAYS[word.toLowerCase()]! } }),
}

/** this week, last month, next quarter, last Friday, this December, last night, this summer. */
export const which: Rule = {
  name: "en/which",
  pattern: new RegExp(
    `(?:[Tt]he )?(?<which>[Tt]his|[Ll]ast|[Nn]ext|[Cc]urrent|[Cc]oming)(?: (?<fiscal>fiscal|financial|calendar))?[ -](?:(?<unit>weekend|week|month|quarter|half|year)|(?<part>morning|afternoon|evening|night)|(?<season>spring|summer|autumn|fall|winter)|(?<weekday>${WEEKDAY})|(?<month>${MONTH}))(?![A-Za-z])`,
    "uy",
  ),
  parse: ({ which: word = "", fiscal, unit, part, season, weekday, month }, { folded, start, end }) => {
    const key = word.toLowerCase()
    const offset = OFFSETS[key]!
    if (unit) return unitReading(unit, key, offset, fiscal !== undefined && fiscal !== "calendar", folded, start, end)
    if (part) return offset > 0 ? null : { moment: { form: "day", offset: part === "night" ? offset : 0 } }
    if (season) return { moment: { form: "calendar", yearOffset: offset, season: SEASONS[season] } }
    if (weekday) {
      const onDay = WEEKDAYS[weekday.toLowerCase()]!
      return {
        moment:
          key === "last"
            ? { form: "week", weekday: onDay, strictlyBefore: true }
            : { form: "week", weekday: onDay, offset },
      }
    }
    const year = readYearAfter(folded, end)
    if (year) return null
    return { moment: { form: "calendar", month: MONTHS[month!.toLowerCase()], direction: offset as -1 | 0 | 1 } }
  },
}

function unitReading(
  unit: string,
  word: string,
  offset: number,
  isFiscal: boolean,
  folded: string,
  start: number,
  end: number,
): Reading | null {
  const fiscal = isFiscal ? true : undefined
  if (word === "last" && /^[Tt]he /u.test(folded.slice(start, start + 4)) && unit !== "weekend" && unit !== "half") {
    const year = unit === "quarter" ? readYearAfter(folded, end) : null
    if (year) return { moment: { form: "calendar", quarter: 4, ...year.moment }, end: year.end }
    return { moment: { form: "stretch", count: 1, unit: unit as "week" | "month" | "quarter" | "year", direction: -1 } }
  }
  switch (unit) {
    case "weekend":
      return { moment: { form: "week", offset, part: "weekend" } }
    case "week":
      return { moment: { form: "week", offset } }
    case "month":
      return { moment: { form: "calendar", monthOffset: offset } }
    case "quarter": {
      const year = word === "last" ? readYearAfter(folded, end) : null
      if (year) return { moment: { form: "calendar", quarter: 4, ...year.moment }, end: year.end }
      return { moment: { form: "calendar", quarterOffset: offset, fiscal } }
    }
    case "year":
      return { moment: { form: "calendar", yearOffset: offset, fiscal } }
    default:
      return null
  }
}

/** the previous month, the following day, the same period last year, the year-earlier period: told from the time before. */
export const neighbour: Rule = {
  name: "en/neighbour",
  pattern:
    /(?:[Tt]he )?(?:(?<which>previous|prior|preceding|following|same) (?<unit>day|session|trading day|week|month|quarter|year|period)|(?<earlier>year-(?:earlier|ago)) (?:period|quarter|month))(?![A-Za-z])(?<lastYear> (?:of )?(?:last year|a year (?:ago|earlier|before)|the (?:previous|prior) year))?/uy,
  parse: ({ which: word, unit, earlier, lastYear }, { folded, start }) => {
    if (earlier) return { moment: { form: "same", unit: "period", yearOffset: -1 } }
    if (!/[Tt]he $/u.test(folded.slice(start, start + 4)) && word === "same") return null
    if (lastYear) return word === "same" ? { moment: { form: "same", unit: "period", yearOffset: -1 } } : null
    if (unit === "period" && word !== "same") return null
    const sameUnit =
      unit === "session" || unit === "trading day"
        ? "trading day"
        : (unit as "day" | "week" | "month" | "quarter" | "year" | "period")
    return { moment: { form: "same", unit: sameUnit, shift: NEIGHBOURS[word!] } }
  },
}

const UNIT_BEFORE = /\b(?:[Ff]or|[Dd]uring|[Ii]n|so far) $/u

/** for the month, during the quarter: the one the article is written in. Leaves "in the year to March", "on the month". */
export const theUnit: Rule = {
  name: "en/the-unit",
  pattern:
    /the (?<unit>week|month|quarter|year)(?![A-Za-z-]| (?:to|ended|ending|through|that|before|after|earlier|ago|of|since|when|following|ahead|prior|\d))/uy,
  parse: ({ unit }, { folded, start }) => {
    if (!UNIT_BEFORE.test(folded.slice(Math.max(0, start - 8), start))) return null
    return { moment: currentUnit(unit!) }
  },
}

function currentUnit(unit: string): Moment {
  switch (unit) {
    case "week":
      return { form: "week", offset: 0 }
    case "month":
      return { form: "calendar", monthOffset: 0 }
    case "quarter":
      return { form: "calendar", quarterOffset: 0 }
    default:
      return { form: "calendar", yearOffset: 0 }
  }
}

/** year to date, YTD, so far this year, since the start of the year, month-to-date. */
export const toDate: Rule = {
  name: "en/to-date",
  pattern:
    /(?:(?<unit>[Yy]ear|[Mm]onth|[Qq]uarter|[Ww]eek)[- ]to[- ]date|(?<letters>YTD|MTD|QTD)|[Ss]o far this (?<soFar>year|month|quarter|week)|[Tt]his (?<thisUnit>year|month|quarter|week) so far|since the (?:start|beginning) of (?:the|this) (?<since>year|month|quarter|week))(?![A-Za-z])/uy,
  parse: ({ unit, letters, soFar, thisUnit, since }) => {
    const word = (unit ?? soFar ?? thisUnit ?? since)?.toLowerCase()
    if (word === "month" || letters === "MTD") return { moment: { form: "to date", unit: "month" } }
    if (word === "quarter" || letters === "QTD") return { moment: { form: "to date", unit: "quarter" } }
    return { moment: { form: "to date", unit: word === "week" ? "week" : "year" } }
  },
}

/** early December, late 2025, mid-November, the end of January, end-2025, the start of next year. */
export const part: Rule = {
  name: "en/part",
  pattern:
    /(?:[Tt]he )?(?:(?<part>[Ee]arly|[Ll]ate|[Mm]id)(?:[- ]to[- ](?:mid|late))?(?:-| (?:in )?)(?:the )?|(?<edge>[Ee]nd|[Ss]tart|[Bb]eginning|[Mm]iddle|[Cc]lose)(?: of |-)(?:the )?)(?:(?<unit>year|month|quarter|decade)(?![A-Za-z]))?/uy,
  parse: ({ part: adjective, edge, unit }, { end, read, folded }) => {
    const where = PARTS[(adjective ?? edge ?? "").toLowerCase()]
    if (unit) {
      if (adjective) return null
      const current = currentUnit(unit)
      return current.form === "calendar" && unit !== "decade" ? { moment: { ...current, part: where } } : null
    }
    const inner = read(end) ?? (/\bthe $/u.test(folded.slice(end - 4, end)) ? read(end - 4) : null)
    if (!inner) return null
    const { moment, until } = inner
    if (moment.form !== "calendar" && moment.form !== "decade") return null
    if (until || moment.part || (moment.form === "calendar" && moment.day !== undefined)) return null
    return { moment: { ...moment, part: where }, end: inner.end }
  },
}

/** year-end, year-end 2025, month-end. */
export const unitEnd: Rule = {
  name: "en/unit-end",
  pattern: /(?:[Tt]he )?(?<unit>[Yy]ear|[Mm]onth|[Qq]uarter)(?:-| )end(?![A-Za-z-])/uy,
  parse: ({ unit = "" }, { folded, end }) => {
    const year = unit.toLowerCase() === "year" ? readYearAfter(folded, end) : null
    const moment = currentUnit(unit.toLowerCase()) as CalendarMoment
    if (year) return { moment: { form: "calendar", ...year.moment, part: "end" }, end: year.end }
    return { moment: { ...moment, part: "end" } }
  },
}
