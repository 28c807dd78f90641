import type { Quantity, Status, Time } from "@/lib/model"
import type { CueKind } from "./cue"
import type { Head } from "./head"
import type { Reading } from "./lexicon"
import type { Role } from "./role"
import { findVintage } from "./time"
import { clauseAt, hasCue, isFiller, wideClauseAt, wordsIn, type View, type Word } from "./view"

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
  const forecast = findForecast(view, scope, quantity, head)
  const expected = forecast !== undefined || isExpectedBehind(view, quantity) || isAhead(reading, time, articleDate)
  const as = (status: Status, ...words: (Word | undefined)[]): StatusReading => ({
    status,
    isPrior: false,
    isAhead: false,
    words: words.filter(word => word !== undefined),
  })

  if (isPrior(view, quantity, reading)) return { ...as("previous"), isPrior: true }
  if (isBefore(view, quantity, expected)) return as(expected ? "previous_forecast" : "previous", forecast)
  const vintage = findVintage(view, quantity, reading)
  if (vintage) return as(isOld(vintage, articleDate) ? "previous_forecast" : "forecast", forecast)

  const level = findThreshold(view, reading, scope, quantity, role)
  if (level) return as("threshold", ...level)
  if (isDenied(view, scope, quantity, role)) return as("hypothetical")
  const condition = scope.sentence.find(word => hasCue(word, "condition") && word.end <= quantity.start)
  if (condition) {
    const watched = isPrice(reading) && role.kind !== "change" && scope.clause.includes(condition)
    return as(watched ? "threshold" : "hypothetical", condition)
  }
  const wish =
    nearestBefore(scope.clause, quantity, "hypothetical") ?? afterFigure(scope.clause, quantity, "hypothetical")
  const decided = nearestBefore(scope.clause, quantity, "decided")
  if (wish && (!decided || decided.start < wish.start)) return as("hypothetical", wish)
  const advocated = scope.sentence.findLast(word => ADVOCACY.test(word.text) && word.end <= quantity.start)
  if (advocated && !decided) return as("hypothetical", advocated)
  const old = scope.clause.find(
    word => hasCue(word, "previous") && word.end <= quantity.start && quantity.start - word.end <= 12,
  )
  if (old && expected && time?.to && articleDate && time.to < articleDate) return as("forecast", forecast) // 此前預期12月…
  if (old) return as(expected ? "previous_forecast" : "previous", old)
  const norm = nearestBefore(scope.sentence, quantity, "baseline")
  if (norm) return as("baseline", norm)
  if (isQuestion(view)) return as("hypothetical")
  if (expected) {
    const byTimeAlone = forecast === undefined && !isExpectedBefore(view, quantity) && !isExpectedBehind(view, quantity)
    return { ...as("forecast", forecast), isAhead: byTimeAlone }
  }
  return as("actual", decided)
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

