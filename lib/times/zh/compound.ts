import type { CalendarMoment } from "../moment"
import { type Rule, anyOf } from "../rule"
import { ENDING_UNITS, YEARS } from "./lexicon"
import { readNumber } from "./number"
import { DAY, MONTH } from "./patterns"

/** Months that end on such a day or later end with their month: 截至9月28日的三個月 are July to September. */
const MIDDLE_OF_MONTH = 15

/** 截至2025年1月底的財年第四財季, 截至9月30日的三個月, 截至12月6日當周: weeks or months that end with a printed day. */
export const ending: Rule = {
  name: "zh/ending",
  pattern: new RegExp(
    String.raw`截[至止]到?(?: ?(?<year>\d{4}) ?年| ?(?<relative>今年|去年|明年))? ?(?<month>${MONTH}) ?月份?(?: ?(?<day>${DAY}) ?[日号]| ?[底末])?` +
      String.raw`(?:为?止|结束)?的?(?:前|过去)? ?(?:(?:\d{2,4})?(?<fiscal>财年|财政年度|会计年度|年度))?(?:第?[一二三四1-4](?=财?季))?` +
      `(?<unit>${anyOf(["财季", "财季度", ...Object.keys(ENDING_UNITS)])})?`,
    "uy",
  ),
  parse: ({ year, relative, month, day, fiscal, unit }) => {
    const [count, isWeeks] = unit ? (ENDING_UNITS[unit.replace("财", "")] ?? []) : fiscal ? [12] : []
    if (count === undefined || (isWeeks && !day)) return null
    const last: CalendarMoment = {
      form: "calendar",
      year: year ? Number(year) : undefined,
      yearOffset: relative ? YEARS[relative] : undefined,
      month: readNumber(month!),
      day: day && (isWeeks || readNumber(day) < MIDDLE_OF_MONTH) ? readNumber(day) : undefined,
    }
    return { moment: { form: "ending", count, unit: isWeeks ? "week" : "month", last } }
  },
}

/** The head of a list, whose unit stands after its last member: 2025和2026年, 1、2月, 第一、二季. */
export const listed: Rule = {
  name: "zh/listed",
  pattern:
    /(?:(?<year>(?:19|20)\d\d)(?= ?[、和与及或/] ?(?:(?:19|20)\d\d ?[、和与及或/] ?)?(?:19|20)\d\d ?年)|(?<month>1[0-2]|[1-9])(?= ?[、和与及] ?(?:1[0-2]|[1-9]) ?月)|(?<day>3[01]|[12]\d|[1-9])(?= ?[、和与及] ?(?:3[01]|[12]\d|[1-9]) ?日(?![线均内])))/uy,
  parse: ({ year, month, day }, { folded, start }) => {
    const before = folded.charAt(start - 1)
    if (!year && (before === "" || /[\n。;:(.,%]/u.test(before))) return null // the number of a list item
    return {
      moment: {
        form: "calendar",
        year: year ? Number(year) : undefined,
        month: month ? Number(month) : undefined,
        day: day ? Number(day) : undefined,
      },
    }
  },
}

/** 從1月10日到12日, 自2020年10月至2021年2月: the opening word belongs to a range, never to a single time. */
export const from: Rule = {
  name: "zh/from",
  pattern: /[从自] ?/uy,
  parse: (_, { read, end }) => {
    const inner = read(end)
    return inner?.until ? { moment: inner.moment, until: inner.until, end: inner.end } : null
  },
}

/** 現在–11/7, 目前至年底: now, only as the start of a range. */
export const fromNow: Rule = {
  name: "zh/from-now",
  pattern: /(?:现在|目前|即日起?|今) ?[至到–\-~—] ?/uy,
  parse: (_, { read, end }) => {
    const inner = read(end)
    if (!inner || inner.until) return null
    return { moment: { form: "day", offset: 0 }, until: inner.moment, end: inner.end }
  },
}
