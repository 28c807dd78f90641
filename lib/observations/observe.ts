import type { Article, Diagnostic, Mentions, Observation, Quantity, Span, Status, Time } from "@/lib/model"
import type { ReadingSpec } from "@/lib/catalogue/schema"
import { fold } from "@/lib/text/fold"
import { splitSentences } from "@/lib/text/sentences"
import { asPast, isDayBefore, resolveAnaphora } from "./anaphora"
import { isAside, isReplaced } from "./aside"
import { carriedTime } from "./carried-time"
import { Cast } from "./cast"
import { columnOf, headOfColumn, isRow, readColumn, timeOfColumn } from "./table"
import { confidenceOf } from "./confidence"
import { toIndicatorValue } from "./convert"
import { SCOPES, type Context, type EntityScope, type Link } from "./entity"
import { isExpectedBefore, isExpectedBehind } from "./forecast"
import { carriedHead, findHeads, mayBeCarried, type Head } from "./head"
import { implausible } from "./implausible"
import type { Lexicon, Reading } from "./lexicon"
import { classOfHead, matchReading } from "./match"
import { readPeriod } from "./period"
import { quoteOf } from "./quote"
import { placeInList } from "./run"
import { roleFor, roleOf, type Role } from "./role"
import { findSpeaker } from "./speaker"
import { readStat } from "./stat"
import { readStatus } from "./status"
import { findSince, findTime, sinceMonth } from "./time"
import { clauseAt, clauseOf, hasCue, View, wordsIn, type Word } from "./view"
import { MARGIN } from "./wordings"

export interface Observed {
  /** Sorted by `start`; at most one a figure. */
  observations: Observation[]
  diagnostics: Diagnostic[]
}

/** Below this a figure is told as a diagnostic and enters no series. */
export const MIN_CONFIDENCE = 0.5

const MAX_RECENT = 12 // figures linked last that the next may go on from
const EARLIER_SENTENCES = 6 // how far back a sentence looks for what it does not name itself

/** Links the quantities of an article to the indicators they are figures of. Pure: the same article gives the same answer. */
export function observe(lexicon: Lexicon, article: Article, mentions: Mentions): Observed {
  if (mentions.quantities.length === 0) return { observations: [], diagnostics: [] }
  const views = viewArticle(lexicon, article.text, mentions)
  const cast = new Cast(views)
  const title = article.title === null ? null : viewTitle(lexicon, article.title)
  const known = new Map<string, number>()
  const ownCountry = article.language === "zh-Hant" ? "tw" : "cn"
  const observations: Observation[] = []
  const diagnostics: Diagnostic[] = []
  let last: Context["last"] = null
  let header: View | null = null // of the table that the line is a row of
  let recent: Link[] = []
  views.forEach((view, index) => {
    header = isRow(view) ? (header ?? view) : null
    if (view.quantities.length === 0) return
    const before = views.slice(Math.max(0, index - 2 * EARLIER_SENTENCES), index)
    const earlier = before
      .filter(({ isItemNumber }) => !isItemNumber)
      .slice(-EARLIER_SENTENCES)
      .reverse()
    recent = recent.filter(({ view: other }) => other === earlier[0] || other === earlier[1])
    for (const quantity of view.quantities) {
      const column = header && header !== view ? columnOf(header, view, quantity) : undefined
      const context = { view, earlier, title, cast, ownCountry, known, last, recent, column }
      const result = observeQuantity(lexicon, context, article, quantity)
      if (!result) continue
      if (result.link) {
        observations.push(result.observation)
        known.set(result.observation.indicator, [result.observation.value].flat()[0]!)
        last = result.link
        recent = [last, ...recent.slice(0, MAX_RECENT - 1)]
      } else diagnostics.push(result.diagnostic)
    }
  })
  return { observations, diagnostics }
}

function viewArticle(lexicon: Lexicon, text: string, { quantities, times }: Mentions): View[] {
  const folded = fold(text)
  const quantitiesUpTo = inTurn(quantities)
  const timesUpTo = inTurn(times)
  return splitSentences(folded).map(
    sentence => new View(lexicon, folded, sentence, quantitiesUpTo(sentence.end), timesUpTo(sentence.end)),
  )
}

/** Deals sorted items out: those that start before an end and were not dealt out before. */
function inTurn<Item extends Span>(items: Item[]): (end: number) => Item[] {
  let next = 0
  return end => {
    const from = next
    while (next < items.length && items[next]!.start < end) next++
    return next === from ? [] : items.slice(from, next)
  }
}

