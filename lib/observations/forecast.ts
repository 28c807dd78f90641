import type { Quantity, Time } from "@/lib/model"
import type { Head } from "./head"
import type { Reading } from "./lexicon"
import type { Scope } from "./scope"
import { isPrice } from "./threshold"
import { clauseAt, clauseOf, hasCue, wordsIn, type View, type Word } from "./view"
import { AGAINST, AIMED_BEFORE, AIMED_BEHIND, CARRIES_ON, EXPECTED_BEFORE, EXPECTED_BEHIND, OWNS } from "./wordings"

/** Why a figure is one expected; undefined where it is none. */
export interface Expectation {
  /** The word that says so, where one does. */
  word: Word | undefined
  /** Only its time says so, which lies ahead. */
  byTime: boolean
}

export function findExpectation(
  view: View,
  scope: Scope,
  reading: Reading,
  head: Head,
  quantity: Quantity,
  time: Time | undefined,
  articleDate: string | null,
): Expectation | undefined {
  const word = isComparedWithPast(view, quantity, time, articleDate)
    ? undefined
    : findForecast(view, scope, quantity, head)
  const aimed = isPrice(reading) && isAimedAt(view, quantity)
  if (word || aimed || isExpectedBefore(view, quantity) || isExpectedBehind(view, quantity))
    return { word, byTime: false }
  return isAhead(reading, time, articleDate) ? { word, byTime: true } : undefined
}

/**
 * The word that makes a figure a forecast: in its clause, or closing the clause before ("高盛預計，…"), or in an earlier
 * clause about the same measure. 將 before its object (將利率下調) announces nothing by itself.
 */
function findForecast(view: View, scope: Scope, quantity: Quantity, head: Head): Word | undefined {
  const cues = scope.sentence.filter(
    word =>
      hasCue(word, "forecast") &&
      word.start < quantity.start &&
      !isObjectMarker(view, word, quantity) &&
      !isOfAnother(view, word, quantity),
  )
  if (cues.length === 0) return undefined
  const from = Math.min(saidFrom(view, quantity), clauseAt(view, head.word.start).start)
  const inClause = cues.findLast(word => word.start >= from)
  const decided = scope.sentence.findLast(word => hasCue(word, "decided") && word.end <= quantity.start)
  if (inClause) return decided && decided.start > inClause.start ? undefined : inClause
  return cues.findLast(word => word.end <= from && from - word.end <= 2)
}

/** 預估 in "低於市場預估的3.1%，也低於9月的3.0%", "3.1% expected (Sept. 3.0%)": a word that the figure beside it completes. */
function isOfAnother(view: View, word: Word, quantity: Quantity): boolean {
  const { folded, quantities } = view
  const own = quantities.find(({ start }) => start >= word.end)
  if (own && own.end <= quantity.start && NOUN_OF.test(folded.slice(word.end, own.start))) return true
  const before = quantities.findLast(({ end }) => end <= word.start)
  return before !== undefined && word.start - before.end <= 24 && isExpectedBehind(view, before)
}

const NOUN_OF = /^(?:(?:值|中值)?[的为]|值|中值| (?:of|for|at))\s?$/u

/** "well above last year's $410 billion", 高於去年的4,100億美元: what a forecast is held against has happened. */
function isComparedWithPast(
  { folded }: View,
  { start }: Quantity,
  time: Time | undefined,
  articleDate: string | null,
): boolean {
  if (!time?.to || articleDate === null || time.to >= articleDate || time.end > start) return false
  return (
    OWNS.test(folded.slice(time.end, start)) && AGAINST.test(folded.slice(Math.max(0, time.start - 18), time.start))
  )
}

/** Where the statement begins that the figure is part of: its clause, or one before that it lists on (3月、6月) or carries on ("implying …"). */
export function saidFrom(view: View, quantity: Quantity): number {
  const { clauses } = view.sentence
  let index = clauseOf(view, quantity.start)
  const goesOn = (at: number) =>
    view.folded[clauses[at - 1]!.end - 1] === "、" ||
    CARRIES_ON.test(view.folded.slice(clauses[at]!.start, clauses[at]!.end).trimStart())
  while (index > 0 && goesOn(index)) index--
  return clauses[index]?.start ?? view.sentence.start
}

/** "低於市場預期的2.5%", "above estimates of $56 billion": what was expected, beside what came. */
export function isExpectedBefore({ folded }: View, { start }: Quantity): boolean {
  return EXPECTED_BEFORE.test(folded.slice(Math.max(0, start - 36), start))
}

/** "the NT$1.04 trillion analysts had expected", "7.2%的預測水準": told behind the figure. */
export function isExpectedBehind({ folded }: View, { end }: Quantity): boolean {
  return EXPECTED_BEHIND.test(folded.slice(end, end + 40))
}

/** "維持6200美元的目標", "a target of $6,200", "1500只是時間問題": a price that is aimed at or awaited. */
function isAimedAt({ folded }: View, { start, end }: Quantity): boolean {
  return (
    AIMED_BEHIND.test(folded.slice(end, end + 32)) || AIMED_BEFORE.test(folded.slice(Math.max(0, start - 32), start))
  )
}

/** Not over yet when the article appeared: a year's or month's figure told within it is a forecast, unless it is read day by day. */
function isAhead({ spec, eventDays }: Reading, time: Time | undefined, articleDate: string | null): boolean {
  if (!time?.from || !time.to || articleDate === null) return false
  if (time.from > articleDate) return true
  if (eventDays.length > 0 && time.grain === "month") {
    const within = eventDays.filter(day => day >= time.from! && day <= time.to!)
    if (within.length > 0) return within.every(day => day > articleDate)
  }
  return !spec.periods.includes("day") && !spec.stat && time.to > articleDate && !time.period?.includes("/")
}

/** 将/把-construction (將利率下調25個基點): 將 takes what is acted upon, a noun that something measures, before the verb. */
function isObjectMarker(view: View, word: Word, quantity: Quantity): boolean {
  if (word.text !== "将") return false
  const between = wordsIn(view, { start: word.end, end: quantity.start }).filter(other => !other.within)
  const verb = between.find(other => hasCue(other, "rise", "fall", "to") && !other.term.isMeasure)
  const noun = between.find(other => other.term.isMeasure && !hasCue(other, "rise", "fall", "to"))
  return noun !== undefined && (verb === undefined || noun.start < verb.start)
}
