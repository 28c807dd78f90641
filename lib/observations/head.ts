import type { Quantity } from "@/lib/model"
import { firstFrom } from "@/lib/text/in-order"
import { factorOf } from "./convert"
import type { Context } from "./entity"
import type { Lexicon, Reading } from "./lexicon"
import type { Role } from "./role"
import type { Term } from "./term"
import { clauseOf, hasCue, wordsBefore, wordsIn, type View, type Word } from "./view"
import { MODIFIES } from "./wordings"

/** The phrase that says what a figure measures, and how far from the figure it stands. */
export interface Head {
  word: Word
  /** Catalogue readings of the phrase that this kind of figure fits. */
  readings: readonly Reading[]
  /** In characters, weighted: what follows the figure or stands beyond a comma is farther. */
  distance: number
  /** Taken over from the sentence before. */
  carried?: boolean
}

const CLAUSE_COST = 8 // a comma between a figure and its measure counts as so many characters
const AFTER_COST = 6 // a measure behind its figure ("a 25bp cut") is rarer than before it
const WEAK_COST = 12 // a phrase that says nothing alone is asked after those that do
const MAX_AFTER = 24 // characters between a figure and a measure that follows it
const MAX_BEFORE = 160 // beyond this no reader connects the two

/**
 * The phrases that may say what a figure measures, nearest first. The list ends with the first that keeps the figure
 * for itself: one whose readings fit and are not weak, another measure, or one that the figure derives from (年增36%
 * derives from 營收, whatever it was). A phrase whose figures are of another size is asked only where no other is left.
 */
export function findHeads(lexicon: Lexicon, view: View, quantity: Quantity): { heads: Head[]; kept: boolean } {
  const self = selfHead(lexicon, quantity)
  if (self && quantity.kind === "exchange_rate") return { heads: [self], kept: true }
  const candidates = candidatesFor(view, quantity)
  const heads: Head[] = []
  let outsized: Head | undefined
  for (const { word, distance } of candidates) {
    if (candidates.some(other => isWithin(view, word, other.word, quantity))) continue
    const { term } = word
    const ofKind = term.readings.filter(reading => factorOf(reading, quantity) !== null)
    const readings = ofKind.filter(reading => isPlausible(reading, quantity))
    if (readings.length === 0 && ofKind.length > 0 && !term.isWeak) outsized ??= { word, readings: ofKind, distance }
    if (readings.length > 0) heads.push({ word, readings, distance })
    if (readings.some(({ spec }) => !spec.weak)) return { heads, kept: true }
    if (readings.length === 0 && !word.within && keeps(term, quantity) && !holdsOther(view, word, quantity)) {
      return { heads: heads.length === 0 && outsized?.word === word ? [outsized] : heads, kept: true }
    }
  }
  const last = self ?? (heads.length === 0 ? outsized : undefined)
  return { heads: last ? [...heads, last] : heads, kept: false }
}

/** Whether a figure is of the size that a reading can have, whichever way it is signed. */
function isPlausible(reading: Reading, quantity: Quantity): boolean {
  const factor = factorOf(reading, quantity) ?? NaN
  const [lowest, highest] = reading.spec.plausible ?? reading.indicator.plausible
  const isWithin = (side: number) => side >= lowest && side <= highest
  return [quantity.value].flat().every(side => side === null || isWithin(side * factor) || isWithin(-side * factor))
}

interface Candidate {
  word: Word
  distance: number
}

/** Measures near enough to a figure, the nearest first. */
function candidatesFor(view: View, quantity: Quantity): Candidate[] {
  const { measures } = view
  const found: Candidate[] = []
  const add = (word: Word, apart: number) => {
    const far = apart + weakCost(word, quantity)
    if (far < MAX_BEFORE && (word.within === null || isOwn(word.term, word.within, quantity)))
      found.push({ word, distance: far })
  }
  const next = firstFrom(measures, quantity.start)
  for (let index = next - 1; index >= 0; index--) {
    const word = measures[index]!
    if (word.end > quantity.start) continue
    const gap = quantity.start - word.end - view.figureUnits(word.end, quantity.start)
    if (gap >= MAX_BEFORE && word.within === null) break // those before it are farther
    if (!isComplement(view, word)) add(word, costBefore(view, word, quantity, gap))
  }
  for (let index = next; index < measures.length; index++) {
    const word = measures[index]!
    if (word.start - quantity.end > MAX_AFTER) break
    if (word.start >= quantity.end && follows(view, word, quantity)) add(word, costBehind(view, word, quantity))
  }
  return found.sort((a, b) => a.distance - b.distance || a.word.start - b.word.start || b.word.end - a.word.end)
}

/** Whether a phrase only says of what, or why, the measure before it is told, where the figure can be that measure's. */
function isWithin(view: View, word: Word, outer: Word, quantity: Quantity): boolean {
  if (outer.end > word.start || word.end > quantity.start || outer.within || outer === word) return false
  const between = view.folded.slice(outer.end, word.start)
  if (/[,;:]/.test(between)) return false
  const opened = MODIFIES.exec(between)
  if (!opened) return false
  const from = outer.end + opened.index + opened[0].length
  if (wordsIn(view, { start: from, end: word.start }).some(one => hasCue(one, "to", "rise", "fall"))) return false
  return outer.term.readings.some(reading => factorOf(reading, quantity) !== null)
}

/** Of a range of percentages, in hundredths; NaN for any other figure. */
function widthOf({ kind, value }: Quantity): number {
  if (kind !== "percent" || !Array.isArray(value) || value[0] === null || value[1] === null) return NaN
  return Math.round((value[1] - value[0]) * 100)
}

