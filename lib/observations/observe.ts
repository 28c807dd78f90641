import type { Article, Diagnostic, Mentions, Observation, Quantity } from "@/lib/model"
import { fold } from "@/lib/text/fold"
import { splitSentences } from "@/lib/text/sentences"
import { confidenceOf } from "./confidence"
import { toIndicatorValue } from "./convert"
import { findEntityScope, findTopics, type Context, type EntityScope } from "./entity"
import { findHead, type Head } from "./head"
import type { Lexicon, Reading } from "./lexicon"
import { readPeriod } from "./period"
import { roleOf, type Role } from "./role"
import { findSpeaker } from "./speaker"
import { readStat } from "./stat"
import { readStatus } from "./status"
import { findTime } from "./time"
import { clauseAt, viewSentence, wordsIn, type View } from "./view"

export interface Observed {
  /** Sorted by `start`; at most one a figure. */
  observations: Observation[]
  diagnostics: Diagnostic[]
}

/** Below this a figure is told as a diagnostic and enters no series. */
export const MIN_CONFIDENCE = 0.5

const CARRY_SENTENCES = 3 // how far back a sentence without a subject of its own looks for one

/** Links the quantities of an article to the indicators they are figures of. Pure: the same article gives the same answer. */
export function observe(lexicon: Lexicon, article: Article, mentions: Mentions): Observed {
  const views = viewArticle(lexicon, article.text, mentions)
  const topics = findTopics(views)
  const title = article.title === null ? null : viewTitle(lexicon, article.title)
  const observations: Observation[] = []
  const diagnostics: Diagnostic[] = []
  views.forEach((view, index) => {
    const context: Context = {
      view,
      earlier: views.slice(Math.max(0, index - CARRY_SENTENCES), index).reverse(),
      title,
      topics,
    }
    for (const quantity of view.quantities) {
      const result = observeQuantity(context, article, quantity)
      if (!result) continue
      if ("reason" in result) diagnostics.push(result)
      else observations.push(result)
    }
  })
  return { observations, diagnostics }
}

function viewArticle(lexicon: Lexicon, text: string, { quantities, times }: Mentions): View[] {
  const folded = fold(text)
  let quantity = 0
  let time = 0
  return splitSentences(folded).map(sentence => {
    const from = { quantity, time }
    while (quantity < quantities.length && quantities[quantity]!.start < sentence.end) quantity++
    while (time < times.length && times[time]!.start < sentence.end) time++
    return viewSentence(
      lexicon,
      folded,
      sentence,
      quantities.slice(from.quantity, quantity),
      times.slice(from.time, time),
    )
  })
}

function viewTitle(lexicon: Lexicon, title: string): View {
  const span = { start: 0, end: title.length }
  return viewSentence(lexicon, fold(title), { ...span, clauses: [span] }, [], [])
}

function observeQuantity(context: Context, article: Article, quantity: Quantity): Observation | Diagnostic | undefined {
  if (quantity.kind === "ordinal") return undefined
  const { view } = context
  const head = findHead(view, quantity)
  if (!head) return undefined
  const role = roleOf(view, quantity)
  let diagnostic: Diagnostic | undefined
  for (const reading of head.readings) {
    const scope = matches(context, reading, head, quantity, role)
    if (!scope) continue
    const result = toObservation(context, article, reading, head, quantity, role, scope)
    if (!("reason" in result)) return result
    diagnostic ??= result
  }
  return diagnostic
}

/** Whether the reading's conditions hold; the scope in which its entity was found, or null. */
function matches(context: Context, reading: Reading, head: Head, quantity: Quantity, role: Role): EntityScope | null {
  const { view, earlier } = context
  const { spec } = reading
  if (spec.role === "level" && role.kind === "change") return null
  if (spec.role === "change" && role.kind === "level") return null
  const words = wordsIn(view, view.sentence)
  const clause = clauseAt(view, quantity.start)
  const near = wordsIn(view, {
    start: Math.min(clause.start, head.word.start),
    end: Math.max(clause.end, head.word.end),
  })
  const vetoed = reading.without
  if (vetoed !== null && near.some(({ term }) => term.groups.includes(vetoed))) return null
  const nearby = [...words, ...(earlier[0]?.words ?? [])]
  if (!reading.with.every(group => nearby.some(({ term }) => term.groups.includes(group)))) return null
  const scope = head.word.term.named.includes(reading) ? "name" : findEntityScope(context, reading, head, quantity)
  return scope
}