function viewTitle(lexicon: Lexicon, title: string): View {
  const span = { start: 0, end: title.length }
  return new View(lexicon, fold(title), { ...span, clauses: [span] }, [], [])
}

type Result = { link: Link; observation: Observation } | { link: null; diagnostic: Diagnostic }

function observeQuantity(lexicon: Lexicon, context: Context, article: Article, quantity: Quantity): Result | undefined {
  if (quantity.kind === "ordinal" || isMargin(context.view, quantity)) return undefined
  const { heads, kept } = findHeads(lexicon, context.view, quantity)
  const above = context.column && headOfColumn(context.column, quantity)
  const carried = kept ? undefined : heads.length === 0 && above ? above : carriedHead(context, quantity)
  if (heads.length === 0 && !carried) return undefined
  const { index, list } = placeInList(context.view, quantity)
  const own = roleOf(context.view, quantity)
  const told = index > 0 && own.kind === "open" ? roleOf(context.view, list[0]!) : own
  const asked =
    carried && (carried === above || mayBeCarried(context.view, quantity, told)) ? [...heads, carried] : heads
  let refused: Result | undefined
  for (const head of asked) {
    const matching = head.readings
      .map(reading => {
        const role = roleFor(context.view, reading, head, quantity, told)
        return { reading, role, scope: matchReading(context, reading, head, quantity, role) }
      })
      .filter((match): match is typeof match & { scope: EntityScope } => match.scope !== null)
    if (matching.length > 1) matching.sort((a, b) => SCOPES.indexOf(a.scope) - SCOPES.indexOf(b.scope))
    for (const { reading, role, scope } of matching) {
      const result = toObservation(context, article, reading, head, quantity, role, scope)
      if (result.link) return result
      refused ??= result
    }
    if (matching.some(({ reading }) => !reading.spec.weak)) break
  }
  return refused
}

/** "$65 billion, plus or minus 2%": how far another figure may be off. */
function isMargin({ folded, quantities }: View, { start, kind }: Quantity): boolean {
  const of = quantities.findLast(({ end }) => end <= start)
  if (!of || kind === "exchange_rate" || start - of.end > MARGIN_UNITS) return false
  return MARGIN.test(folded.slice(of.end, start))
}

const MARGIN_UNITS = 24 // between a figure and its margin

function toObservation(
  context: Context,
  article: Article,
  reading: Reading,
  head: Head,
  quantity: Quantity,
  role: Role,
  scope: EntityScope,
): Result {
  const { view } = context
  const { indicator, spec } = reading
  const { start, end, text: figure, bound } = quantity
  const reject = (reason: string): Result => ({
    link: null,
    diagnostic: { rule: indicator.id, articleId: article.id, start, end, text: figure, reason },
  })
  const value = toIndicatorValue(reading, quantity, role)
  if (value === null) return reject(`unit ${quantity.unit ?? "none"} (want ${spec.unit ?? indicator.unit})`)
  const [lowest, highest] = spec.plausible ?? indicator.plausible
  if ([value].flat().some(side => side < lowest || side > highest)) {
    return reject(implausible(value, [lowest, highest]))
  }
  const { column } = context
  const printed =
    resolveAnaphora(findTime(view, head, quantity, role, spec), view, context.last) ?? (column && timeOfColumn(column))
  const { list } = placeInList(view, quantity)
  const first = list[0] ?? quantity // members of a list share what is said of the first
  const about =
    printed ?? (spec.periods.includes("day") ? undefined : carriedTime(context, reading, quantity, "actual"))
  const read = (column && readColumn(column)) ?? readStatus(view, reading, head, first, role, about, article.date)
  const isStale =
    read.status === "forecast" && printed !== undefined && isOutOfReach(view, printed, quantity, spec, article.date)
  const past = read.isAhead && reading.eventDays.length === 0 && about ? asPast(about, article.date) : undefined
  const replaced = isReplaced(view, context.last, indicator.id, quantity)
  const status = replaced ? "previous_forecast" : past ? "actual" : foretold(spec, read.status, about, article.date)
  if (spec.statuses && !spec.statuses.includes(status)) return reject(`status ${status}`)
  const stat = readStat(view, reading, quantity, role)
  if (spec.stat && stat !== spec.stat) return reject(`stat ${stat} (want ${spec.stat})`)
  const time =
    past ??
    (isStale ? undefined : printed) ??
    sinceMonth(view, quantity) ??
    carriedTime(context, reading, quantity, status)
  const told = {
    status,
    cumulative: stat === "cumulative" || classOfHead(head, reading) === "span",
    decided: isDecided(view, quantity, role),
    isPrior: read.isPrior && !(printed && isDayBefore(printed)),
    since: stat === "cumulative" ? findSince(view, quantity) : undefined,
    isOrigin: status === "previous" && printed === undefined,
    isWholeYear: classOfHead(head, reading) === "year" || isWholeYear(view, quantity),
  }
  const lasts = isFact(status) && (context.last === null || isFact(context.last.status))
  const isBeside = isExpectedBefore(view, quantity) || isExpectedBehind(view, quantity)
  const isByPeriod = !spec.periods.includes("day")
  const goesOn =
    (replaced && list.length === 1) ||
    (isBeside && isByPeriod && !time && context.last?.view === view && context.last.indicator === indicator.id) ||
    (!time && head.carried && (lasts || isByPeriod) && context.last?.indicator === indicator.id)
  const carried = goesOn ? context.last?.period : undefined
  const period = carried
    ? { period: carried, basis: "implied" as const }
    : readPeriod(reading, time, told, article.date)
  if (!period) return reject(periodReason(time, spec.periods))
  const confidence = confidenceOf({ scope, head, quantity, period: period.basis, status, role, reading })
  if (confidence < MIN_CONFIDENCE) return reject(`confidence ${confidence}`)
  const rule = `${head.word.term.named.includes(reading) ? "name" : "measure"}/${head.carried ? "carried" : scope}`
  return {
    link:
      replaced && context.last
        ? context.last
        : {
            head,
            end,
            status,
            time: status === "previous" && context.last?.indicator === indicator.id ? context.last.time : time,
            period: isAside(view, quantity, time) ? (context.last?.period ?? period.period) : period.period,
            indicator: indicator.id,
            group: indicator.group,
            view,
          },
    observation: {
      id: `${article.id}-f${start}`,
      articleId: article.id,
      indicator: indicator.id,
      start,
      end,
      figure,
      ...quoteOf(article.text, view, head, quantity),
      value,
      unit: indicator.unit,
      period: period.period,
      periodBasis: period.basis,
      status,
      bound,
      stat,
      by: findSpeaker(article.text, view, quantity),
      confidence,
      why: { rule, cues: whyCues(article.text, head, role, time, read.words) },
    },
  }
}

