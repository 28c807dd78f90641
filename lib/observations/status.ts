import type { Quantity, Status, Time } from "@/lib/model"
import { findExpectation, isExpectedBefore, isExpectedBehind, saidFrom } from "./forecast"
import type { Head } from "./head"
import type { Reading } from "./lexicon"
import { findOrigin, isPrior } from "./origin"
import type { Role } from "./role"
import { lastBefore, lastInReach, scopeOf, type Scope } from "./scope"
import { findThreshold, isPrice } from "./threshold"
import { findVintage } from "./time"
import { clauseAt, hasCue, type View, type Word } from "./view"
import { ASKS, ASKS_FIRST, AGAINST, FIRST_TOLD, NOT_SO, POSSESSES, TOLD_BEFORE } from "./wordings"

/** What a figure is said to be, with the words that decided. */
export interface StatusReading {
  status: Status
  words: Word[]
  /** The figure of the period before, as in "(前值2.5%)". */
  isPrior: boolean
  /** A forecast by nothing but its time, which lies ahead. */
  isAhead: boolean
}

/**
 * Whether a figure is a fact, what stood before, a forecast, a level watched, a wish or a norm.
 * Questions and conditions come first, then what the words nearest the figure say.
 */
export function readStatus(
  view: View,
  reading: Reading,
  head: Head,
  quantity: Quantity,
  role: Role,
  time: Time | undefined,
  articleDate: string | null,
): StatusReading {
  const scope = scopeOf(view, quantity)
  const expectation = findExpectation(view, scope, reading, head, quantity, time, articleDate)
  const expected = expectation !== undefined
  const forecast = expectation?.word
  const as = (status: Status, ...words: (Word | undefined)[]): StatusReading => ({
    status,
    isPrior: false,
    isAhead: false,
    words: words.filter(word => word !== undefined),
  })

  if (isPrior(view, quantity, reading)) {
    return expectation?.byTime ? as("previous_forecast") : { ...as("previous"), isPrior: true }
  }
  if (isFirstTold(view, quantity)) return as("previous")
  const origin = findOrigin(view, head, quantity, expectation)
  if (origin) {
    if (isExpectedBehind(view, quantity)) return as("forecast", forecast) // 從7.2%的預測水準降至3%
    return as(origin.isRevision ? "previous_forecast" : "previous", forecast)
  }
  const vintage = findVintage(view, head, quantity, reading, expected)
  if (vintage) return as(isOld(vintage, articleDate) ? "previous_forecast" : "forecast", forecast)

  const level = findThreshold(view, reading, scope, quantity, role)
  if (level) return as("threshold", ...level)
  if (isDenied(view, scope, quantity, role)) return as("hypothetical")
  const condition = scope.sentence.find(word => hasCue(word, "condition") && word.end <= quantity.start)
  if (condition) {
    const watched = isPrice(reading) && role.kind !== "change" && scope.clause.includes(condition)
    return as(watched ? "threshold" : "hypothetical", condition)
  }
  const wish = findWish(scope, quantity)
  const decided = lastBefore(scope.clause, quantity, "decided")
  if (wish && (!decided || decided.start < wish.start)) return as("hypothetical", wish)
  const advocated = lastBefore(scope.sentence, quantity, "advocates")
  if (advocated && !decided) return as("hypothetical", advocated)
  const before = forecast && wasThoughtBefore(view, scope, quantity, forecast)
  if (before && !isOver(time, articleDate)) return as("previous_forecast", before, forecast)
  const old = lastBefore(scope.clause, quantity, "previous")
  if (old && quantity.start - old.end <= (isExpectedBefore(view, quantity) ? 24 : 12)) {
    if (expected && (isOver(time, articleDate) || (!forecast && isExpectedBehind(view, quantity))))
      return as("forecast", forecast) // 此前預期12月…
    return as(expected ? "previous_forecast" : "previous", old)
  }
  const norm = lastInReach(view, scope, quantity, "baseline")
  if (norm) return as("baseline", norm)
  if (isQuestion(view, quantity)) return as("hypothetical")
  if (
    expectation?.word &&
    time &&
    isOver(time, articleDate) &&
    POSSESSES.test(view.folded.slice(time.end, quantity.start))
  )
    return as("actual") // 預計將由2024年的6.4%擴大到…
  return expectation ? { ...as("forecast", forecast), isAhead: expectation.byTime } : as("actual", decided)
}

/** What was told of the same before it was revised, beside what is told now. */
function isFirstTold({ folded }: View, { start, end }: Quantity): boolean {
  const before = folded.slice(Math.max(0, start - 32), start)
  if (TOLD_BEFORE.test(folded.slice(end, end + 32))) return true
  return FIRST_TOLD.test(before) && AGAINST.test(before.replace(FIRST_TOLD, ""))
}

/** 原本 in "原本估1月、4月共降3碼": what was expected until now, in the figure's own statement. */
function wasThoughtBefore(view: View, { sentence }: Scope, quantity: Quantity, forecast: Word): Word | undefined {
  const word = lastBefore(sentence, forecast, "previous")
  const isOwn = word !== undefined && word.start >= saidFrom(view, quantity) && forecast.start - word.end <= 6
  return isOwn ? word : undefined
}

function isOver(time: Time | undefined, articleDate: string | null): boolean {
  return time?.to != null && articleDate !== null && time.to < articleDate
}

/** Asked, not told: the clause holds what asks, or the sentence begins with it. */
function isQuestion(view: View, quantity: Quantity): boolean {
  const { folded, sentence } = view
  const text = folded.slice(sentence.start, sentence.end)
  if (!/\?[\s"'”」』]*$/.test(text)) return false
  const clause = clauseAt(view, quantity.start)
  return ASKS_FIRST.test(text) || ASKS.test(folded.slice(sentence.start, clause.end))
}

/** Before the figure in its clause, or close behind. "He said it would": who reports what is to come wishes nothing. */
function findWish({ clause, sentence }: Scope, quantity: Quantity): Word | undefined {
  const isReported = (word: Word) =>
    hasCue(word, "forecast") && sentence.some(other => hasCue(other, "says") && other.end <= word.start)
  const wishes = clause.filter(word => hasCue(word, "hypothetical") && !isReported(word))
  return (
    wishes.findLast(({ end }) => end <= quantity.start) ??
    wishes.find(({ start }) => start >= quantity.end && start - quantity.end <= 6)
  )
}

/** "did not cut rates by 50bp", 沒有降息50個基點, "not NT$400 billion": a move that was not made, a figure that is not so. */
function isDenied(view: View, scope: Scope, quantity: Quantity, role: Role): boolean {
  const before = view.folded.slice(Math.max(0, quantity.start - 8), quantity.start)
  if (NOT_SO.test(before)) return true
  if (role.kind !== "change") return false
  const denial = scope.clause.findLast(word => hasCue(word, "negation") && word.end <= quantity.start)
  if (!denial || quantity.start - denial.end > 24) return false
  return !scope.clause.some(word => hasCue(word, "decided") && word.start > denial.end)
}

/** Made before the article's month; a month ahead of it is one of the year before, as no forecast is made ahead. */
function isOld({ to, grain }: Time, articleDate: string | null): boolean {
  if (articleDate === null || to === null) return true
  const month = to.slice(0, 7)
  return month < articleDate.slice(0, 7) || (grain === "month" && month > articleDate.slice(0, 7))
}
