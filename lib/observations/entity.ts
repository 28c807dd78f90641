import type { Group, Quantity, Status, Time } from "@/lib/model"
import type { Cast } from "./cast"
import type { Head } from "./head"
import type { Reading } from "./lexicon"
import type { Entity } from "./term"
import type { Column } from "./table"
import { clauseAt, type View } from "./view"

/** How near the entity stands: the nearer, the surer. */
export type EntityScope = "name" | "clause" | "sentence" | "before" | "title" | "article" | "assumed"

/** From the surest to the least sure. */
export const SCOPES: readonly EntityScope[] = ["name", "clause", "sentence", "before", "title", "article", "assumed"]

/** A figure that was linked: the next may be of the same measure, or about the same time. */
export interface Link {
  head: Head
  time: Time | undefined
  period: string
  indicator: string
  status: Status
  /** Where the figure ends. */
  end: number
  /** The indicator's group: what is told of one day of one market goes on from figure to figure. */
  group: Group
  view: View
}

export interface Context {
  view: View
  /** The sentences before, nearest first. */
  earlier: View[]
  title: View | null
  /** Everybody the article names. */
  cast: Cast
  /** What 我國 means in an article of its language. */
  ownCountry: string
  /** Indicators the article has quoted so far. */
  known: Set<string>
  /** What the last linked figure was linked by; a sentence without a subject of its own goes on about it. */
  last: Link | null
  /** The top of the figure's column, where it stands in a table. */
  column: Column | undefined
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
  const { view, earlier, title, cast, known, ownCountry } = context
  const { start, end } = quantity
  const { word } = head
  const clause = clauseAt(view, start)
  const headClause = clauseAt(view, word.start)
  const low = Math.min(word.start, start)
  const decide = (scope: EntityScope, found: string) => (reading.entities.has(found) ? scope : null)
  const nearest = (where: View, from: number, to: number, side: Side) =>
    nearestEntity(where, reading, ownCountry, from, to, side)

  const inClause =
    nearest(view, word.end, start, "last") ??
    nearest(view, word.start, word.end, "last") ??
    nearest(view, headClause.start, low, "last") ??
    nearest(view, end, clause.end, "first")
  if (inClause !== null) return decide("clause", inClause)
  const inSentence = nearest(view, view.sentence.start, low, "last")
  if (inSentence !== null) return decide("sentence", inSentence)
  for (const previous of earlier) {
    const before = nearest(previous, previous.sentence.start, previous.sentence.end, "last")
    if (before !== null) return decide("before", before)
  }
  const inTitle = title && nearest(title, title.sentence.start, title.sentence.end, "first")
  if (inTitle !== null) return decide("title", inTitle)
  for (const name of reading.classes) {
    const topic = cast.topics.get(name)
    if (topic !== undefined) return decide("article", topic)
  }
  const { id, related } = reading.indicator
  if (!reading.spec.assumed && ![id, ...related].some(one => known.has(one))) return null
  return [...reading.classes, "country"].some(name => cast.classes.has(name)) ? null : "assumed"
}

type Side = "first" | "last"

/** The first or last entity of the reading's classes in a stretch; one only implied counts where none is named. */
function nearestEntity(
  { names }: View,
  reading: Reading,
  ownCountry: string,
  from: number,
  to: number,
  side: Side,
): string | null {
  if (names.length === 0 || from >= to) return null
  const named = ({ id, class: name }: Entity) =>
    reading.classes.has(name) ? [id === OWN_COUNTRY ? ownCountry : id] : []
  const implied = ({ implies }: Entity) => (reading.classes.has("country") ? implies : [])
  const within = names.filter(word => word.start >= from && word.end <= to)
  if (side === "last") within.reverse()
  const entities = within.flatMap(({ term }) => term.entities)
  return pick(entities, reading, named) ?? pick(entities, reading, implied)
}

/** 我國: the country of those who write so. */
const OWN_COUNTRY = "own-country"

function pick(entities: Entity[], reading: Reading, idsOf: (entity: Entity) => string[]): string | null {
  for (const entity of entities) {
    const ids = idsOf(entity)
    const found = ids.find(id => reading.entities.has(id)) ?? ids[0]
    if (found !== undefined) return found
  }
  return null
}
