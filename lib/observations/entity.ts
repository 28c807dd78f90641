import type { Group, Quantity, Span, Time } from "@/lib/model"
import type { Head } from "./head"
import type { Entity, Reading } from "./lexicon"
import { clauseAt, type View, type Word } from "./view"

/** How near the entity stands: the nearer, the surer. */
export type EntityScope = "name" | "clause" | "sentence" | "before" | "title" | "article" | "assumed"

/** From the surest to the least sure. */
export const SCOPES: readonly EntityScope[] = ["name", "clause", "sentence", "before", "title", "article", "assumed"]

/** What an article is about as a whole, by class: the entity most often named, if it clearly leads. */
export type Topics = Map<string, string>

/** A figure that was linked: the next may be of the same measure, or about the same time. */
export interface Link {
  head: Head
  time: Time | undefined
  period: string
  indicator: string
  /** The indicator's group: what is told of one day of one market goes on from figure to figure. */
  group: Group
  view: View
}

export interface Context {
  view: View
  /** The sentences before, nearest first. */
  earlier: View[]
  title: View | null
  topics: Topics
  /** What 我國 means in an article of its language. */
  ownCountry: string
  /** Indicators the article has quoted so far. */
  known: Set<string>
  /** What the last linked figure was linked by; a sentence without a subject of its own goes on about it. */
  last: Link | null
  /** Classes of which the article names anybody at all. */
  classes: Set<string>
}

/**
 * Whether the figure is about the entity that the reading asks for: the nearest entity of its class decides, looking
 * from the measure outwards (behind it, before it, the sentence, earlier sentences, title, the article's topic).
 */
export function findEntityScope(
  context: Context,
  reading: Reading,
  head: Head,
  quantity: Quantity,
): EntityScope | null {
  if (reading.entities.size === 0) return "name"
  const { view, earlier, title, topics, classes, known, ownCountry } = context
  const clause = clauseAt(view, quantity.start)
  const headClause = clauseAt(view, head.word.start)
  const low = Math.min(head.word.start, quantity.start)
  const decide = (scope: EntityScope, found: string | null) =>
    found === null ? undefined : reading.entities.has(found) ? scope : null

  const nearest = (where: View, span: Span, side: Side) => nearestEntity(where, reading, ownCountry, span, side)

  const steps: (() => EntityScope | null | undefined)[] = [
    () => decide("clause", nearest(view, { start: head.word.end, end: quantity.start }, "last")),
    () => decide("clause", nearest(view, head.word, "last")),
    () => decide("clause", nearest(view, { start: headClause.start, end: low }, "last")),
    () => decide("clause", nearest(view, { start: quantity.end, end: clause.end }, "first")),
    () => decide("sentence", nearest(view, { start: view.sentence.start, end: low }, "last")),
  ]
  for (const step of steps) {
    const result = step()
    if (result !== undefined) return result
  }
  for (const previous of earlier) {
    const result = decide("before", nearest(previous, previous.sentence, "last"))
    if (result !== undefined) return result
  }
  if (title) {
    const result = decide("title", nearest(title, title.sentence, "first"))
    if (result !== undefined) return result
  }
  for (const name of reading.classes) {
    const result = decide("article", topics.get(name) ?? null)
    if (result !== undefined) return result
  }
  const silent = [...reading.classes, "country"].every(name => !classes.has(name))
  return (reading.spec.assumed || known.has(reading.indicator.id)) && silent ? "assumed" : null
}

type Side = "first" | "last"

/** The first or last entity of the reading's classes in a span; one only implied counts where none is named. */
function nearestEntity(view: View, reading: Reading, ownCountry: string, span: Span, side: Side): string | null {
  const words = view.words.filter(word => word.start >= span.start && word.end <= span.end)
  if (side === "last") words.reverse()
  const named = ({ id, class: name }: Entity) =>
    reading.classes.has(name) ? [id === OWN_COUNTRY ? ownCountry : id] : []
  const implied = ({ implies }: Entity) => (reading.classes.has("country") ? implies : [])
  return pick(words, reading, named) ?? pick(words, reading, implied)
}

/** 我國: the country of those who write so. */
const OWN_COUNTRY = "own-country"

function pick(words: Word[], reading: Reading, idsOf: (entity: Entity) => string[]): string | null {
  for (const { term, within } of words) {
    if (within?.entities.some(entity => entity.class === "word")) continue
    for (const entity of term.entities) {
      const ids = idsOf(entity)
      const found = ids.find(id => reading.entities.has(id)) ?? ids[0]
      if (found !== undefined) return found
    }
  }
  return null
}

const LEAD = 0.6 // share of a class's mentions that makes an entity the topic

/** Counts who is named in an article, per class. */
export function findTopics(views: View[]): Topics {
  const counts = new Map<string, Map<string, number>>()
  const count = (name: string, id: string) => {
    const ids = counts.get(name) ?? new Map<string, number>()
    ids.set(id, (ids.get(id) ?? 0) + 1)
    counts.set(name, ids)
  }
  for (const { words } of views) {
    for (const { term } of words) {
      for (const entity of term.entities) {
        count(entity.class, entity.id)
        for (const id of entity.implies) count("country", id)
      }
    }
  }
  const topics: Topics = new Map()
  for (const [name, ids] of counts) {
    const [lead] = [...ids].sort((a, b) => b[1] - a[1])
    const total = [...ids.values()].reduce((sum, n) => sum + n, 0)
    if (lead && lead[1] / total >= LEAD) topics.set(name, lead[0])
  }
  return topics
}