function toObservation(
  context: Context,
  article: Article,
  reading: Reading,
  head: Head,
  quantity: Quantity,
  role: Role,
  scope: EntityScope,
): Observation | Diagnostic {
  const { view } = context
  const { indicator, spec } = reading
  const reject = (reason: string): Diagnostic => ({
    rule: indicator.id,
    articleId: article.id,
    start: quantity.start,
    end: quantity.end,
    text: quantity.text,
    reason,
  })
  const value = toIndicatorValue(reading, quantity, role)
  if (value === null) return reject(`unit ${quantity.unit ?? "none"} (want ${spec.unit ?? indicator.unit})`)
  const [low, high] = [value].flat() as number[]
  if (Math.min(low!, high ?? low!) < indicator.plausible[0] || Math.max(low!, high ?? low!) > indicator.plausible[1]) {
    return reject(`implausible value ${JSON.stringify(value)} (want ${indicator.plausible.join(" to ")})`)
  }
  const time = findTime(view, head, quantity, spec.periods)
  const { status, cues } = readStatus(view, head, quantity, role, time, article.date)
  if (spec.statuses && !spec.statuses.includes(status)) return reject(`status ${status}`)
  const stat = readStat(view, reading, quantity, role)
  if (spec.stat && stat !== spec.stat) return reject(`stat ${stat} (want ${spec.stat})`)
  const period = readPeriod(reading, time, status, stat === "cumulative", article.date)
  if (!period)
    return reject(
      time ? `period ${time.text} (want a ${spec.periods.join(" or ")})` : "no period: the article has no date",
    )
  const confidence = confidenceOf({ scope, distance: head.distance, quantity, period: period.basis, role, reading })
  const quote = quoteOf(article.text, view, head, quantity)
  const observation: Observation = {
    id: `${article.id}-f${quantity.start}`,
    articleId: article.id,
    indicator: indicator.id,
    start: quantity.start,
    end: quantity.end,
    figure: quantity.text,
    ...quote,
    value,
    unit: indicator.unit,
    period: period.period,
    periodBasis: period.basis,
    status,
    bound: quantity.bound,
    stat,
    by: findSpeaker(article.text, view, quantity),
    confidence,
    why: {
      rule: `${head.word.term.named.includes(reading) ? "name" : "measure"}/${scope}`,
      cues: whyCues(article.text, head, role, time?.text, cues),
    },
  }
  return confidence < MIN_CONFIDENCE ? reject(`confidence ${confidence}`) : observation
}

function whyCues(text: string, head: Head, role: Role, time: string | undefined, cues: string[]): string[] {
  const words = [text.slice(head.word.start, head.word.end)]
  if (role.word) words.push(text.slice(role.word.start, role.word.end))
  if (time) words.push(time)
  return [...new Set([...words, ...cues])]
}

const MAX_QUOTE_UNITS = 240

/** The sentence, without the white space around it; in a sentence too long to quote, the clauses around the figure. */
function quoteOf(text: string, view: View, head: Head, quantity: Quantity) {
  let { start, end } = view.sentence
  if (end - start > MAX_QUOTE_UNITS) {
    const first = Math.min(head.word.start, quantity.start)
    start = clauseAt(view, first).start
    end = clauseAt(view, quantity.start).end
  }
  while (/\s/.test(text[start] ?? "")) start++
  while (end > quantity.end && /\s/.test(text[end - 1] ?? "")) end--
  return { quote: text.slice(start, end), quoteStart: start, quoteEnd: end }
}
