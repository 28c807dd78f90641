import type { Quantity, Span } from "@/lib/model"
import type { CueKind } from "./cue"
import { clauseAt, clauseOf, hasCue, wideClauseAt, wordsIn, type View, type Word } from "./view"
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
  const isHeard = ({ start, end }: Word) => !asides.some(aside => start >= aside.start && end <= aside.end)
  return {
    clause: wordsIn(view, wideClauseAt(view, quantity.start)).filter(isHeard),
    sentence: wordsIn(view, statementAt(view, quantity)).filter(isHeard),
  }
}

function statementAt(view: View, { start }: Quantity): Span {
  const { folded, sentence } = view
  const last = clauseOf(view, start)
  const turn = sentence.clauses.findLastIndex(
    (clause, at) => at <= last && TURNS.test(folded.slice(clause.start, clause.start + TURN_UNITS).trimStart()),
  )
  return {
    start: sentence.clauses[Math.max(turn, 0)]?.start ?? sentence.start,
    end: sentence.clauses[last]?.end ?? sentence.end,
  }
}

const TURN_UNITS = 12 // of a clause's start, within which the word that turns stands

const ASIDE = /, (?:which|who|whose|whom)\b(?:[^,]|,\d)*,|\([^()]*\)/giu

/** Relative clauses between commas, and brackets, that are over before the figure. */
function asidesBefore({ folded, sentence }: View, { start }: Quantity): Span[] {
  const before = folded.slice(sentence.start, start)
  return Array.from(before.matchAll(ASIDE), ({ 0: text, index }) => ({
    start: sentence.start + index,
    end: sentence.start + index + text.length,
  }))
}

/** The last word of a kind before the figure. */
export function lastBefore(words: Word[], { start }: Quantity, kind: CueKind): Word | undefined {
  return words.findLast(word => hasCue(word, kind) && word.end <= start)
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
