import type { CalendarMoment } from "../moment"
import type { Groups, Reading } from "../rule"
import { PARTS, QUARTERS, SEASONS, WEEKDAYS } from "./lexicon"
import { readNumber } from "./number"
import { AFTER_DAY, AFTER_MONTH, AFTER_NUMBER_SIGN, DAY, MONTH, TO, WEEKDAY_TAIL } from "./patterns"

const QUARTER = "[1-4一二三四]"
const SMALL_COUNT = String.raw`\d{1,2}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]`
const PLAIN_DAY =
  "(?:三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|初?[一二三四五六七八九])(?![一二三四五六七八九十百千万亿个月年至到大家成分%、])"

/** What stands alone or narrows a year: 12月10日周三, 11月中旬, 第一季, Q4, 下半年, 前10個月. */
export const TAIL =
  `(?:(?<half>[上下前后]半年)(?!度?报)` +
  `|第?(?<quarter>${QUARTER}|首|末)(?:${TO}第?(?<quarter2>${QUARTER}))? ?个?(?<fiscal>财)?季度?(?![线军风节票赛]|报(?!价|告|酬))` +
  String.raw`|Q(?<letterQuarter>[1-4])(?:${TO}Q?(?<letterQuarter2>[1-4]))?(?![\dA-Za-z])` +
  String.raw`|H(?<letterHalf>[12])(?![\dA-Za-z])` +
  `|[前首头](?<first>${SMALL_COUNT}) ?个?(?<firstUnit>月|财?季)度?(?!线)` +
  `|后(?<last>${SMALL_COUNT}) ?个?(?<lastUnit>月|季)度?(?!线)` +
  `|(?<month>${MONTH}|元(?=月))(?:${TO}(?<month2>${MONTH}))? ?月份?(?:月?(?<monthPart>初|底|末|尾|头(?![条号])|中(?=[,。、;时前起完公上发至到](?!旬|期)|的|$)|中旬|上旬|下旬)(?![步级始次期一二三四五六七八九十])` +
  `| ?的?(?:第(?<nth>[一二三四五1-5])|(?<lastOne>最后)一)个?(?:周|星期|礼拜)(?<nthWeekday>[一二三四五六日天])` +
  `| ?的?第(?<week>[一二三四五1-5])个?(?:周|星期)(?![一二三四五六日])` +
  `| ?(?<day>${DAY})(?:[日号]?${TO}(?<day2>${DAY}))? ?(?:日${AFTER_DAY}|号${AFTER_NUMBER_SIGN})${WEEKDAY_TAIL}` +
  `|(?<plainDay>${PLAIN_DAY})?${AFTER_MONTH}))`

const YEAR_TAIL = new RegExp(
  String.raw`(?: ?(?<slashMonth>1[0-2]|0?[1-9]) ?/ ?(?<slashDay>3[01]|[12]\d|0?[1-9])(?![\d/]) ?[日号]?${WEEKDAY_TAIL.replaceAll("weekday", "slashWeekday").replace("bracketed", "slashBracketed")}` +
    `| ?的? ?(?:${TAIL}|(?<season>[春夏秋冬])[天季]|(?<same>同期|同月)|(?<whole>全年)(?!龄))` +
    "|年?(?<yearPart>伊始|底|末|尾(?![牙盘])|头(?![条号部])|初(?![步级始次期一二三四五六七八九十]))|年(?<middle>中)(?![国华央期东石小美信金芯兴海概标证]))",
  "uy",
)

/** What a tail adds to a year: nothing for 全年, and `same` for 同期. */
export interface Tail {
  moment: Partial<CalendarMoment>
  until?: Partial<CalendarMoment>
  same?: boolean
}

/** Reads what follows a year at an offset: its tail and where that ends. */
export function readYearTail(folded: string, at: number): (Tail & { end: number }) | null {
  YEAR_TAIL.lastIndex = at
  const match = YEAR_TAIL.exec(folded)
  return match?.groups ? { ...tailOf(match.groups), end: at + match[0].length } : null
}

/** The groups of `TAIL` as pieces of a date. */
export function tailOf(groups: Groups): Tail {
  const { half, quarter, letterQuarter, first, last, month, season, yearPart, slashMonth, slashDay } = groups
  if (slashMonth) {
    const weekday = WEEKDAYS[groups.slashWeekday ?? groups.slashBracketed ?? ""]
    return { moment: { month: Number(slashMonth), day: Number(slashDay), weekday } }
  }
  if (month) return monthTail(groups, month === "元" ? 1 : readNumber(month))
  if (quarter) {
    const moment = { quarter: readQuarter(quarter), ...(groups.fiscal ? { fiscal: true } : {}) }
    return { moment, until: groups.quarter2 ? { quarter: readQuarter(groups.quarter2) } : undefined }
  }
  if (letterQuarter) {
    const { letterQuarter2 } = groups
    return {
      moment: { quarter: Number(letterQuarter) },
      until: letterQuarter2 ? { quarter: Number(letterQuarter2) } : undefined,
    }
  }
  if (half) return { moment: { half: /[上前]/u.test(half) ? 1 : 2 } }
  if (groups.letterHalf) return { moment: { half: groups.letterHalf === "1" ? 1 : 2 } }
  if (first) return { moment: { leading: leadingOf(first, groups.firstUnit) } }
  if (last) return { moment: { leading: { ...leadingOf(last, groups.lastUnit), last: true } } }
  if (season) return { moment: { season: SEASONS[season] } }
  if (yearPart) return { moment: { part: PARTS[yearPart] } }
  if (groups.middle) return { moment: { part: "middle" } }
  return { moment: {}, same: groups.same !== undefined }
}

function monthTail(groups: Groups, month: number): Tail {
  const { month2, monthPart, day, day2, plainDay } = groups
  const weekday = weekdayOf(groups)
  const printedDay = day ?? plainDay?.replace("初", "")
  const moment: Partial<CalendarMoment> = {
    month,
    day: printedDay ? readNumber(printedDay) : undefined,
    part: monthPart ? PARTS[monthPart] : undefined,
    week: weekOf(groups),
    weekday: groups.nthWeekday ? WEEKDAYS[groups.nthWeekday] : weekday,
  }
  if (month2) return { moment: { month }, until: { ...moment, month: readNumber(month2) } }
  if (day2) return { moment: { ...moment, weekday: undefined }, until: { day: readNumber(day2), weekday } }
  return { moment }
}

/** Which week of its month, or which of the weekdays of one name: 第二个周三; the last is -1. */
function weekOf({ week, nth, lastOne }: Groups): number | undefined {
  if (lastOne) return -1
  const printed = week ?? nth
  return printed === undefined ? undefined : readNumber(printed)
}

/** A head and a tail as one reading. */
export function complete(head: CalendarMoment, { moment, until }: Tail, end?: number): Reading {
  return { moment: { ...head, ...moment }, until: until && { form: "calendar", ...until }, end }
}

export function weekdayOf(groups: Groups): number | undefined {
  return WEEKDAYS[groups.weekday ?? groups.bracketed ?? ""]
}

function readQuarter(text: string): number {
  return QUARTERS[text] ?? readNumber(text)
}

function leadingOf(count: string, unit = ""): { count: number; unit: "month" | "quarter" } {
  return { count: readNumber(count), unit: unit.includes("季") ? "quarter" : "month" }
}
