import type { SameMoment, WeekMoment } from "../moment"
import { type Reading, type Rule, anyOf } from "../rule"
import { DAYS, OFFSETS, PARTS, SHORT_DAYS, WEEKDAYS } from "./lexicon"
import { readNumber } from "./number"
import { DAY, MONTH, WEEKDAY } from "./patterns"

/** 今天, 昨晚, 今(9)日. Leaves 今日頭條, 三天後天氣. */
export const relativeDay: Rule = {
  name: "zh/relative-day",
  pattern: new RegExp(
    String.raw`(?:(?<word>${anyOf(Object.keys(DAYS))})(?!头条|之星|[气然元])|(?<short>[今昨明]))(?: ?\( ?(?<day>\d{1,2}) ?日? ?\) ?(?<after>[日天晚早晨])?)?(?:凌晨|清晨)?`,
    "uy",
  ),
  parse: ({ word, short, day }, { folded, start }) => {
    const before = folded.charAt(start - 1)
    if (word && /^[前后]/u.test(word) && /[目当以之此提年月日周天然最背先空今\d]/u.test(before)) return null
    const isVerbal = short !== undefined && YESTERDAY_DID.test(folded.slice(start, start + 4))
    if (word === undefined && (short === undefined || (day === undefined && !isVerbal))) return null
    const offset = word ? DAYS[word] : SHORT_DAYS[short ?? ""]
    if (offset === undefined) return null
    return { moment: { form: "day", offset, day: day ? Number(day) : undefined } }
  },
}

/** 昨收, 昨公布, 今開盤: a day in one character before its verb. */
const YESTERDAY_DID =
  /^昨(?:[收盘说涨跌升贬]|开盘|终场|[大小][涨跌]|上涨|下跌|公布|公告|宣布|表示|指出|举行|召开|发布)|^今(?:开盘|终场|收盘|公布|公告|宣布|举行|召开)/u

/** 今明兩天, 今明兩年: today and tomorrow, this year and the next. */
export const pairs: Rule = {
  name: "zh/pair",
  pattern: /(?<first>[今昨去])(?<second>[今明后])(?:两|二)?(?<unit>[天日年])/uy,
  parse: ({ first, second, unit }) => {
    const offsets: Record<string, number> = { 去: -1, 昨: -1, 今: 0, 明: 1, 后: 2 }
    const [from, to] = [offsets[first!]!, offsets[second!]!]
    if (from >= to || (first === "去") !== (unit === "年" && from < 0)) return null
    return unit === "年"
      ? { moment: { form: "calendar", yearOffset: from }, until: { form: "calendar", yearOffset: to } }
      : { moment: { form: "day", offset: from }, until: { form: "day", offset: to } }
  },
}

const NOT_A_WEEK = "(?![转期边刊报年岁折公生杰黑鸿小环全])"

/** 周三, 12月10日: the day behind its weekday. */
const DATE_BEHIND = new RegExp(String.raw`, ?(?<month>${MONTH}) ?月 ?(?<day>${DAY}) ?[日号]`, "uy")
/** The 五 of 周一至五. */
const WEEKDAY_BEHIND = /[至到~-](?<weekday>[二三四五六日])(?![\d一二三四五六七八九十百千万亿成倍个.%年月日号大])/uy

/** 上周五, 下一個周一, 今個星期三, 本周初, 周末, 周二 (9 日), 周一至五. Leaves 本周一致預期, 上周三大指數, 每周五, 兩周一次. */
export const week: Rule = {
  name: "zh/week",
  pattern: new RegExp(
    String.raw`(?<which>上上|下下|上|下|本|这|今(?=个|星期|礼拜|周[一二三四五六日]))?(?:个|一个?)?(?:周|星期|礼拜)(?:(?<weekday>${WEEKDAY})|(?<part>末|初)(?!步)|${NOT_A_WEEK})(?: ?\( ?(?:(?<month>\d{1,2}) ?[月/] ?)?(?<day>${DAY}) ?[日号]? ?\))?`,
    "uy",
  ),
  parse: ({ which, weekday, part, month, day }, { folded, start, end }) => {
    const before = folded.charAt(start - 1)
    if (which === undefined) {
      const isCounted = before === "数" && !/[指总点人函系]/u.test(folded.charAt(start - 2)) // 數周, but 指數周四
      if (isCounted || /[每一二两三四五六七八九十半几多逐单双隔全整\d当色]/u.test(before)) return null
      if (!weekday && !part) return null
      if (/[个一]/u.test(folded.charAt(start)) || folded.startsWith("个", start)) return null
    }
    if (which === "上" && /[加以线网]/u.test(before)) return null
    if (which === "本" && /[日资基成样版原股]/u.test(before)) return null
    if (weekday === "一" && folded.startsWith("致", end)) return null
    const onDay = weekday ? WEEKDAYS[weekday] : undefined
    if (month && day && onDay) {
      return { moment: { form: "calendar", month: Number(month), day: Number(day), weekday: onDay } }
    }
    const moment: WeekMoment = {
      form: "week",
      offset: which ? OFFSETS[which] : undefined,
      weekday: onDay,
      day: day && onDay ? readNumber(day) : undefined,
      part: part === "末" ? "weekend" : part ? "start" : undefined,
    }
    return day || !onDay ? { moment } : readBehind(moment, folded, end)
  },
}