/** A figure whose unit says what it is, or a range whose width does. */
function selfHead(lexicon: Lexicon, quantity: Quantity): Head | undefined {
  const { kind, unit, start, text } = quantity
  const term =
    kind === "exchange_rate" || kind === "money"
      ? lexicon.byUnit.get(unit ?? "")
      : lexicon.byWidth.get(widthOf(quantity))
  return (
    term && {
      word: { start, end: start, text, term, within: null, cues: 0 },
      readings: term.readings,
      distance: 0,
    }
  )
}

const CARRY_UNITS = 120 // between the figure linked last and one that goes on about the same measure

/** The measure of the sentence before, for a sentence that names none ("昨天收在1,473.0"): the last that takes such a figure. */
export function carriedHead({ earlier, recent }: Context, quantity: Quantity): Head | undefined {
  const subject = recent.length === 0 ? earlier[0]?.subject : undefined
  const fits = (reading: Reading) => factorOf(reading, quantity) !== null && isPlausible(reading, quantity)
  for (const word of subject ? [subject] : recent.map(({ head }) => head.word)) {
    if (word.end > quantity.start || quantity.start - word.end > 2 * CARRY_UNITS) continue
    const readings = word.term.readings.filter(fits)
    if (readings.length > 0) return { word, readings, distance: CARRY_UNITS, carried: true }
  }
  return undefined
}

/** Only what the unit makes certain or a verb tells of is carried: a bare percentage behind a change of subject is not. */
export function mayBeCarried(view: View, quantity: Quantity, role: Role): boolean {
  if (quantity.kind !== "percent" || role.kind !== "open") return true
  return view.words.some(word => hasCue(word, "forecast", "from") && word.end <= quantity.start)
}

/** A weak phrase that touches its figure counts as a strong one ("2%目標"). */
function weakCost({ term, start, end }: Word, quantity: Quantity): number {
  const gap = end <= quantity.start ? quantity.start - end : start - quantity.end
  return term.isWeak && gap > 1 ? WEAK_COST : 0
}

/**
 * A measure within a longer phrase that is neither a measure nor a name itself (降息 in 降息前), or that measures another
 * kind of figure (IORB in 低於IORB, which is told in basis points).
 */
function isOwn(term: Term, within: Term, quantity: Quantity): boolean {
  if (term.isWeak) return false
  if (!within.isMeasure) return within.entities.length === 0
  return (
    term.named.length > 0 &&
    within.others.length === 0 &&
    within.readings.every(reading => factorOf(reading, quantity) === null)
  )
}

/** Whether a name within the phrase, asked in its own turn, can take the figure. */
function holdsOther(view: View, outer: Word, quantity: Quantity): boolean {
  return wordsIn(view, outer).some(({ term, within }) => within === outer.term && isOwn(term, outer.term, quantity))
}

/** Whether a phrase none of whose readings fit takes the figure all the same. */
function keeps(term: Term, quantity: Quantity): boolean {
  const { others } = term
  if (term.isWeak) return false
  if (others.some(other => !other.modifies && (other.quantity as string[]).includes(quantity.kind))) return true
  if (term.readings.length === 0) return false
  return derives(quantity)
}

/** A percentage or points can be the growth of anything measured; an amount of money is only itself. */
function derives({ kind }: Quantity): boolean {
  return kind === "percent" || kind === "percentage_point" || kind === "basis_point"
}

function clausesApart(view: View, offset: number, quantity: Quantity): number {
  return Math.abs(clauseOf(view, offset) - clauseOf(view, quantity.start))
}

function costBefore(view: View, word: Word, quantity: Quantity, gap: number): number {
  if (/^\)? ?$/.test(view.folded.slice(word.end, quantity.start))) return 0
  return gap + clausesApart(view, word.end - 1, quantity) * CLAUSE_COST // a name may end in brackets, a clause of their own
}

/** In the figure's clause, with no other figure and no start of another phrase between the two. */
function follows(view: View, word: Word, quantity: Quantity): boolean {
  const other = view.quantities[firstFrom(view.quantities, quantity.end)]
  if (clausesApart(view, word.start, quantity) > 0 || (other && other.end <= word.start)) return false
  const between = view.folded.slice(quantity.end, word.start)
  if (quantity.kind === "percent" && between.startsWith(" in ")) return false // "fall 20% in a recession": in one, not of it
  return !PARTED.test(between)
}

function costBehind(view: View, word: Word, quantity: Quantity): number {
  const joined = JOINED.test(view.folded.slice(quantity.end, word.start))
  return word.start - quantity.end + (joined ? 0 : AFTER_COST)
}

const JOINED = /^(?:\s?的?\s?|-| in | of | (?:single|daily) |个?)$/u
/** What starts another phrase: "2.6% and unemployment at 4.4%", "$300 billion before the debt ceiling", 25個基點後利率…. */
const PARTED =
  /^(?:[和与及而但并]|以及|[^的]*[后时])|\b(?:and|or|but|before|after|while|when|than|since|until|versus|against|if)\b/iu

/** "interest payments on the public debt": the phrase behind the preposition is told of, not measured. */
function isComplement(view: View, word: Word): boolean {
  const { folded } = view
  const tie = /(?: on| of)(?: the| its| their| all)? (?:[a-z]+ )?$/.exec(
    folded.slice(Math.max(0, word.start - 24), word.start),
  )
  if (!tie || !/[a-z]/i.test(folded.charAt(word.start))) return false
  const end = word.start - tie[0].length
  const ids = new Set(word.term.readings.map(({ indicator }) => indicator.id))
  return wordsBefore(view, end, 0).some(
    ({ within, term }) =>
      !within && term.isMeasure && !term.isWeak && !term.readings.some(({ indicator }) => ids.has(indicator.id)),
  )
}
