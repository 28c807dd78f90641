import type { Quantity, Span } from "@/lib/model"
import { bitOf, type CueKind } from "./cue"
import { clauseAt, clauseOf, wideClauseAt, wordsIn, type View, type Word } from "./view"
import { TURNS } from "./wordings"

/** The words that can speak of a figure. What an aside says ("which traders see as a gauge,") stays within the aside. */
export interface Scope {
  /** Words of the figure's clause. */
  clause: Word[]
  /** Words of the sentence up to the end of the figure's clause, from where it last turned to something else (但, "while"). */
  sentence: Word[]
}

export function scopeOf(view: View, quantity: Quantity): Scope {
  const asides = asidesBefore(view, quantity)
  const clause = wordsIn(view, wideClauseAt(view, quantity.start))
  const sentence = wordsIn(view, statementAt(view, quantity))
  if (asides.length === 0) return { clause, sentence }
  const isHeard = ({ start, end }: Word) => !asides.some(aside => start >= aside.start && end <= aside.end)
  return { clause: clause.filter(isHeard), sentence: sentence.filter(isHeard) }
}

function statementAt(view: View, { start }: Quantity): Span {
  const { sentence } = view
  const last = clauseOf(view, start)
  const turn = turnsOf(view).findLast(at => at <= last) ?? 0
  return {
    start: sentence.clauses[turn]?.start ?? sentence.start,
    end: sentence.clauses[last]?.end ?? sentence.end,
  }
}

/** Numbers of the clauses that turn to something else, kept by sentence: its figures ask one by one. */
function turnsOf(view: View): number[] {
  const known = turns.get(view)
  if (known) return known
  const { folded, sentence } = view
  const found = sentence.clauses.flatMap((clause, at) =>
    TURNS.test(folded.slice(clause.start, clause.start + TURN_UNITS).trimStart()) ? [at] : [],
  )
  turns.set(view, found)
  return found
}

const turns = new WeakMap<View, number[]>()
const TURN_UNITS = 12 // of a clause's start, within which the word that turns stands

const ASIDE = /, (?:which|who|whose|whom)\b(?:[^,]|,\d)*,|\([^()]*\)/giu

/** Relative clauses between commas, and brackets, that are over before the figure. */
function asidesBefore({ folded, sentence }: View, { start }: Quantity): Span[] {
  const before = folded.slice(sentence.start, start)
  if (!/\)|, wh/iu.test(before)) return []
  return Array.from(before.matchAll(ASIDE), ({ 0: text, index }) => ({
    start: sentence.start + index,
    end: sentence.start + index + text.length,
  }))
}

/** The last word of a kind before the figure. */
export function lastBefore(words: Word[], { start }: Span, kind: CueKind): Word | undefined {
  const cue = bitOf(kind)
  return words.findLast(word => (word.cues & cue) !== 0 && word.end <= start)
}

/** The last word of a kind in the figure's clause, or in one before it that holds little else ("正常情況下，…，…"). */
export function lastInReach(view: View, scope: Scope, quantity: Quantity, kind: CueKind): Word | undefined {
  const own = lastBefore(scope.clause, quantity, kind)
  if (own) return own
  const word = lastBefore(scope.sentence, quantity, kind)
  if (!word) return undefined
  const { start, end } = clauseAt(view, word.start)
  return end - start <= word.end - word.start + MARKS ? word : undefined
}

const MARKS = 4 // a comma, and a word such as "in" or 在 before the phrase
