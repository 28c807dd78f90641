import type { Quantity, Span } from "@/lib/model"
import { firstFrom } from "@/lib/text/in-order"
import { type CueKind, cuesOf } from "./cue"
import type { Head } from "./head"
import type { Reading } from "./lexicon"
import { clauseAt, FILLER_UNITS, hasCue, isFiller, wordsBefore, wordsIn, type View, type Word } from "./view"

/**
 * What the words around a figure make of it: a `level` ("rose to 4.22%"), a `change` ("rose 22bp"), or `open` where
 * they do not say. `direction` is told by the verb; `word` is the one that decided.
 */
export interface Role {
  kind: "level" | "change" | "open"
  direction: "up" | "down" | null
  word: Word | null
}

export function roleOf(view: View, quantity: Quantity): Role {
  const clause = clauseAt(view, quantity.start)
  const again = toldBefore(view, quantity)
  if (again) return roleOf(view, again)
  const next = wordsIn(view, { start: quantity.end, end: clause.end }).find(moves)
  if (next && COMPARED.test(next.text) && isNoun(view, quantity.end, next.start) && isRelative(quantity)) {
    return { kind: "change", direction: directionOf(next), word: next } // "was 5 basis points higher"
  }
  if (isAttribute(view, quantity)) {
    const after = wordsIn(view, { start: quantity.end, end: clause.end }).filter(moves)
    const noun = after.find(word => hasCue(word, "rise", "fall"))
    return { kind: "change", direction: noun ? directionOf(noun) : null, word: noun ?? null }
  }
  const near = wordsBefore(view, quantity.start, REACH_UNITS).filter(
    word => word.start >= clause.start && moves(word) && isFillerBut(view, word.end, quantity.start),
  )
  const last = near.findLast(word => hasCue(word, "to", "rise", "fall")) ?? near.at(-1)
  if (last) {
    const between = view.folded.slice(last.end, quantity.start)
    if (COMPARED.test(last.text) && /^ at /.test(between)) return { kind: "level", direction: null, word: last }
    const by = /\bby\b/.test(between)
    if (hasCue(last, "rise", "fall") && (by || !hasCue(last, "to"))) {
      return { kind: "change", direction: directionOf(last), word: last }
    }
    const reached = view.folded.slice(Math.max(0, last.start - 16), last.start)
    const movement = ZH_MOVEMENT.exec(reached) ?? (last.text === "of" ? EN_MOVEMENT : EN_OWN_MOVEMENT).exec(reached)
    const noun = isPriceLike(quantity) ? null : movement // 跌幅收窄至1469.5: the price, not how far it fell
    if (noun)
      return { kind: "change", direction: /[跌降减]|loss|drop|decline|fall/u.test(noun[0]) ? "down" : "up", word: last }
    if (!by) return { kind: "level", direction: null, word: last }
  }
  if (
    /\bby (?:a |an |another )?$/.test(view.folded.slice(Math.max(clause.start, quantity.start - 12), quantity.start))
  ) {
    const verb = verbBefore(view, clause, quantity)
    return { kind: "change", direction: verb && directionOf(verb), word: verb }
  }
  if (next && hasCue(next, "rise", "fall") && quantity.kind !== "money" && isNoun(view, quantity.end, next.start)) {
    return { kind: "change", direction: directionOf(next), word: next }
  }
  const verb = verbBefore(view, clause, quantity)
  return { kind: "open", direction: verb && directionOf(verb), word: verb }
}

/** The nearest verb of movement before a figure, in its clause. */
function verbBefore({ words }: View, clause: Span, { start }: Quantity): Word | null {
  for (let index = firstFrom(words, start) - 1; index >= 0 && words[index]!.start >= clause.start; index--) {
    const word = words[index]!
    if (word.within === null && word.end <= start && hasCue(word, "rise", "fall")) return word
  }
  return null
}

/**
 * A measure that is itself a movement (賣超, rate cut) gives its figures their direction, and makes an amount of money a change.
 * One that names a move and not its direction (幅度, step) goes the way of the verb before it.
 */
