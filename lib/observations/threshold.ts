import type { Quantity } from "@/lib/model"
import type { Reading } from "./lexicon"
import type { Role } from "./role"
import type { Scope } from "./scope"
import { hasCue, type View, type Word } from "./view"
import { BROKEN, NOT_REACHED, SPOKEN_OF } from "./wordings"

const NEAR_UNITS = 24 // between a level and the word that says it is watched

/** What trades at a price: its levels are watched and defended, where amounts and rates are wished for. */
export function isPrice({ indicator }: Reading): boolean {
  return / per |points/.test(indicator.unit) || /price$/.test(indicator.id)
}

const STOPS = /^(?:止损|停损|stop-loss|stop loss)$/u // 跌破106k止損: an order, whatever happens

/** The words by which a level is watched, defended or feared (none where the wording alone says so); one that was broken is a fact. */
export function findThreshold(
  view: View,
  reading: Reading,
  scope: Scope,
  quantity: Quantity,
  role: Role,
): Word[] | undefined {
  if (role.kind === "change") return undefined
  const { folded } = view
  const { start, end } = quantity
  const near = (word: Word) =>
    (hasCue(word, "threshold") || (hasCue(word, "near") && isPrice(reading))) &&
    (word.start >= end ? word.start - end <= NEAR_UNITS : start - word.end <= NEAR_UNITS)
  const word = scope.clause.find(near)
  if (BROKEN.test(folded.slice(Math.max(0, start - 20), start))) {
    if (word && word.end <= start) return [word] // 不會坐視韓元跌破1500
    if (word && word.start >= end && word.start - end <= 2 && STOPS.test(word.text)) return [word]
    return word && scope.sentence.some(other => hasCue(other, "condition", "forecast") && other.end <= start)
      ? [word]
      : undefined
  }
  if (word) return [word]
  if (NOT_REACHED.test(folded.slice(Math.max(0, start - NEAR_UNITS), start))) return []
  return SPOKEN_OF.test(folded.slice(end, end + 16)) ? (role.word ? [role.word] : []) : undefined
}
