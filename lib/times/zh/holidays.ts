import type { Rule } from "../rule"
import { anyOf } from "../rule"

/** Days that are the same every year; those of the lunar calendar are not read. */
const HOLIDAYS: Record<string, readonly [month: number, day: number]> = {
  元旦: [1, 1],
  元旦节: [1, 1],
  五一: [5, 1],
  劳动节: [5, 1],
  国庆节: [10, 1],
  双十一: [11, 11],
  双11: [11, 11],
  平安夜: [12, 24],
  圣诞节: [12, 25],
}

/** 元旦, 五一假期, 雙11, 聖誕節. Leaves 三五一, 五一路. */
export const holiday: Rule = {
  name: "zh/holiday",
  pattern: new RegExp(`(?<name>${anyOf(Object.keys(HOLIDAYS))})(?![\\d一二三四五六七八九十路街])`, "uy"),
  parse: ({ name = "" }, { folded, start }) => {
    const date = HOLIDAYS[name]
    if (!date || (name === "五一" && /[\d一二三四五六七八九十百千零.点]/u.test(folded.charAt(start - 1)))) return null
    return { moment: { form: "calendar", month: date[0], day: date[1] } }
  },
}