/** Asked, not told. */
function isQuestion({ folded, sentence }: View): boolean {
  const text = folded.slice(sentence.start, sentence.end)
  return (
    /\?[\s"'”」』]*$/.test(text) &&
    /吗|么\?|呢\?|会否|能否|是否|会不会|可不可|^\W*(?:what if|would|could|can|will|should|is|are|might)\b/iu.test(text)
  )
}

/** What is asked for holds to the sentence's end: "主張每次都降2碼，直到利率回到2.5%". */
const ADVOCACY =
  /^(?:主张|呼吁|希望|要求|敦促|力主|should|wants?|wanted|call(?:s|ed|ing) for|urge[sd]?|urging|demand(?:s|ed)|argu(?:es|ed|ing) for)$/iu

interface Scope {
  /** Words of the figure's clause. */
  clause: Word[]
  /** Words of the sentence up to the end of the figure's clause. */
  sentence: Word[]
}

function scopeOf(view: View, quantity: Quantity): Scope {
  const clause = clauseAt(view, quantity.start)
  return {
    clause: wordsIn(view, wideClauseAt(view, quantity.start)),
    sentence: wordsIn(view, { start: view.sentence.start, end: clause.end }),
  }
}

function nearestBefore(words: Word[], quantity: Quantity, kind: CueKind): Word | undefined {
  return words.findLast(word => hasCue(word, kind) && word.end <= quantity.start)
}

function afterFigure(words: Word[], quantity: Quantity, kind: CueKind): Word | undefined {
  return words.find(word => hasCue(word, kind) && word.start >= quantity.end && word.start - quantity.end <= 6)
}

/** "從3.75%至4.00%下調至3.50%至3.75%", "raised to 4.5% from 4.25%", "4.2% → 4.4%": the side it came from. */
function isBefore(view: View, quantity: Quantity, expected: boolean): boolean {
  const { quantities, folded } = view
  const index = quantities.indexOf(quantity)
  const next = quantities.slice(index + 1).find(({ kind }) => kind === quantity.kind)
  const fromWord = view.words.findLast(
    word => hasCue(word, "from") && word.end <= quantity.start && quantity.start - word.end <= 24,
  )
  const opened = fromWord !== undefined && reaches(view, fromWord.end, quantity.start)
  const isTarget = (other: Quantity | undefined) => other !== undefined && other.kind === quantity.kind
  if (opened && isTarget(next) && next !== undefined && next.start - quantity.end <= 40) {
    const between = wordsIn(view, { start: quantity.end, end: next.start })
    if (between.some(word => hasCue(word, "to"))) return !(expected && datedApart(view, fromWord, quantity, next))
  }
  const isSource = (other: Quantity) => isTarget(other) || (isRate(other) && isRate(quantity))
  if (opened && quantities.slice(0, index).some(isSource) && isFiller(folded, fromWord.end, quantity.start)) return true
  if (next && isTarget(next) && /^\s*(?:->|[→➔➡⇒]\ufe0f?)\s*$/u.test(folded.slice(quantity.end, next.start)))
    return true
  return false
}

/** Flash style: "(前值2.5%)", "previous: 3.50%". */
function isPrior({ folded }: View, { start }: Quantity, { spec }: Reading): boolean {
  if (
    spec.lag &&
    /(?:前一个?(?:营业日|交易日|日|天)|昨收)(?:则|的)?[为是报]?\s*$/u.test(folded.slice(Math.max(0, start - 14), start))
  )
    return true
  return /(?:前值|前次|前收|上次为|前一(?:交易)?日收盘价?|previous (?:day's )?close of|(?:^|[\s(,|])(?:previous|prior|prev\.?))\s?(?:[为是:]|was|of)?\s*$/iu.test(
    folded.slice(Math.max(0, start - 14), start),
  )
}

function isRate({ kind }: Quantity): boolean {
  return kind === "exchange_rate" || kind === "money" || kind === "number"
}

/** "從2025年的3.6%降至2026年的3.4%": two figures of two times, not one that was changed. */
function datedApart({ times, quantities }: View, from: Word, first: Quantity, second: Quantity): boolean {
  const after = quantities[quantities.indexOf(second) + 1]?.start ?? second.end
  const own = times.find(time => time.start >= from.end && time.end <= first.start)
  const other = times.find(time => time.start >= first.end && time.start < after)
  const before = times.findLast(time => time.end <= from.start)
  return own !== undefined && own.period !== (other ?? before)?.period
}

/** No clause mark and no other figure between the two. */
function reaches(view: View, from: number, to: number): boolean {
  return (
    !/[,;]\s/.test(view.folded.slice(from, to)) && !view.quantities.some(({ start, end }) => start >= from && end <= to)
  )
}

/** What trades at a price: its levels are watched and defended, where amounts and rates are wished for. */
function isPrice({ indicator }: Reading): boolean {
  return / per |points/.test(indicator.unit) || /price$/.test(indicator.id)
}

const STOPS = /^(?:止损|停损|stop-loss|stop loss)$/u // 跌破106k止損: an order, whatever happens

/** "did not cut rates by 50bp", 沒有降息50個基點, "not NT$400 billion": a move that was not made, a figure that is not so. */
function isDenied(view: View, scope: Scope, quantity: Quantity, role: Role): boolean {
  const before = view.folded.slice(Math.max(0, quantity.start - 8), quantity.start)
  if (/(?:\bnot|并非|并不是|而不是|不是) ?$/u.test(before)) return true
  if (role.kind !== "change") return false
  const denial = scope.clause.findLast(word => hasCue(word, "negation") && word.end <= quantity.start)
  if (
    !denial ||
    /^不(?:[仅只但过到足少]|排除|超过)|not (?:only|just|less)/iu.test(view.folded.slice(denial.start, denial.end + 6))
  )
    return false
  return (
    quantity.start - denial.end <= 24 && !scope.clause.some(word => hasCue(word, "decided") && word.start > denial.end)
  )
}

/** "不會達到5%", "unlikely to exceed 5%": a level said not to be reached. */
const DENIED =
  /(?:不会|不太可能|不可能|难以|不至于)再?(?:达到|升至|升破|超过|突破|跌破|跌至|低于|高于|触及)\s*$|(?:won't|will not|unlikely to|not going to) (?:reach|hit|exceed|top|break|fall below|rise above) $/u

/** A level that is watched, defended or feared; one that was broken is a fact. */
function findThreshold(view: View, reading: Reading, scope: Scope, quantity: Quantity, role: Role): Word[] | undefined {
  if (role.kind === "change") return undefined
  const broken =
    /(?:突破|跌破|升破|涨破|站上|冲破|冲上|飞越|跨越|失守|超越|击穿)[了约过]?\s*$|(?:broke|breached|crossed|topped|surpassed|fell below|rose above|climbed above|fell past|slid past|weakened past) (?:the )?$/u.test(
      view.folded.slice(Math.max(0, quantity.start - 20), quantity.start),
    )
  const near = (word: Word) =>
    (hasCue(word, "threshold") || (hasCue(word, "near") && isPrice(reading))) &&
    (word.start >= quantity.end ? word.start - quantity.end <= 24 : quantity.start - word.end <= 24)
  const word = scope.clause.find(near)
  if (broken) {
    if (word && word.end <= quantity.start) return [word] // 不會坐視韓元跌破1500
    if (word && word.start >= quantity.end && word.start - quantity.end <= 2 && STOPS.test(word.text)) return [word]
    return word && scope.sentence.some(other => hasCue(other, "condition", "forecast") && other.end <= quantity.start)
      ? [word]
      : undefined
  }
  if (word) return [word]
  if (DENIED.test(view.folded.slice(Math.max(0, quantity.start - 24), quantity.start))) return []
  const tail = view.folded.slice(quantity.end, quantity.end + 8)
  return /^(?:这一|这个|的)?(?:区间|水平|水准|关口|附近|一线)?(?:时|后会|之际)/u.test(tail)
    ? role.word
      ? [role.word]
      : []
    : undefined
}

/**
 * The word that makes a figure a forecast: in its clause, or closing the clause before ("高盛預計，…"), or in an earlier
 * clause about the same measure. 將 before its object (將利率下調) announces nothing by itself.
 */
function findForecast(view: View, scope: Scope, quantity: Quantity, head: Head): Word | undefined {
  const cues = scope.sentence.filter(
    word => hasCue(word, "forecast") && word.start < quantity.start && !isObjectMarker(view, word, quantity),
  )
  const own = clauseAt(view, quantity.start)
  const from = Math.min(own.start, clauseAt(view, head.word.start).start)
  const inClause = cues.findLast(word => word.start >= from)
  const decided = scope.sentence.findLast(word => hasCue(word, "decided") && word.end <= quantity.start)
  if (inClause) return decided && decided.start > inClause.start ? undefined : inClause
  const before = cues.findLast(word => word.end <= from && from - word.end <= 2)
  return before
}

/** "低於市場預期的2.5%", "above estimates of $56 billion": what was expected, beside what came. */
function isExpectedBefore({ folded }: View, { start }: Quantity): boolean {
  return /(?:预期|预估|预测|共识|财测)(?:值|中值)?的?(?:约|近)?\s*$|\b(?:expectations?|estimates?|forecasts?|consensus|predictions?|calls?) (?:of|for|was|were|at) (?:an? |about |around )?$|\bhad (?:expected|forecast|predicted|looked for|estimated|projected) (?:an? |about |around )?$/iu.test(
    folded.slice(Math.max(0, start - 36), start),
  )
}

/** "the NT$1.04 trillion analysts had expected", "7.2%的預測水準": told behind the figure. */
function isExpectedBehind({ folded }: View, { end }: Quantity): boolean {
  return /^\s?(?:的(?:市场)?(?:预期|预测|预估|共识)|(?:that |which )?(?:analysts|economists|the market|markets|investors|it|consensus)? ?(?:had |have |were )?(?:expected|forecast|projected|estimated|predicted|pencilled in|penciled in)\b|(?:consensus|forecast|estimate)\b|(?:cut|hike|move|increase)? ?(?:is|are|was|were) (?:now )?(?:fully |nearly |almost |all but )?priced)/iu.test(
    folded.slice(end, end + 40),
  )
}

/** 将/把-construction (將利率下調25個基點): 將 takes what is acted upon, a noun that something measures, before the verb. */
function isObjectMarker(view: View, word: Word, quantity: Quantity): boolean {
  if (word.text !== "将") return false
  const between = wordsIn(view, { start: word.end, end: quantity.start }).filter(other => !other.within)
  const verb = between.find(other => hasCue(other, "rise", "fall", "to") && !other.term.isMeasure)
  const noun = between.find(other => other.term.isMeasure && !hasCue(other, "rise", "fall", "to"))
  return noun !== undefined && (verb === undefined || noun.start < verb.start)
}

function isOld(vintage: Time, articleDate: string | null): boolean {
  return articleDate === null || vintage.to === null || vintage.to.slice(0, 7) < articleDate.slice(0, 7)
}
