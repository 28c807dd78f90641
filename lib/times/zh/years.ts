import type { CalendarMoment } from "../moment"
import { type Reading, type Rule, anyOf } from "../rule"
import { YEARS } from "./lexicon"
import { readNumber } from "./number"
import { TO } from "./patterns"
import { type Tail, complete, readYearTail } from "./tail"

/** What bears a year without 年: 2008金融海嘯, 2026 CES. */
const NAMED_BY_YEAR = " ?(?:金融危机|金融海啸|大选|展望|奥运|冬奥|世界杯|CES|GTC|MWC|WWDC|COMPUTEX)"

/** 2025年12月10日周三, 2026年一季度, 民國114年, 27財年, 2021-2025年, 2025下半年. Leaves 20年 (a length), 2330台積電. */
export const yearDate: Rule = {
  name: "zh/year",
  pattern: new RegExp(
    String.raw`(?:(?<era>民国|公元|西元) ?)?(?<year>\d{2,4}|(?<=民国 ?)(?:\d|[一二三四五六七八九十百零〇]{1,6})|[〇零○一二三四五六七八九]{2,4}|两千[零〇]?[一二三四五六七八九十]{0,3})` +
      String.raw`(?:(?<to>${TO}|/)(?<year2>\d{2,4}))? ?(?<unit>财政年度|会计年度|财年度?|年度?(?!级|期(?!间)|代(?!表))|(?=上半年|下半年|全年|第?[一二三四1-4] ?季|[QH][1-4]| ?[那这]一年|${NAMED_BY_YEAR}))`,
    "uy",
  ),
  parse: ({ era, year: digits = "", to, year2, unit = "" }, { folded, start, end, language }) => {
    if (folded.charAt(start - 1) === "第") return null
    const tail = readYearTail(folded, end)
    const year = fullYear(digits, {
      era,
      unit,
      tail,
      after: folded.slice(end, end + 6),
      isTaiwanese: language === "zh-Hant",
    })
    if (year === null || year < 1000 || year >= 3000 || (unit === "" && (year < 1950 || year > 2060))) return null
    const head: CalendarMoment = { form: "calendar", year, fiscal: /财|会计/u.test(unit) ? true : undefined }
    if (year2 !== undefined) return yearRange(head, year, to ?? "", year2, tail, tail?.end ?? end)
    if (tail?.same) return { moment: { form: "same", unit: "period", year }, end: tail.end }
    return complete(head, tail ?? { moment: {} }, tail?.end ?? end)
  },
}

interface YearContext {
  era: string | undefined
  unit: string
  tail: Tail | null
  after: string
  isTaiwanese: boolean
}

const ACCOUNTS_FOLLOW =
  /^(?:EPS|GDP|营收|净利|归母|业绩|利润|收入|盈利|毛利|出货|产能|资本开|资本支|预[测期估]|同比|目标)/u

/** 1911 is the year before the Republic of China's first. */
const REPUBLIC_EPOCH = 1911

/** Null where the digits are no year: 20年 is a length, 114年 a year of the Republic only in Taiwan. */
function fullYear(digits: string, { era, unit, tail, after, isTaiwanese }: YearContext): number | null {
  const value = readNumber(digits)
  if (era === "民国") return value + REPUBLIC_EPOCH
  if (digits.startsWith("两千") || digits.length === 4) return value
  const isFollowed = tail !== null && !tail.same
  if (digits.length === 3) {
    const isRepublican =
      /^1[0-2]\d$/u.test(digits) &&
      isTaiwanese &&
      (isFollowed || unit === "年度" || !/^[来前后内之以间期的]/u.test(after))
    return isRepublican ? value + REPUBLIC_EPOCH : null
  }
  if (unit === "") return null
  const isYear =
    /财|会计/u.test(unit) ||
    tail?.moment.month !== undefined ||
    /^(?:0\d|[〇零○六七八九][〇零○一二三四五六七八九]|[一二][〇零○]|[一二][四五六七八九])$/u.test(digits) ||
    (/^[129]\d$/u.test(digits) && (isFollowed || ACCOUNTS_FOLLOW.test(after)))
  return isYear ? value + (value < 70 ? 2000 : 1900) : null
}

/** 2021-2025年, 2024/25財年 (one year, named after its end). */
function yearRange(
  head: CalendarMoment,
  year: number,
  to: string,
  digits: string,
  tail: Tail | null,
  end: number,
): Reading | null {
  if (digits.length === 3) return null
  const second = digits.length === 2 ? Math.floor(year / 100) * 100 + Number(digits) : Number(digits)
  if (second <= year || second - year > 100 || second >= 3000) return null
  if (to === "/") return head.fiscal ? { moment: { ...head, year: second }, end } : null
  return { moment: head, until: { ...head, year: second, ...tail?.moment }, end }
}

/** 今年, 去年12月, 明年初, 今年前10個月, 去年同期, 上年度. Leaves 上年終獎, 以後年度, 日本年報. */
export const relativeYear: Rule = {
  name: "zh/relative-year",
  pattern: new RegExp(
    `(?<word>${anyOf(Object.keys(YEARS))})(?:财?年?度)?(?![终货薪假轻纪均息级]|会(?![降升加减在继续再涨跌达有不是维将]))`,
    "uy",
  ),
  parse: ({ word = "" }, { folded, start, end }) => {
    const before = folded.charAt(start - 1)
    const yearOffset = YEARS[word]
    if (yearOffset === undefined || (before !== "" && NOT_BEFORE[word.charAt(0)]?.includes(before))) return null
    if (word === "去年" && before === "过" && !OVER.test(folded.slice(Math.max(0, start - 2), start))) return null
    const fiscal = folded.slice(start, end).includes("财") ? true : undefined
    const tail = readYearTail(folded, end)
    if (tail?.same) return { moment: { form: "same", unit: "period", yearOffset }, end: tail.end }
    if (!tail && yearOffset === 0 && folded.startsWith("内", end)) {
      return { moment: { form: "to date", unit: "year" }, end: end + 1 }
    }
    return complete({ form: "calendar", yearOffset, fiscal }, tail ?? { moment: {} }, tail?.end ?? end)
  },
}

/** 超過去年 speaks of last year, 過去年均 does not. */
const OVER = /[超胜好高多越]过$/u

/** Characters that take the first one of a relative year for a word of their own: 過去年均, 日本年報, 以上年. */
const NOT_BEFORE: Record<string, string> = {
  去: "失",
  前: "目当之以此提0123456789",
  后: "以今此之先前然年月日天周",
  本: "日资基成样版原股",
  上: "以加线",
  来: "以近未后",
}
