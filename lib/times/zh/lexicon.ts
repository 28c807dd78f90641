import type { Part, Season, Unit } from "../moment"

// Words are Simplified: rules search the fold.

export const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  "○": 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** Years from the reference. */
export const YEARS: Record<string, number> = {
  今年: 0,
  本年: 0,
  去年: -1,
  上年: -1,
  上一年: -1,
  前年: -2,
  大前年: -3,
  明年: 1,
  来年: 1,
  下一年: 1,
  下年: 1,
  后年: 2,
  大后年: 3,
}

/** Days from the reference. */
export const DAYS: Record<string, number> = {
  今天: 0,
  今日: 0,
  今早: 0,
  今晨: 0,
  今晚: 0,
  今夜: 0,
  昨天: -1,
  昨日: -1,
  昨晚: -1,
  昨夜: -1,
  昨晨: -1,
  前天: -2,
  前日: -2,
  大前天: -3,
  明天: 1,
  明日: 1,
  明早: 1,
  明晚: 1,
  明晨: 1,
  后天: 2,
  后日: 2,
  大后天: 3,
}

/** Bare only when the day of the month stands beside it: 今(9)日. */
export const SHORT_DAYS: Record<string, number> = { 今: 0, 昨: -1, 明: 1 }

/** Weeks, months or quarters from the reference: 上周, 下個月, 本季. */
export const OFFSETS: Record<string, number> = { 上上: -2, 上: -1, 本: 0, 这: 0, 今: 0, 下: 1, 下下: 2 }

export const WEEKDAYS: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 }

export const UNITS: Record<string, Unit> = {
  年: "year",
  个月: "month",
  个季度: "quarter",
  个季: "quarter",
  个财季: "quarter",
  季度: "quarter",
  季: "quarter",
  周: "week",
  个星期: "week",
  个礼拜: "week",
  星期: "week",
  礼拜: "week",
  天: "day",
  日: "day",
  个交易日: "trading day",
  交易日: "trading day",
  个工作日: "trading day",
  工作日: "trading day",
  小时: "hour",
  个小时: "hour",
  个钟头: "hour",
  分钟: "hour",
}

export const PARTS: Record<string, Part> = {
  初: "start",
  底: "end",
  末: "end",
  尾: "end",
  头: "start",
  伊始: "start",
  上旬: "early",
  中: "middle",
  中旬: "mid",
  下旬: "late",
}

export const SEASONS: Record<string, Season> = { 春: "spring", 夏: "summer", 秋: "autumn", 冬: "winter" }

/** Quarters told by other words than a number. */
export const QUARTERS: Record<string, number> = { 首: 1, 末: 4 }

/** What may end with a printed date: so many months, or weeks where told. */
export const ENDING_UNITS: Record<string, readonly [count: number, isWeeks?: true]> = {
  季: [3],
  季度: [3],
  三个月: [3],
  "3个月": [3],
  六个月: [6],
  "6个月": [6],
  半年: [6],
  半年度: [6],
  九个月: [9],
  "9个月": [9],
  十二个月: [12],
  "12个月": [12],
  一年: [12],
  当周: [1, true],
  一周: [1, true],
  该周: [1, true],
  两周: [2, true],
  四周: [4, true],
}
