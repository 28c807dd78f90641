import { isCalendarDay } from "@/lib/times/calendar"

/** A date as printed, with whatever is missing left out. A small reader of its own: an article's date must be known before `findTimes` can resolve anything. */
export interface DateMention {
  at: number
  year?: number
  /** 今年 0, 去年 -1: the year is told from the article's own. */
  yearOffset?: number
  month?: number
  day?: number
  /** Monday 1 to Sunday 7, where printed with the date. */
  weekday?: number
  /** Told as still to come, or as a limit: 計畫於12月15日, –11/7, by Dec 15. */
  future: boolean
  /** The day of publication itself (今(9)日: 0), or the day before (昨(9)日: 1), so many days back. */
  daysAgo?: number
  /** The beginning of a stretch: 自2020年3月以來的最高. */
  since: boolean
  /** Something was done then: 2025年1月發佈; a figure for a month (2025年11月CPI) is published later. */
  happened: boolean
  /** Told in American time: in Asia it is the next day. */
  american: boolean
}

const WEEKDAY = String.raw`(?:\s?[(,]?\s?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])\)?|\s?\((?<inBrackets>[一二三四五六日天])\))?`
const BEFORE = String.raw`(?:(?:周|星期|礼拜)(?<early>[一二三四五六日天])\s?\(?)?`
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
const ENGLISH_MONTH =
  "(?<name>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t|tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?"
const ENGLISH_DAY = "(?<englishDay>Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? (?:the )?"

/** Most telling first: a stretch read by one is not read again. All groups are optional. */
const PATTERNS = [
  // 2025-12-10 · 2025/12/10
  /(?<![\d.])(?<year>20\d\d)[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?![\d.])/gu,
  // 09/17/2025
  /(?<![\d/])(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>20\d\d)(?!\d)/gu,
  // 2025年12月10日(周三) · 114年12月10日 · 今年5月15日 · 12月10日周三 · 2025年3 /7日 · 周三(12月10日)
  new RegExp(
    String.raw`${BEFORE}(?:(?<year>20\d\d|1[01]\d)\s?年\s?|(?<relative>今年|去年|明年)的?)?(?<![\d.])(?<month>\d{1,2})\s?[月/]\s?(?<day>\d{1,2})\s?[日号]${WEEKDAY}`,
    "gu",
  ),
  // 12/8 · 2/11(三); not 1/4之上
  new RegExp(
    String.raw`(?:(?<year>20\d\d)\s?年\s?)?(?<![\d/.$])(?<month>\d{1,2})/(?<day>\d{1,2})(?![\d/之的以左多强弱成倍%])${WEEKDAY}`,
    "gu",
  ),
  // 2025年12月 · 114年11月
  /(?<!\d)(?<year>20\d\d|1[01]\d)\s?年\s?(?<month>\d{1,2})\s?月/gu,
  // 今(9)日 · 昨(9)日 · 今9日
  /(?<when>今|昨)天?\s?\(?\s?(?<day>\d{1,2})\s?\)?\s?日/gu,
  // 周二(9日)
  /(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])\s?\(\s?(?<day>\d{1,2})\s?日\s?\)/gu,
  // 当地时间9日报[道导] · 13日晚; not 10日线, 30日内
  /(?<![\d月/])(?<day>\d{1,2})日(?=报[道导]|表示|宣布|公布|发布|[晚盘收电讯在,]|凌晨|上午|下午|举行|召开|结束|开低|开高)/gu,
  // 当地时间9日 · 本月9日
  /(?<=(?:当地|美东|北京|台北|首尔)时间|本月)\s?(?<day>\d{1,2})日/gu,
  // Wednesday, Dec. 10, 2025 · December 10
  new RegExp(
    String.raw`(?:${ENGLISH_DAY})?\b${ENGLISH_MONTH} (?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,? (?<year>20\d\d))?`,
    "gu",
  ),
  // 10 December 2025
  new RegExp(
    String.raw`(?:${ENGLISH_DAY})?(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)? ${ENGLISH_MONTH}(?:,? (?<year>20\d\d))?\b`,
    "gu",
  ),
  // December 2025
  new RegExp(String.raw`\b${ENGLISH_MONTH} (?<year>20\d\d)\b`, "gu"),
]

