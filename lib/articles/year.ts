import { civilOf, dayOf, weekdayOf, type Day } from "@/lib/times/calendar"
import type { DateMention } from "./date-mentions"
import { yearsOfAnimal } from "./public-calendar"

/** The year an article was written in, and what says so. */
export interface WrittenYear {
  year: number
  /** A printed weekday falls on its day in this year. */
  byWeekday: boolean
}

export interface YearOptions {
  /** A day the article is known to lie near: another post of its page. */
  anchor?: Day
  latest?: Day
}

const FIRST_YEAR = 2000
const LAST_YEAR = 2040
/** Weekdays agree in several years; the one nearest to this is taken, for want of a clock. */
const USUAL_YEAR = 2025
const PER_YEAR_AWAY = 0.3
const WEIGHT = {
  weekday: 5,
  printedDate: 2,
  named: 1,
  nextYear: 0.5,
  lastYear: 0.5,
  spokenWeekday: 1.5,
  animal: 4,
  toldTwice: 3,
  anchor: 6,
}

/** What an article's words say of its year, read once and weighed with and without an anchor. */
export interface YearWords {
  /** How often each year is named. */
  named: Map<number, number>
  animals: Set<number>
  /** Weekdays told without their date. */
  spoken: Set<number>
}

export function yearWords(folded: string): YearWords {
  return { named: countYears(folded), animals: new Set(yearsOfAnimal(folded)), spoken: spokenWeekdays(folded) }
}

/** The year that most of the article's words agree with; null when none says anything of it. */
export function writtenYear(
  { named, animals, spoken }: YearWords,
  mentions: DateMention[],
  options: YearOptions = {},
): WrittenYear | null {
  const anchorYear = options.anchor === undefined ? undefined : civilOf(options.anchor).year
  const latestYear = options.latest === undefined ? LAST_YEAR : civilOf(options.latest).year
  const undated = countUndated(mentions)
  const printed = mentions.filter(mention => mention.year !== undefined && mention.month !== undefined)
  let best: (WrittenYear & { score: number }) | null = null
  for (let year = FIRST_YEAR; year <= Math.min(LAST_YEAR, latestYear); year++) {
    const weekdays = weekdayScore(undated, year)
    const score =
      weekdays +
      printedScore(printed, undated, year) +
      WEIGHT.named * Math.min(3, named.get(year) ?? 0) +
      WEIGHT.nextYear * Math.min(2, named.get(year + 1) ?? 0) +
      WEIGHT.lastYear * Math.min(2, named.get(year - 1) ?? 0) +
      (animals.has(year) ? WEIGHT.animal : 0) +
      (anchorYear === year ? WEIGHT.anchor : 0) +
      (undated.some(({ mention }) => fallsOn(mention, year, spoken)) ? WEIGHT.spokenWeekday : 0)
    if (score <= 0) continue
    const likely = score - PER_YEAR_AWAY * Math.abs(year - USUAL_YEAR)
    if (best === null || likely > best.score) best = { year, byWeekday: weekdays > 0, score: likely }
  }
  return best && { year: best.year, byWeekday: best.byWeekday }
}

/** A date printed without its year, as often as it is. */
interface Undated {
  mention: DateMention
  /** Its own, or for 周二(9日) the one that the text has told elsewhere: 12/8. */
  month: number | undefined
  times: number
}

/** Each different date once: a year is weighed by all of them, and there are many years to weigh. */
function countUndated(mentions: DateMention[]): Undated[] {
  const told = mentions.find(one => one.month !== undefined && !one.future)?.month
  const counted = new Map<string, Undated>()
  for (const mention of mentions) {
    if (mention.year !== undefined) continue
    const { yearOffset, month, day, weekday, future } = mention
    const key = [yearOffset, month, day, weekday, future].join()
    const known = counted.get(key)
    if (known) known.times++
    else counted.set(key, { mention, month: month ?? told, times: 1 })
  }
  return [...counted.values()]
}

function weekdayScore(undated: Undated[], year: number): number {
  let score = 0
  for (const { mention, month, times } of undated) {
    const { weekday, day, yearOffset } = mention
    if (weekday === undefined || day === undefined || month === undefined) continue
    const agrees = weekdayOf(dayOf(year + (yearOffset ?? 0), month, day)) === weekday
    score += agrees ? WEIGHT.weekday * times : -WEIGHT.weekday * times
  }
  return score
}

function printedScore(printed: DateMention[], undated: Undated[], year: number): number {
  const past = printed.filter(mention => mention.year === year && !mention.future && !mention.since).length
  // 今年5月 in one place and 2026年5月 in another are the same month.
  const toldTwice = undated.some(
    ({ mention: { yearOffset, month, future } }) =>
      yearOffset !== undefined &&
      printed.some(one => one.month === month && one.future === future && one.year === year + yearOffset),
  )
  return WEIGHT.printedDate * Math.min(2, past) + (toldTwice ? WEIGHT.toldTwice : 0)
}

function fallsOn(mention: DateMention, year: number, weekdays: Set<number>): boolean {
  if (mention.month === undefined || mention.day === undefined || mention.year !== undefined || mention.future)
    return false
  return mention.yearOffset === undefined && weekdays.has(weekdayOf(dayOf(year, mention.month, mention.day)))
}

/** Weekdays told without their date: 上周五, on Wednesday, 在周末召開. */
function spokenWeekdays(folded: string): Set<number> {
  const weekdays = new Set<number>()
  for (const [, day] of folded.matchAll(/上(?:周|星期)([一二三四五六日天])/gu)) {
    weekdays.add("一二三四五六日".indexOf(day === "天" ? "日" : day!) + 1)
  }
  for (const [, day] of folded.matchAll(/\bon (Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{3,6}\b/gu)) {
    weekdays.add(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].indexOf(day!) + 1)
  }
  if (/周末(?:召|举|紧急)|休息日/u.test(folded)) weekdays.add(6).add(7)
  return weekdays
}

const YEAR =
  /(?<![\d.$])(20[0-4]\d)(?:年(?![代期])|(?=[/-]\d{1,2}[/-]\d)|(?=\))|(?=\s?[QH]\d)|(?=财年)|(?=[.,;:]?\s[a-z(]|[.,;]?$|'s))/gmu
const SINCE_BEFORE = /(?:自|从|早在|\bsince )$/u
const SINCE_AFTER = /^.{0,12}?(?:以来|至今|迄今)的?[最首新历第]/u

/** How often a text names each year, except as a beginning: 自2020年3月以來 tells nothing of today. */
function countYears(folded: string): Map<number, number> {
  const counts = new Map<number, number>()
  for (const match of folded.matchAll(YEAR)) {
    if (SINCE_BEFORE.test(folded.slice(Math.max(0, match.index - 6), match.index))) continue
    if (SINCE_AFTER.test(folded.slice(match.index + match[0].length, match.index + match[0].length + 20))) continue
    const year = Number(match[1])
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  return counts
}
