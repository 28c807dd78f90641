import type { CalendarMoment, DecadeMoment, Part } from "../moment"
import type { Rule } from "../rule"
import { isCalendarDay } from "../calendar"
import { WEEKDAYS } from "./lexicon"
import { readNumber } from "./number"
import { AFTER_DAY, WEEKDAY_TAIL } from "./patterns"

/** 2025/12/10, 2025-12-10, 2025.12.10, 2025/12. */
export const yearFirst: Rule = {
  name: "numeric/year-first",
  pattern: new RegExp(
    String.raw`(?<year>(?:1[5-9]|20)\d\d) ?(?<separator>[/.-]) ?(?<month>1[0-2]|0?[1-9])(?: ?\k<separator> ?(?<day>3[01]|[12]\d|0?[1-9])(?!\d|[.,]\d)日?${WEEKDAY_TAIL}|(?<=[/-](?:0?[1-9]|1[0-2]))(?![\d./%-]| ?[年月期]))`,
    "uy",
  ),
  parse: ({ year, month, day, weekday, bracketed }) => {
    if (day && !isCalendarDay(Number(year), Number(month), Number(day))) return null
    return {
      moment: {
        form: "calendar",
        year: Number(year),
        month: Number(month),
        day: day ? Number(day) : undefined,
        weekday: WEEKDAYS[weekday ?? bracketed ?? ""],
      },
    }
  },
}

/** 20251210: eight digits that are a day, unless they count something. */
export const compact: Rule = {
  name: "numeric/compact",
  pattern:
    /(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?!\d|[.,]\d| ?[%元美日港欧万亿人股张口辆吨])/uy,
  parse: groups => {
    const [year, month, day] = [Number(groups.year), Number(groups.month), Number(groups.day)]
    return isCalendarDay(year, month, day) ? { moment: { form: "calendar", year, month, day } } : null
  },
}

/** 12/10/2025, 10.12.2025: the month first unless it cannot be. */
export const yearLast: Rule = {
  name: "numeric/year-last",
  pattern:
    /(?<first>\d{1,2})(?<separator>[/.-])(?<second>\d{1,2})\k<separator>(?<year>(?:19|20)\d\d|\d\d(?!\d))(?![\d/]|[.-]\d)/uy,
  parse: ({ first, second, year, separator }) => {
    if (year!.length === 2 && separator !== "/") return null
    const isDayFirst = Number(first) > 12 || separator === "."
    const [month, day] = isDayFirst ? [Number(second), Number(first)] : [Number(first), Number(second)]
    const fullYear = year!.length === 2 ? centuryOfYear(Number(year)) : Number(year)
    if (!isCalendarDay(fullYear, month, day)) return null
    return { moment: { form: "calendar", year: fullYear, month, day } }
  },
}

/** 09/2025, as charts and filings print a month. */
export const monthYear: Rule = {
  name: "numeric/month-year",
  pattern: /(?<month>1[0-2]|0?[1-9])\/(?<year>(?:19|20)\d\d)(?!\d|[/.]\d|%| ?年)/uy,
  parse: ({ month, year }) => ({ moment: { form: "calendar", year: Number(year), month: Number(month) } }),
}

/** 05 is 2005, 89 is 1989. */
function centuryOfYear(twoDigits: number): number {
  return twoDigits + (twoDigits < 70 ? 2000 : 1900)
}

/** 12/8, 3 /7日, 2/11(三). Leaves fractions and ratios: 1/4, 2/3, 50/50, 24/7, EMA5/10. */
export const monthDay: Rule = {
  name: "numeric/month-day",
  pattern: new RegExp(
    String.raw`(?<month>1[0-2]|0?[1-9]) ?/ ?(?<day>3[01]|[12]\d|0?[1-9])(?![\d/%]|[.,]\d| ?[年季股成倍] ?|[- ](?:of an? )?(?:percent|per cent|point))(?: ?(?<sign>[日号])${AFTER_DAY})?${WEEKDAY_TAIL}`,
    "uy",
  ),
  parse: (groups, { folded, start, end }) => {
    const month = Number(groups.month)
    const day = Number(groups.day)
    if (!isCalendarDay(2024, month, day)) return null
    if (/[A-Za-z/.$+]/u.test(folded.charAt(start - 1))) return null
    const weekday = WEEKDAYS[groups.weekday ?? groups.bracketed ?? ""]
    const moment: CalendarMoment = { form: "calendar", month, day, weekday }
    if (groups.sign || weekday) return { moment }
    if (/^(?:之| ?以[上下内]| ?小时|的[机概资员]| ?of\b| ?[A-Za-z]{0,2}\d)/u.test(folded.slice(end, end + 4)))
      return null
    return looksLikeFraction(month, day) && !DATE_CUE.test(folded.slice(Math.max(0, start - 4), start))
      ? null
      : { moment }
  },
}

const DATE_CUE = /(?:[于在自从至到–—~|]|截至|日期:?|上周|\bon|\bby)[ (]?$/iu

/** A proper fraction with a small or round denominator: 1/4, 2/3, 1/10. */
function looksLikeFraction(numerator: number, denominator: number): boolean {
  return (
    (numerator < denominator && (denominator < 10 || denominator === 10 || numerator === 1)) ||
    numerator === denominator
  )
}

const DECADE_PARTS: Record<string, Part> = { 初: "early", 中: "mid", 末: "late", 后: "late" }

/** 1990年代, 九十年代, 上世紀90年代末, 20世紀80年代. */
export const decade: Rule = {
  name: "zh/decade",
  pattern:
    /(?:(?<century>上|本|\d\d|[一二十]{1,3}[一二三四五六七八九]?)个?世纪 ?)?(?<decade>\d{2}|\d{4}|[一二三四五六七八九]十|[一二][九〇零][〇零一二三四五六七八九]{2}) ?年代(?!表)(?:(?<part>[初中末])期?|(?<part2>后)期)?/uy,
  parse: ({ century, decade: digits, part, part2 }) => {
    const value = readNumber(digits!)
    if (value % 10 !== 0) return null
    const year = value >= 1000 ? value : centuryOf(century, value) + value
    const moment: DecadeMoment = { form: "decade", year, years: 10, part: DECADE_PARTS[part ?? part2 ?? ""] }
    return { moment }
  },
}

/** The century a decade without one lies in: 20年代 is this one, 90年代 the last. */
function centuryOf(century: string | undefined, value: number): number {
  if (century === undefined) return value >= 30 ? 1900 : 2000
  if (century === "上") return 1900
  return century === "本" ? 2000 : (readNumber(century) - 1) * 100
}
