import { type Reading, type Rule, anyOf } from "../rule"
import { DAYS, MONTHS, NEIGHBOURS, OFFSETS, SEASONS, WEEKDAYS } from "./lexicon"
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
    `(?:[Tt]he )?(?<which>[Tt]his|[Ll]ast|[Nn]ext|[Cc]urrent|[Cc]oming|[Uu]pcoming)(?: (?<fiscal>fiscal|financial|calendar))?[ -](?:(?<unit>weekend|week|month|quarter|half|year)|(?<part>morning|afternoon|evening|night)|(?<season>spring|summer|autumn|fall|winter)|(?<weekday>${WEEKDAY})|(?<month>${MONTH}))(?![A-Za-z])`,
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
