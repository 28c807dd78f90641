import type { CalendarMoment, Moment } from "../moment"
import type { Rule } from "../rule"
import { PARTS, SEASONS } from "./lexicon"
import { readYearAfter } from "./year-after"

const UNIT_BEFORE = /\b(?:[Ff]or|[Dd]uring|[Ii]n|so far) $/u

/** for the month, during the quarter: the one the article is written in. Leaves "in the year to March", "on the month". */
export const theUnit: Rule = {
  name: "en/the-unit",
  pattern:
    /the (?<unit>week|month|quarter|year|weekend)(?![A-Za-z-]| (?:to|ended|ending|through|that|before|after|earlier|ago|of|since|when|following|ahead|prior|\d))/uy,
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
    /(?:[Tt]he )?(?:(?<part>[Ee]arly|[Ll]ate|[Mm]id)(?:[- ]to[- ](?:mid|late))?(?:-| (?:in )?)(?:the )?|(?<edge>[Ee]nd|[Ss]tart|[Bb]eginning|[Mm]iddle|[Cc]lose)(?:[- ]of[- ]|-)(?:the )?)(?:(?<unit>year|month|quarter|decade)(?![A-Za-z]))?/uy,
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
    if (unit.toLowerCase() === "year") return { moment: { form: "calendar", part: "end" } }
    return { moment: { ...moment, part: "end" } }
  },
}

/** later this month, earlier this year: within the unit; which end of it is not told apart. */
export const laterThis: Rule = {
  name: "en/later-this",
  pattern: /(?:[Ll]ater|[Ee]arlier) (?:(?:in|on) )?(?=this |the |next |last )/uy,
  parse: (_, { end, read }) => {
    const inner = read(end)
    const isUnit =
      inner?.moment.form === "week" || (inner?.moment.form === "calendar" && inner.moment.day === undefined)
    return inner && isUnit && !inner.until ? { moment: inner.moment, end: inner.end } : null
  },
}

/** the rest of the year, the remainder of this month: from the reference to the end. */
export const rest: Rule = {
  name: "en/rest",
  pattern: /(?:[Tt]he )?(?:rest|remainder) of (?:the |this )(?<unit>week|month|quarter|year)(?![A-Za-z])/uy,
  parse: ({ unit }) => ({
    moment: {
      form: "to date",
      unit: unit === "week" || unit === "month" || unit === "quarter" ? unit : "year",
      ahead: true,
    },
  }),
}

/** the summer of 2025, summer 2016; a season without a year is left alone. */
export const season: Rule = {
  name: "en/season",
  pattern: /(?:[Tt]he )?(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?= (?:of )?(?:19|20)\d\d)/uy,
  parse: ({ season: name = "" }, { folded, end }) => {
    const year = readYearAfter(folded, end)
    return year && { moment: { form: "calendar", ...year.moment, season: SEASONS[name.toLowerCase()] }, end: year.end }
  },
}

/** the day after tomorrow, the day before yesterday. */
export const dayBeyond: Rule = {
  name: "en/day-beyond",
  pattern: /[Tt]he day (?:(?<after>after tomorrow)|before yesterday)(?![A-Za-z])/uy,
  parse: ({ after }) => ({ moment: { form: "day", offset: after ? 2 : -2 } }),
}
