import type { Quantity } from "@/lib/model"
import type { Reading } from "./lexicon"
import { clauseOf, type View, type Word } from "./view"

/** The phrase that says what a figure measures, and how far from the figure it stands. */
export interface Head {
  word: Word
  /** Catalogue readings of the phrase that this kind of figure fits. */
  readings: Reading[]
  /** In characters, weighted: what follows the figure or stands beyond a comma is farther. */
  distance: number
}

const CLAUSE_COST = 8 // a comma between a figure and its measure counts as so many characters
const AFTER_COST = 6 // a measure behind its figure ("a 25bp cut") is rarer than before it
const MAX_AFTER = 24 // characters between a figure and a measure that follows it
const MAX_BEFORE = 160 // beyond this no reader connects the two

/**
 * The nearest phrase that names something measured. It keeps the figure even when it is nothing of ours (another
 * measure, or one that this kind of figure does not fit but derives from, as 年增36% derives from 營收): then undefined.
 */
export function findHead(view: View, quantity: Quantity): Head | undefined {
  const candidates = view.words
    .filter(({ term }) => term.named.length + term.measured.length + term.others.length > 0)
    .filter(word => word.end <= quantity.start || word.start >= quantity.end)
    .map(word => ({ word, distance: distance(view, word, quantity) }))
    .filter(({ distance }) => distance < MAX_BEFORE)
    .sort((a, b) => a.distance - b.distance || b.word.start - a.word.start)
  for (const { word, distance } of candidates) {
    const { term } = word
    const readings = [...term.named, ...term.measured].filter(reading => fits(reading.spec.quantity, quantity))
    if (readings.length > 0) return { word, readings, distance }
    if (word.inner) continue
    if (term.others.some(other => fits(other.quantity, quantity))) return undefined
    if (derives(quantity)) return undefined
  }
  return undefined
}

function fits(kinds: readonly string[], quantity: Quantity): boolean {
  return kinds.includes(quantity.kind)
}

/** A percentage or a multiple can be the growth of anything measured; an amount of money is only itself. */
function derives({ kind }: Quantity): boolean {
  return kind === "percent" || kind === "percentage_point" || kind === "basis_point"
}

function distance(view: View, word: Word, quantity: Quantity): number {
  const clauses = Math.abs(clauseOf(view, word.start) - clauseOf(view, quantity.start))
  if (word.end <= quantity.start) {
    return quantity.start - word.end - figureChars(view, word.end, quantity.start) + clauses * CLAUSE_COST
  }
  const gap = word.start - quantity.end
  const between = view.quantities.some(other => other.start >= quantity.end && other.end <= word.start)
  if (clauses > 0 || between || gap > MAX_AFTER) return Infinity
  const joined = /^(?:\s?的?\s?|-| in | of | (?:single|daily) |个?)$/u.test(view.folded.slice(quantity.end, word.start))
  return gap + (joined ? 0 : AFTER_COST)
}

/** Other figures and dates between the two do not part them. */
function figureChars(view: View, from: number, to: number): number {
  let chars = 0
  for (const { start, end } of [...view.quantities, ...view.times]) if (start >= from && end <= to) chars += end - start
  return chars
}
