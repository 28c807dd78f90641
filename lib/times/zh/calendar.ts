import type { Moment } from "../moment"
import type { Rule } from "../rule"
import { readNumber } from "./number"
import { AFTER_DAY, AFTER_MONTH, AFTER_NUMBER_SIGN, DAY, TO, WEEKDAY_TAIL } from "./patterns"
import { PARTS } from "./lexicon"
import { TAIL, complete, tailOf, weekdayOf } from "./tail"

/** 12月10日周三, 11月中旬, 4~6月, 第一季, 下半年, 前10個月, 首季. Leaves 5月線, 三月期, 四季, 每一季. */
export const tailDate: Rule = {
  name: "zh/date",
  pattern: new RegExp(TAIL, "uy"),
  parse: (groups, { folded, start }) => {
    const before = folded.charAt(start - 1)
    const { quarter, month, letterQuarter, letterHalf } = groups
    if (quarter && !folded.startsWith("第", start)) {
      if (/[每这上下那各单逐另第]/u.test(before)) return null
      if (quarter === "四" && !folded.startsWith("度", start + 2)) return null
    }
    if (month && /[统唯第]/u.test(before)) return null
    if (letterQuarter || letterHalf) return null
    return complete({ form: "calendar" }, tailOf(groups))
  },
}

/** 10日, 9日(周二), 17-18日. Leaves 10日線, 20日均線, 5日內, 一日千里. */
export const dayAlone: Rule = {
  name: "zh/day",
  pattern: new RegExp(
    `(?<day>${DAY})(?:[日号]?${TO}(?<day2>${DAY}))? ?(?<sign>日${AFTER_DAY}|号${AFTER_NUMBER_SIGN})${WEEKDAY_TAIL}`,
    "uy",
  ),
  parse: (groups, { folded, start, end }) => {
    const before = folded.charAt(start - 1)
    if (/[第每近连这整共A-Za-z+]/u.test(before)) return null
    const { day, day2 } = groups
    if (!day || (!/\d/u.test(day) && !isChineseDay(day, before, folded.slice(end, end + 2)))) return null
    const weekday = weekdayOf(groups)
    const until: Moment | undefined = day2 ? { form: "calendar", day: readNumber(day2), weekday } : undefined
    return { moment: { form: "calendar", day: readNumber(day), weekday: until ? undefined : weekday }, until }
  },
}

const AROUND = /^(?:[前后来]|[之以][前后内])/u

/** 九日 and 二十一日 are days of the month; 一日 and 三日前 are lengths. */
function isChineseDay(day: string, before: string, after: string): boolean {
  if (AROUND.test(after)) return false
  return day.length > 1 || (day !== "一" && !after.startsWith("千") && !/[数十几]/u.test(before))
}

/** 元月, January by another name; not the 元 of an amount, as in 萬元月薪. */
export const firstMonth: Rule = {
  name: "zh/first-month",
  pattern: new RegExp(
    String.raw`(?<![\d美欧日韩港澳加币兆万亿千百十仟佰多余几])元月份?(?:(?<monthPart>初|底|末|中旬|上旬|下旬)| ?(?<day>${DAY}) ?[日号])?${AFTER_MONTH}(?!薪|租|费)`,
    "uy",
  ),
  parse: ({ monthPart, day }) => ({
    moment: {
      form: "calendar",
      month: 1,
      part: monthPart ? PARTS[monthPart] : undefined,
      day: day ? readNumber(day) : undefined,
    },
  }),
}
