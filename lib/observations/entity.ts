import type { Group, Quantity, Status, Time } from "@/lib/model"
import type { Cast } from "./cast"
import type { Head } from "./head"
import type { Reading } from "./lexicon"
import type { Entity } from "./term"
import type { Column } from "./table"
import { clauseAt, type View, type Word } from "./view"

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
  /** Indicators the article has quoted so far, with the last value of each. */
  known: Map<string, number>
  /** What the last linked figure was linked by; a sentence without a subject of its own goes on about it. */
  last: Link | null
  /** The top of the figure's column, where it stands in a table. */
  column: Column | undefined
  /** The last figures linked in this sentence and the two before, newest first. */
  recent: Link[]
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
  const { entities } = reading
  const asked: Asked = { reading, ownCountry }

  const inClause =
    nearestEntity(view, asked, word.end, start, "last") ??
    nearestEntity(view, asked, word.start, word.end, "last") ??
    nearestEntity(view, asked, headClause.start, low, "last") ??
    nearestEntity(view, asked, end, clause.end, "first")
  if (inClause !== null) return entities.has(inClause) ? "clause" : null
  const inSentence = nearestEntity(view, asked, view.sentence.start, low, "last")
  if (inSentence !== null) return entities.has(inSentence) ? "sentence" : null
  for (const previous of earlier) {
    const before = nearestEntity(previous, asked, previous.sentence.start, previous.sentence.end, "last")
    if (before !== null) return entities.has(before) ? "before" : null
  }
  const inTitle = title && nearestEntity(title, asked, title.sentence.start, title.sentence.end, "first")
  if (inTitle !== null) return entities.has(inTitle) ? "title" : null
  for (const name of reading.classes) {
    const topic = cast.topics.get(name)
    if (topic !== undefined) return entities.has(topic) ? "article" : null
  }
  const { id, related } = reading.indicator
  if (!reading.spec.assumed && ![id, ...related].some(one => known.has(one))) return null
  if ([...reading.classes].some(name => cast.classes.has(name))) return null
  const isAtHome = reading.spec.assumed && reading.homes.has(cast.topics.get("country") ?? "")
  return isAtHome || !cast.classes.has("country") ? "assumed" : null
}

/** Whose classes are looked for, in an article from where. */
interface Asked {
  reading: Reading
  ownCountry: string
}

/** The first or last entity of the reading's classes in a stretch; one only implied counts where none is named. */
function nearestEntity({ names }: View, asked: Asked, from: number, to: number, side: "first" | "last"): string | null {
  if (names.length === 0 || from >= to) return null
  const within = names.filter(word => word.start >= from && word.end <= to)
  if (within.length === 0) return null
  if (side === "last") within.reverse()
  return pick(within, asked, namedIds) ?? pick(within, asked, impliedIds)
}

function pick(words: Word[], asked: Asked, idsOf: (entity: Entity, asked: Asked) => string[]): string | null {
  for (const { term } of words) {
    for (const entity of term.entities) {
      const ids = idsOf(entity, asked)
      const found = ids.find(id => asked.reading.entities.has(id)) ?? ids[0]
      if (found !== undefined) return found
    }
  }
  return null
}

function namedIds({ id, class: name }: Entity, { reading, ownCountry }: Asked): string[] {
  return reading.classes.has(name) ? [id === OWN_COUNTRY ? ownCountry : id] : NOBODY
}

function impliedIds({ implies }: Entity, { reading }: Asked): string[] {
  return reading.classes.has("country") ? implies : NOBODY
}

const NOBODY: string[] = []

/** 我國: the country of those who write so. */
const OWN_COUNTRY = "own-country"