/** What a weekday may lead: a date that is one, or the weekday it runs to. */
function readBehind(moment: WeekMoment, folded: string, end: number): Reading {
  DATE_BEHIND.lastIndex = WEEKDAY_BEHIND.lastIndex = end
  const date = moment.offset === undefined ? DATE_BEHIND.exec(folded)?.groups : undefined
  if (date) {
    const [month, day] = [readNumber(date.month!), readNumber(date.day!)]
    return { moment: { form: "calendar", month, day, weekday: moment.weekday }, end: DATE_BEHIND.lastIndex }
  }
  const last = WEEKDAYS[WEEKDAY_BEHIND.exec(folded)?.groups?.weekday ?? ""]
  if (last === undefined) return { moment }
  return { moment, until: { ...moment, weekday: last }, end: WEEKDAY_BEHIND.lastIndex }
}

/** 本月, 上個月底, 下月9日; 當月 is the month spoken of. Leaves 日本月報. */
export const relativeMonth: Rule = {
  name: "zh/relative-month",
  pattern: new RegExp(
    `(?<which>上上|下下|上|下|本|这|今(?=个月))(?:个|一)?月份?(?:(?<part>初|底|末|尾|头(?![条号])|上旬|中旬|下旬)| ?(?<day>${DAY}) ?[日号])?(?![线刊]|均线)`,
    "uy",
  ),
  parse: ({ which, part, day }, { folded, start }) => {
    const before = folded.charAt(start - 1)
    if (which === "上" && /[以线]/u.test(before)) return null
    if (which === "本" && /[日资基成样版原股]/u.test(before)) return null
    return {
      moment: {
        form: "calendar",
        monthOffset: OFFSETS[which!]!,
        part: part ? PARTS[part] : undefined,
        day: day ? readNumber(day) : undefined,
      },
    }
  },
}

/** 本季, 上個季度, 下季. Leaves 單季, 季線. */
export const relativeQuarter: Rule = {
  name: "zh/relative-quarter",
  pattern: /(?<which>上上|下下|[上下本这])(?:个|一)?(?<fiscal>财)?季度?(?![节后军风线]|报(?![价告酬]))/uy,
  parse: ({ which, fiscal }, { folded, start }) => {
    const before = folded.charAt(start - 1)
    if (which === "本" && /[日资基成样版原股]/u.test(before)) return null
    return {
      moment: { form: "calendar", quarterOffset: OFFSETS[which!]!, fiscal: fiscal ? true : undefined },
    }
  },
}

/** 本財政年度的前五個月, 本財年. */
export const relativeFiscalYear: Rule = {
  name: "zh/relative-fiscal-year",
  pattern:
    /(?<which>[上下本这])(?:个|一)?(?:财政年度|会计年度|财年度?)(?: ?的? ?(?:[前首](?<count>\d{1,2}|[一二两三四五六七八九十]{1,2})(?<unit>个?月|个?季度?)|第?(?<quarter>[1-4一二三四])财?季度?|(?<half>[上下])半年))?/uy,
  parse: ({ which, count, unit, quarter, half }) => ({
    moment: {
      form: "calendar",
      yearOffset: OFFSETS[which!]!,
      fiscal: true,
      leading: count ? { count: readNumber(count), unit: unit!.includes("季") ? "quarter" : "month" } : undefined,
      quarter: quarter ? readNumber(quarter) : undefined,
      half: half ? (half === "上" ? 1 : 2) : undefined,
    },
  }),
}

