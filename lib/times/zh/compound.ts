import type { CalendarMoment } from "../moment"
import type { Rule } from "../rule"
import { readNumber } from "./number"
import { DAY, MONTH } from "./patterns"

/** 截至2025年1月底的財年第四財季, 截至9月30日的三個月: months that end with a printed one. */
export const ending: Rule = {
  name: "zh/ending",
  pattern: new RegExp(
    `截[至止]到?(?: ?(?<year>\\d{4}) ?年| ?(?<relative>今年|去年|明年))? ?(?<month>${MONTH}) ?月份?(?: ?(?<day>${DAY}) ?[日号]| ?[底末])?(?:止|为止)?的? ?(?:(?:\\d{2,4})?(?<fiscal>财年|财政年度|会计年度|年度))?(?:第?[一二三四1-4])?(?<unit>财?季度?|三个月|3个月|六个月|6个月|半年度?|九个月|9个月|十二个月|12个月|一年)?`,
    "uy",
  ),
  parse: ({ year, relative, month, day, fiscal, unit }) => {
    const count = unit ? ENDING_MONTHS[unit.replace(/^财|度$/gu, "")] : fiscal ? 12 : undefined
    if (count === undefined) return null
    const last: CalendarMoment = {
      form: "calendar",
      year: year ? Number(year) : undefined,
      yearOffset: relative ? { 去年: -1, 今年: 0, 明年: 1 }[relative] : undefined,
      month: readNumber(month!),
      day: day && readNumber(day) < 15 ? readNumber(day) : undefined,
    }
    return { moment: { form: "ending", count, last } }
  },
}

const ENDING_MONTHS: Record<string, number> = {
  季: 3,
  三个月: 3,
  "3个月": 3,
  六个月: 6,
  "6个月": 6,
  半年: 6,
  九个月: 9,
  "9个月": 9,
  十二个月: 12,
  "12个月": 12,
  一年: 12,
}

/** The head of a list, whose unit stands after its last member: 2025和2026年, 1、2月, 第一、二季. */
export const listed: Rule = {
  name: "zh/listed",
  pattern:
    /(?:(?<year>(?:19|20)\d\d)(?= ?[、和与及或/] ?(?:(?:19|20)\d\d ?[、和与及或/] ?)?(?:19|20)\d\d ?年)|(?<month>1[0-2]|[1-9])(?= ?[、和与及] ?(?:1[0-2]|[1-9]) ?月)|(?<day>3[01]|[12]\d|[1-9])(?= ?[、和与及] ?(?:3[01]|[12]\d|[1-9]) ?日(?!线|均|内)))/uy,
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
  pattern: /(?:现在|目前|即日起?|今) ?(?:至|到|–|-|~|—) ?/uy,
  parse: (_, { read, end }) => {
    const inner = read(end)
    if (!inner || inner.until) return null
    return { moment: { form: "day", offset: 0 }, until: inner.moment, end: inner.end }
  },
}

/** 2025 before Latin or a bracket, as Chinese articles cite papers: Schreger (2025). */
export const bareYear: Rule = {
  name: "bare-year",
  pattern: /(?<year>19[5-9]\d|20[0-4]\d)(?![\d,]?\d|[A-Za-z%$°]|[.:]\d|-[A-Za-z])/uy,
  parse: ({ year }, { folded, start, end }) => {
    const before = folded.slice(Math.max(0, start - 12), start)
    const after = folded.slice(end, end + 14)
    const isYear =
      YEAR_BEFORE.test(before) || (/[A-Za-z."”] ?\($/u.test(before) && after.startsWith(")")) || YEAR_AFTER.test(after)
    return isYear && !COUNTED.test(after) ? { moment: { form: "calendar", year: Number(year) } } : null
  },
}

const YEAR_BEFORE =
  /(?:\b(?:in|since|by|until|till|through|during|before|after|from|between|to|into|of|for|late|early|mid|end|year|fiscal|calendar|versus|vs\.?|and|or|than|the|throughout|around|circa)[ -](?:the )?|, )$/iu
const YEAR_AFTER =
  /^(?: (?:forecast|estimate|guidance|budget|target|outlook|GDP|CPI|earnings|revenue|sales|level|high|low|peak|election|season)|'s\b)/iu
const COUNTED =
  /^ ?(?:points?|tonnes?|tons?|shares?|people|jobs|units|companies|stores|basis|ounces?|barrels?|miles|dollars?|million|billion|percent|per cent|workers|employees|点|元|美元|张|股|亿|万|人|家|个|座|台|件|辆|吨|倍|%|\(|-TW)/iu