const HAN_WEEKDAYS = "一二三四五六日"
const ENGLISH_WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
const RELATIVE: Record<string, number> = { 今年: 0, 去年: -1, 明年: 1 }

const FUTURE_BEFORE =
  /(?:将|将于|将在|定于|计[划画]于?|预计|预计于|预定|预定于|拟于|最早于?|最快|最迟|最晚|有望于?|即将于?|原定于?|下周.{0,3}|现在\s?[–—~至到-]|明天|\bby|\buntil|\bscheduled for|\bdue|\bnext|\bbefore)\s?\(?$/u
const FUTURE_WORD =
  /(?:将于|将在|定于|计[划画]于|预定于|拟于|最早于|即将|scheduled)[^。!?;]{0,12}$|\b(?:will|expects?|expected|forecasts?|plans?|due|set) [^.!?;]{0,40}$/u
const FUTURE_AFTER = /^\)?(?:前(?!夕)|以前|之前|到期|截止|将|即将)/u
const AMERICAN = /(?:美东时间|美国时间|美东|华盛顿时间)[^。]{0,4}$/u
const SINCE_AFTER = /^[^,。;]{0,24}?(?:以来|迄今)的?[最首新历第]/u
const HAPPENED = /^.{0,10}?(?:宣布|公布|发布|发表|举行|召开|推出|上市|签署|提出|横空出世|上任|就职|爆发)/u
const CONTEXT = 48

/** Every date of a folded text, in order, none overlapping. */
export function findDateMentions(folded: string): DateMention[] {
  const taken: { mention: DateMention; end: number }[] = []
  for (const pattern of PATTERNS) {
    for (const match of folded.matchAll(pattern)) {
      const mention = toMention(folded, match)
      if (mention === null) continue
      taken.push({ mention, end: match.index + match[0].length })
    }
  }
  taken.sort((a, b) => a.mention.at - b.mention.at || b.end - a.end)
  let reached = 0
  return taken.flatMap(({ mention, end }) => {
    if (mention.at < reached) return []
    reached = end
    return [mention]
  })
}

function toMention(folded: string, match: RegExpMatchArray & { index: number }): DateMention | null {
  const groups = match.groups ?? {}
  const month = groups.name === undefined ? numberOf(groups.month) : MONTHS.indexOf(groups.name.slice(0, 3)) + 1
  const day = numberOf(groups.day)
  const printed = numberOf(groups.year)
  const year = printed !== undefined && printed < 1000 ? printed + 1911 : printed // years of the Republic: 114 is 2025
  if (month !== undefined && !isCalendarDay(year ?? 2024, month, day ?? 1)) return null
  if (month === undefined && (day === undefined || day < 1 || day > 31)) return null
  const before = folded.slice(Math.max(0, match.index - CONTEXT), match.index)
  const after = folded.slice(match.index + match[0].length, match.index + match[0].length + 6)
  return {
    at: match.index,
    year,
    yearOffset: groups.relative === undefined ? undefined : RELATIVE[groups.relative],
    month,
    day,
    weekday: weekdayOf(groups),
    daysAgo: groups.when === undefined ? undefined : groups.when === "今" ? 0 : 1,
    future: isFuture(before, after) || groups.relative === "明年",
    since:
      /(?:自|从|\bsince )$/u.test(before) || SINCE_AFTER.test(folded.slice(match.index, match.index + CONTEXT + 8)),
    happened: HAPPENED.test(folded.slice(match.index + match[0].length, match.index + match[0].length + CONTEXT)),
    american: AMERICAN.test(before),
  }
}

function isFuture(before: string, after: string): boolean {
  return FUTURE_AFTER.test(after) || FUTURE_WORD.test(before) || FUTURE_BEFORE.test(before)
}

const numberOf = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number(digits))

function weekdayOf(groups: Record<string, string | undefined>): number | undefined {
  const han = groups.weekday ?? groups.inBrackets ?? groups.early
  if (han !== undefined) return HAN_WEEKDAYS.indexOf(han === "天" ? "日" : han) + 1
  return groups.englishDay === undefined ? undefined : ENGLISH_WEEKDAYS.indexOf(groups.englishDay) + 1
}
