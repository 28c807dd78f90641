import { enWordings } from "./en/wordings"
import { zhWordings } from "./zh/wordings"

/** Where a wording stands: right before the figure, right behind it, or anywhere in what is looked at. */
const PLACES = {
  prior: "before",
  dayBefore: "before",
  broken: "before",
  notReached: "before",
  notSo: "before",
  expectedBefore: "before",
  expectedBehind: "behind",
  spokenOf: "behind",
  asks: "within",
  asksFirst: "within",
  forecastNoun: "within",
  revises: "within",
  revised: "within",
  band: "within",
  carriesOn: "behind",
  turns: "behind",
  compared: "before",
} as const

type Kind = keyof typeof PLACES

/** Wordings that only their place and grammar tell; each language has one of every kind. Patterns of folded text. */
export type Wordings = Record<Kind, RegExp>

function compile(kind: Kind): RegExp {
  const source = `(?:${zhWordings[kind].source}|${enWordings[kind].source})`
  const anchored = { before: `${source}$`, behind: `^${source}`, within: source }[PLACES[kind]]
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
/** A clause that goes on with what the one before it says: 即, "implying". */
export const CARRIES_ON = compile("carriesOn")
/** A clause that turns to something else, of which nothing said before holds: 但, "while". */
export const TURNS = compile("turns")
/** 較上月的2,181億元, "than the 3% of May": what something else is compared with. */
export const COMPARED = compile("compared")