export function roleFor(view: View, reading: Reading, head: Head, quantity: Quantity, role: Role): Role {
  if (reading.spec.role === "level") return role
  const direction = directionOf(head.word)
  if (role.kind === "change")
    return role.direction ? role : { ...role, direction: direction ?? directionBefore(view, quantity) }
  if (!direction || (role.kind === "level" && quantity.kind === "percent")) return role
  return { kind: "change", direction, word: head.word }
}

function directionBefore({ words }: View, { start }: Quantity): "up" | "down" | null {
  const verb = words.findLast(word => word.end <= start && directionOf(word) !== null)
  return verb ? directionOf(verb) : null
}

export function directionOf(word: Word): "up" | "down" | null {
  if (hasCue(word, "fall")) return "down"
  if (hasCue(word, "rise")) return "up"
  const tells = (kind: CueKind) => word.term.inner.some(part => part.term.cues.includes(kind))
  return tells("fall") ? "down" : tells("rise") ? "up" : null
}

/** "no hint of a 50-basis-point step", "25bp cut": a figure right before what names a move is of that move. */
function isAttribute(view: View, { kind, end }: Quantity): boolean {
  if (kind !== "basis_point" && kind !== "percentage_point") return false
  const noun = view.words.find(({ start, within }) => start >= end && !within)
  return noun !== undefined && noun.start - end <= 1 && noun.term.readings.some(({ spec }) => spec.role === "change")
}

const REACH_UNITS = 2 * FILLER_UNITS + 80 // filler, a time and filler

/** Only hedges and times between the two: "was in November 2.7%", 是2026年底23.5%. */
function isFillerBut({ folded, times }: View, from: number, to: number): boolean {
  const time = times.find(({ start, end }) => start >= from && end <= to)
  return time ? isFiller(folded, from, time.start) && isFiller(folded, time.end, to) : isFiller(folded, from, to)
}

function moves(word: Word): boolean {
  return word.within === null && (word.cues & MOVING) !== 0
}

const MOVING = cuesOf("to", "at", "rise", "fall")

/** "closed higher at 6,849", "was last down at 4.2%": what follows is where it stands; "grew at 3%" is how fast. */
const COMPARED = /^(?:higher|lower|up|down|weaker|stronger)$/u

/** "down $72.70, or 1.6%", 下跌42點或0.2%: the figure before, told again in another unit. */
function toldBefore({ folded, quantities }: View, quantity: Quantity): Quantity | undefined {
  const before = quantities[firstFrom(quantities, quantity.start) - 1]
  if (!before || !isRelative(quantity) || isRelative(before) || quantity.start - before.end > 32) return undefined
  return /^[^,;.]{0,12}, or (?:about |nearly )?$|^,?(?:或|约合|相当于)约?$/u.test(
    folded.slice(before.end, quantity.start),
  )
    ? before
    : undefined
}

/** A number or rate that stands for itself: how far something moved is told in a unit. */
function isPriceLike({ kind, unit }: Quantity): boolean {
  return kind === "exchange_rate" || (kind === "number" && unit === undefined)
}

function isRelative({ kind }: Quantity): boolean {
  return kind === "percent" || kind === "percentage_point" || kind === "basis_point"
}

/** 跌幅達2%, "a gain of 2%": a noun of movement makes what it measures a change; "to rise to 4.6%" is a verb and a level. */
const ZH_MOVEMENT = /[涨跌降升增减]幅[^,。;\d]{0,4}$/u
const EN_OWN_MOVEMENT = /\b(?:its|the|an?|their) (?:[\w-]+ )?(?:gains?|loss|losses|declines?|drops?)\s*$/u // pared its loss to 4%
const EN_MOVEMENT = /\b(?:gains?|loss|losses|drops?|increases?|declines?|rises?|falls?)\s*$/u

/** `25-basis-point cut`, `25个基点的降息`: the verb's noun follows its measure. */
function isNoun(view: View, from: number, to: number): boolean {
  return (
    to - from <= 14 &&
    /^(?:的(?:单日)?|[\s-](?:[\s-]|rate|interest|point|single|daily|one-day|percentage|of)*)$/u.test(
      view.folded.slice(from, to),
    )
  )
}
