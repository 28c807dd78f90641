import { enWordings } from "./en/wordings"
import { zhWordings } from "./zh/wordings"

/** Where a wording stands: right before the figure or time, right behind it, anywhere in what is looked at, or all of it. */
const PLACES = {
  prior: "before",
  dayBefore: "before",
  broken: "before",
  notReached: "before",
  notSo: "before",
  expectedBefore: "before",
  expectedBehind: "behind",
  spokenOf: "behind",
  margin: "before",
  firstTold: "before",
  toldBefore: "behind",
  asks: "within",
  asksFirst: "within",
  forecastNoun: "within",
  revises: "within",
  revised: "within",
  band: "within",
  carriesOn: "behind",
  aimedBefore: "before",
  aimedBehind: "behind",
  modifies: "within",
  contract: "behind",
  turns: "behind",
  compared: "before",
  sameDay: "whole",
  nextDay: "whole",
  dayEarlier: "whole",
  sameMonth: "whole",
  monthEarlier: "whole",
  yearBefore: "whole",
  stepEarlier: "whole",
  yearEarlier: "within",
  yearless: "whole",
  now: "within",
  against: "before",
  vintage: "behind",
  record: "behind",
  rank: "before",
  fastens: "whole",
  owns: "whole",
  possesses: "whole",
  yearEnd: "within",
} as const

type Kind = keyof typeof PLACES

/** Wordings that only their place and grammar tell, of every kind; null where a language says it elsewhere. Patterns of folded text. */
export type Wordings = Record<Kind, RegExp | null>

function compile(kind: Kind): RegExp {
  const sources = [zhWordings[kind], enWordings[kind]].flatMap(pattern => pattern?.source ?? [])
  const source = `(?:${sources.join("|")})`
  const anchored = { before: `${source}$`, behind: `^${source}`, within: source, whole: `^${source}$` }[PLACES[kind]]
  return new RegExp(anchored, "iu")
}

/** "(前值2.5%)", "previous: 3.50%": the figure of the period before. */
export const PRIOR = compile("prior")
/** 前一營業日為4.24%: the same, of what is told day by day. */
export const DAY_BEFORE = compile("dayBefore")
/** 跌破1480, "breached 1,480": a level that was watched and is a fact now. */
export const BROKEN = compile("broken")
/** 不會達到5%, "unlikely to exceed 5%": a level said not to be reached. */
export const NOT_REACHED = compile("notReached")
/** 並非5%, "not NT$400 billion": a figure that is not so. */
export const NOT_SO = compile("notSo")
/** 低於市場預期的2.5%, "above estimates of $56 billion": what was expected, beside what came. */
export const EXPECTED_BEFORE = compile("expectedBefore")
/** "the NT$1.04 trillion analysts had expected", 7.2%的預測水準. */
export const EXPECTED_BEHIND = compile("expectedBehind")
/** 1480關口時: a level spoken of, whatever happens there. */
export const SPOKEN_OF = compile("spokenOf")
/** A word by which a clause asks: 會否, 嗎. */
export const ASKS = compile("asks")
/** The order of words by which a sentence asks from its start: "Would another cut …?" */
export const ASKS_FIRST = compile("asksFirst")
/** A forecast named as a thing, which is raised and cut itself: 預測 in 將GDP預測由…, "its forecast". */
export const FORECAST_NOUN = compile("forecastNoun")
/** A verb that changes what is thought, or may: 上調, "raised". */
export const REVISES = compile("revises")
/** A verb that changes nothing but what is thought: 上修. */
export const REVISED = compile("revised")
/** "a low of 3.63% to a high of 3.75%": a band that something moved in, no before and after. */
export const BAND = compile("band")
/** "a target of $6,200". */
export const AIMED_BEFORE = compile("aimedBefore")
/** 6200美元的目標, "$6,200 forecast", 1500就只是時間問題. */
export const AIMED_BEHIND = compile("aimedBehind")
/** What opens a phrase that says of what, or why, the measure before it is told: "the gap between … rates", 利差隨…降息. */
export const MODIFIES = compile("modifies")
/** After a month that names a contract: 12月交割, "April delivery". */
export const CONTRACT = compile("contract")
/** A clause that goes on with what the one before it says: 即, "implying". */
export const CARRIES_ON = compile("carriesOn")
/** A clause that turns to something else, of which nothing said before holds: 但, "while". */
export const TURNS = compile("turns")
/** 較上月的2,181億元, "than the 3% of May": what something else is compared with. */
export const COMPARED = compile("compared")
/** 優於概估的2.28%: what was told at first of the same. */
export const FIRST_TOLD = compile("firstTold")
/** "than the 7.64% first reported". */
export const TOLD_BEFORE = compile("toldBefore")
/** 上下, "plus or minus": the figure is a margin of another. */
export const MARGIN = compile("margin")
/** Times told by the time before: 當天, 次日, 前一日, 當月, 上個月, 去年同期. */
export const SAME_DAY = compile("sameDay")
export const NEXT_DAY = compile("nextDay")
export const DAY_EARLIER = compile("dayEarlier")
export const SAME_MONTH = compile("sameMonth")
export const MONTH_EARLIER = compile("monthEarlier")
export const YEAR_EARLIER = compile("yearEarlier")
/** 上年, "the year before": of the year just told, where that is no longer the article's own. */
export const YEAR_BEFORE = compile("yearBefore")
/** The month or quarter before: growth on it is sequential. */
export const STEP_EARLIER = compile("stepEarlier")
/** A month, or a day of one, printed without its year. */
export const YEARLESS = compile("yearless")
/** The article's own day; "now sees the pair at 1,380" and 目前預期 say when it was forecast, not what it is about. */
export const NOW = compile("now")
/** 較, "than": the time behind it is compared with. */
export const AGAINST = compile("against")
/** 時預測, "'s projection": the time before it is when a forecast was made. */
export const VINTAGE = compile("vintage")
/** 以來最高: the time before it is what a record is one of. */
export const RECORD = compile("record")
/** "the highest in": the same, before its time. */
export const RANK = compile("rank")
/** What may stand between a figure and a date of its own: 4.13%(11月3日), "3.4% at the end of 2026". */
export const FASTENS = compile("fastens")
/** What stands between a time and the figure it owns: 上周五的4.42%, "August's 2.9%". */
export const OWNS = compile("owns")
/** 底, "end": a month that ends a year, to which forecasts are made. */
export const YEAR_END = compile("yearEnd")
/** The same, where a word says so: 2024年的6.4%, "August's 2.9%". */
export const POSSESSES = compile("possesses")