/**
 * What is told ahead of its time where no word says otherwise: a median of projections and a probability have no facts at
 * all, a year's spending has them once the year is over. What such a figure was before is the forecast before.
 */
function foretold(spec: ReadingSpec, status: Status, time: Time | undefined, articleDate: string | null): Status {
  if (spec.status !== "forecast") return status
  const isOver = time?.to != null && articleDate !== null && time.to < articleDate
  if (isOver && (spec.statuses?.includes("actual") ?? true)) return status
  return status === "actual" ? "forecast" : status === "previous" ? "previous_forecast" : status
}

/** A day gone by that another clause names is not the day of what is expected: "By late October it had doubled; they expect …". */
function isOutOfReach(
  view: View,
  time: Time,
  quantity: Quantity,
  { periods }: ReadingSpec,
  articleDate: string | null,
): boolean {
  if (!periods.includes("day") || articleDate === null || time.to === null || time.to >= articleDate) return false
  return clauseOf(view, time.start) !== clauseOf(view, quantity.start)
}

/** "全年平均為1,422韓元": of the whole year, right before the figure. */
function isWholeYear({ folded }: View, { start }: Quantity): boolean {
  return /(?:全年|全年度|(?<![半\d一二三四五六七八九十])年平?均|for the (?:full|whole) year|(?:annual|yearly|full-year) average)[^,。;]{0,12}$/iu.test(
    folded.slice(Math.max(0, start - 32), start),
  )
}

function isFact(status: Status): boolean {
  return status === "actual" || status === "previous"
}

/** Whether the clause tells of a decision or a move, not of a state that lasts. */
function isDecided(view: View, quantity: Quantity, role: Role): boolean {
  const words = wordsIn(view, clauseAt(view, quantity.start))
  return role.kind === "change" || words.some(word => hasCue(word, "decided", "rise", "fall"))
}

function periodReason(time: Time | undefined, periods: readonly string[]): string {
  return time ? `period ${time.text} (want a ${periods.join(" or ")})` : "no period: the article has no date"
}

/** The words that decided, as printed and without repeats. */
function whyCues(text: string, head: Head, role: Role, time: Time | undefined, words: Word[]): string[] {
  const spans = [head.word, ...(role.word ? [role.word] : []), ...(time ? [time] : []), ...words]
  return [...new Set(spans.map(({ start, end }) => text.slice(start, end)).filter(cue => cue !== ""))]
}