/** 年底, 年初至今, 年內, 月底, 今年以來, 本周以來. */
export const bareParts: Rule = {
  name: "zh/part",
  pattern:
    /(?:年(?<toDate>初(?:至今|迄今|以来))|年(?<inside>内)|年(?<yearPart>[初底末]|尾(?![牙盘])|头(?![条号]))(?![步级始次期一二三四五六七八九十])|年(?<middle>中)(?=[,。、的时前后报旬]|$)|月(?<monthPart>[初底末尾]|头(?![条号]))(?![步级始次期一二三四五六七八九十]))/uy,
  parse: ({ toDate, inside, yearPart, middle, monthPart }, { folded, start }) => {
    const before = folded.charAt(start - 1)
    if (/[\d〇零一二三四五六七八九十半每多少新旧近两几数百个逐这那好]/u.test(before)) return null
    if (toDate || inside) return { moment: { form: "to date", unit: "year" } }
    if (monthPart) return { moment: { form: "calendar", monthOffset: 0, part: PARTS[monthPart] } }
    return { moment: { form: "calendar", part: middle ? "middle" : PARTS[yearPart!] } }
  },
}

/** Read before 今年, 本月 and the like, so that the whole phrase is one span. */
export const toDate: Rule = {
  name: "zh/to-date",
  pattern:
    /(?<unit>今年|(?<![日资基成样版原股])本(?:[年月周]|季度?)|这个?(?:季度?|月|周)|当[季月周年])(?:以来|至今|迄今|初至今|年?初以来|截至目前)/uy,
  parse: ({ unit }) => ({
    moment: {
      form: "to date",
      unit: /季/u.test(unit!) ? "quarter" : /月/u.test(unit!) ? "month" : /周/u.test(unit!) ? "week" : "year",
    },
  }),
}

const SAME_UNITS: Record<string, SameMoment["unit"]> = {
  天: "day",
  日: "day",
  周: "week",
  月: "month",
  季: "quarter",
  年: "year",
  期: "period",
  交易日: "trading day",
}

/** 當天, 同期, 同月, 次日, 隔年, 前一個交易日: told from the time mentioned before. Leaves 合同期, 相當年輕, 當前. */
export const same: Rule = {
  name: "zh/same",
  pattern:
    /(?:(?<same>当|同)(?<sameUnit>[天日周月季年期])|(?<next>[次隔翌])(?<nextUnit>[日周月季年])|(?<step>[前上下后])一个?(?<stepUnit>交易日|[天日]|(?<=前一)(?:年度?|季度?|周|月)|(?<=前一个)(?:季度?|月))|上个(?<lastUnit>交易日))(?![级龄轻半])/uy,
  parse: ({ same: word, sameUnit, next, nextUnit, step, stepUnit, lastUnit }, { folded, start }) => {
    const before = folded.charAt(start - 1)
    if (word) {
      if (sameUnit === "期" && word === "当") return null
      if (sameUnit === "天" && word === "同") return null
      if (/[每相适正恰应合不共担充]/u.test(before)) return null
      return { moment: { form: "same", unit: SAME_UNITS[sameUnit!]! } }
    }
    if (next && /[一二三四五六七八九十\d首上下每本此这那几数多两依再层名期档阶]/u.test(before)) return null
    if (step && /[最然此以之先目提]/u.test(before)) return null
    const unit = SAME_UNITS[(nextUnit ?? stepUnit ?? lastUnit ?? "").replace("度", "")]
    if (unit === undefined) return null
    return { moment: { form: "same", unit, shift: next || step === "下" || step === "后" ? 1 : -1 } }
  },
}

/** 日前, 近日: no day is named. 凌晨 alone is the reference's own. */
export const vague: Rule = {
  name: "zh/vague",
  pattern: /日前|近日|(?<dawn>凌晨)/uy,
  parse: ({ dawn }, { folded, start }) => {
    const before = folded.charAt(start - 1)
    if (dawn) return /[日号天晚早)今明昨一二三四五六\d]/u.test(before) ? null : { moment: { form: "day", offset: 0 } }
    return /[\d一二三四五六七八九十几数多两今昨明当往平节假生隔次即改抵最附靠接交易截到早工作]/u.test(before)
      ? null
      : { moment: { form: "vague" } }
  },
}
