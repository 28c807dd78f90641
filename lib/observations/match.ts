import type { Quantity } from "@/lib/model"
import type { PeriodClass } from "@/lib/catalogue/schema"
import { fold } from "@/lib/text/fold"
import { firstFrom } from "@/lib/text/in-order"
import { findEntityScope, type Context, type EntityScope } from "./entity"
import type { Head } from "./head"
import type { Reading } from "./lexicon"
import type { Entity } from "./term"
import type { Role } from "./role"
import { listBefore, placeInList } from "./run"
import { clauseAt, hasCue, isFiller, wideClauseAt, wordsBefore, wordsIn, type View } from "./view"
import { STEP_EARLIER } from "./wordings"

/** Scopes too far for a phrase that says nothing alone. */
const FAR = new Set<EntityScope>(["title", "article", "assumed"])

const VETO_UNITS = 40 // around a figure and its measure: an English clause runs on beyond what speaks of them
const WITH_SENTENCES = 2 // how far back what must be spoken of may stand

/** Whether a reading's conditions hold for a figure; the scope in which its entity was found, or null. */
export function matchReading(
  context: Context,
  reading: Reading,
  head: Head,
  quantity: Quantity,
  role: Role,
): EntityScope | null {
  const { view } = context
  const { spec } = reading
  if (spec.role === "level" && role.kind === "change") return null
  if (spec.role === "change" && role.kind === "level") return null
  if (spec.role === "change" && quantity.kind === "percent" && !quantity.signed && !role.direction) return null
  if (spec.falls && role.direction === "up") return null
  if (head.carried && isFallOfPositive(reading, quantity, role)) return null
  if (spec.yearly && isSequential(context, quantity)) return null
  if (spec.rivals && hasRival(context, spec.rivals, reading, head, quantity)) return null
  if (isLooseNumber(context, head, quantity, role)) return null
  if (isGrowthOfOther(context, reading, head, quantity, role)) return null
  if (isOfOtherMember(view, head, quantity)) return null
  if (!isOfClass(reading, head)) return null
  if (reading.without !== null && isVetoed(context, reading.without, head, quantity)) return null
  if (reading.beside !== null && !isBeside(view, reading.beside, quantity)) return null
  if (!reading.with.every(group => isSpokenOf(context, group))) return null
  if (spec.weak && hasOtherSubject(view, head, quantity)) return null
  if (head.word.term.named.includes(reading)) return "name"
  const scope = findEntityScope(context, reading, head, quantity)
  const isPolicyStep = view.folded.slice(quantity.start, quantity.end).includes("码") // a unit of policy rates alone
  if (!spec.weak || !scope || !FAR.has(scope)) return scope
  return isPolicyStep || goesOn(context, reading) ? scope : null
}

/** "一級信貸利率下調50個基點": what the clause names before a phrase that says nothing alone is what is measured. */
function hasOtherSubject(view: View, head: Head, quantity: Quantity): boolean {
  const { start } = clauseAt(view, quantity.start)
  return wordsIn(view, { start, end: head.word.start }).some(({ term, within }) => !within && term.others.length > 0)
}

/** Whether the figure linked last, in this sentence or the one before, was of the same indicator or a relative. */
function goesOn({ view, earlier, last }: Context, { indicator }: Reading): boolean {
  const isNear = last !== null && (last.view === view || last.view === earlier[0])
  return isNear && [indicator.id, ...indicator.related].includes(last.indicator)
}

const CLASSES: readonly [RegExp, PeriodClass][] = [
  [/累计|累积|year-to-date|cumulative/iu, "span"],
  [/全年|年度|年营收|full[- ]year|annual|yearly/iu, "year"],
  [/单季|季营收|quarterly/iu, "quarter"],
  [/单月|月营收|monthly/iu, "month"],
]

/** Whether one of the phrases that speak against a reading stands around the figure and its measure, in its clause. */
function isVetoed({ view }: Context, group: number, head: Head, quantity: Quantity): boolean {
  if (!view.groups.has(group)) return false
  const clause = wideClauseAt(view, quantity.start)
  const low = head.carried ? quantity.start : Math.min(quantity.start, head.word.start)
  const start = Math.max(low - VETO_UNITS, Math.min(clause.start, low))
  const end = Math.min(Math.max(quantity.end, head.word.end) + VETO_UNITS, Math.max(clause.end, head.word.end))
  return wordsIn(view, { start, end }).some(({ term }) => term.groups.includes(group))
}

function isBeside(view: View, group: number, { start }: Quantity): boolean {
  return wordsIn(view, clauseAt(view, start)).some(({ term }) => term.groups.includes(group))
}

function isSpokenOf({ view, earlier }: Context, group: number): boolean {
  return view.groups.has(group) || earlier.slice(0, WITH_SENTENCES).some(({ groups }) => groups.has(group))
}

/**
 * The period an amount is told by its own name: 全年營收 is a year's, whatever quarter the sentence names. A rate is not:
 * "annual inflation" is told by months.
 */
export function classOfHead({ word }: Head, { spec }: Reading): PeriodClass | undefined {
  if (!spec.quantity.includes("money")) return undefined
  return CLASSES.find(([pattern]) => pattern.test(word.text))?.[1]
}

function isOfClass(reading: Reading, head: Head): boolean {
  const own = classOfHead(head, reading)
  return own === undefined || reading.spec.periods.includes(own)
}

/** 季減15%, "up 6% from the previous quarter". */
function isSequential({ view }: Context, { start, end }: Quantity): boolean {
  const behind = view.words.slice(firstFrom(view.words, end), firstFrom(view.words, end + 5))
  const near = [...wordsBefore(view, start, 6), ...behind].filter(({ within }) => within === null)
  const [nearest] = near.sort(
    (a, b) =>
      Math.min(Math.abs(start - a.end), Math.abs(a.start - end)) -
      Math.min(Math.abs(start - b.end), Math.abs(b.start - end)),
  )
  if (view.times.some(time => time.start >= end && time.start - end <= 8 && STEP_EARLIER.test(fold(time.text))))
    return true
  const parts = nearest ? [nearest.term, ...nearest.term.inner.map(({ term }) => term)] : []
  return parts.some(({ cues }) => cues.includes("sequential"))
}

/** Somebody else of these classes between the measure and its figure, or before the figure in its clause. */
function hasRival({ view }: Context, rivals: string[], reading: Reading, head: Head, quantity: Quantity): boolean {
  const from = head.carried ? view.sentence.start : clauseAt(view, quantity.start).start
  const start = Math.max(from, head.word.end <= quantity.start ? head.word.end : 0)
  const isOther = (entity: Entity) => rivals.includes(entity.class) && !reading.entities.has(entity.id)
  const before = view.names.filter(({ end }) => end <= quantity.start)
  if (!before.some(word => word.start >= start && word.term.entities.some(isOther))) return false
  return new Set(before.flatMap(({ term }) => term.entities.filter(isOther).map(({ id }) => id))).size < GROUP
}

const GROUP = 3 // so many named together are no rival of what is told of them all

/** A row of a table ("| 現貨黃金 | 4,652.3 |") or of a list of prices ("現貨金: 4,082"). */
const NEXT_CELL = /^ ?[|:\t] ?$/u

/** A number without a unit says what it measures only right behind its measure or behind "at", "to", 報, 至. */
function isLooseNumber({ view, last, known }: Context, head: Head, quantity: Quantity, role: Role): boolean {
  if (quantity.kind !== "number" || role.kind === "level" || Array.isArray(quantity.value)) return false
  if (isSideOfChange(view, head, quantity)) return false
  const quoted = head.readings.map(({ indicator }) => known.get(indicator.id))
  if (quantity.unit === undefined && quoted.some(level => isNear(quantity.value as number, level))) return false
  const printed = view.folded.slice(quantity.start, quantity.end)
  if (Math.abs(quantity.value) >= 1000 && /[k千万]/i.test(printed)) return false
  const watched = wordsBefore(view, quantity.start, 2).at(-1)
  if (watched && hasCue(watched, "near", "threshold") && !head.carried) return false
  const [low, high] = head.readings[0]?.indicator.plausible ?? [0, 0]
  const isNarrow = low > 0 && high / low <= 3 // so narrow a range vouches for a number written out in full
  if (isNarrow && /\d[.,]\d/.test(printed) && !head.carried) return false
  if (quantity.direction !== undefined || quantity.unit !== undefined) return false
  if (NEXT_CELL.test(view.folded.slice(head.word.end, quantity.start))) return false
  if (last?.view === view && last.head.word === head.word) return false // one of a list: high 1,481, low 1,467
  return head.carried || !isFiller(view.folded, head.word.end, quantity.start)
}

/** Within a tenth of the level quoted last, and too large to be a count that happens to be as much: 1480 after 1471韓元. */
function isNear(value: number, level: number | undefined): boolean {
  return level !== undefined && value >= 100 && Math.abs(value / level - 1) <= 0.1
}

/** "220 tonnes of gold, up 28%": a change right behind the figure of something else is that figure's. */
function isGrowthOfOther({ view, last }: Context, { indicator }: Reading, head: Head, quantity: Quantity, role: Role) {
  if (quantity.kind !== "percent" || role.kind !== "change" || !role.word || last?.view !== view) return false
  const isBehind = last.end > head.word.end || /^(?: of )?$/.test(view.folded.slice(last.end, head.word.start))
  const isBetween = last.end <= role.word.start && role.word.end <= quantity.start
  return isBehind && isBetween && ![indicator.id, ...indicator.related].includes(last.indicator)
}

/** 崩跌40%, in a sentence that names no measure, is no level of what never stands below zero (a probability). */
function isFallOfPositive({ indicator, spec }: Reading, { kind }: Quantity, { kind: told, direction }: Role): boolean {
  return (
    kind === "percent" && told === "change" && direction === "down" && !spec.unsigned && indicator.plausible[0] >= 0
  )
}

/** 由1,420調整至1,460: a number right behind a "from" whose other side follows, of what lies in so narrow a range. */
function isSideOfChange(view: View, { readings }: Head, quantity: Quantity): boolean {
  const [low, high] = readings[0]?.indicator.plausible ?? [0, 0]
  if (low <= 0 || high / low > 3 || quantity.unit !== undefined) return false
  const from = wordsBefore(view, quantity.start, 1).at(-1)
  const next = view.quantities[firstFrom(view.quantities, quantity.end)]
  return from !== undefined && hasCue(from, "from") && next?.kind === quantity.kind
}

const LIST_UNITS = 40 // between the names and the figures that answer them

/** 新台幣與韓元分別升值0.07%、0.06%: each figure of a list is of the one named at its place. */
function isOfOtherMember(view: View, { word }: Head, quantity: Quantity): boolean {
  const { index, list } = placeInList(view, quantity)
  if (list.length < 2 || word.end > quantity.start) return false
  const names = wordsBefore(view, list[0]!.start, LIST_UNITS).filter(
    ({ within, term }) => !within && term.entities.length + term.readings.length > 0,
  )
  const named = listBefore(view.folded, names, list[0]!.start, list.length)
  return named !== undefined && named.includes(word) && named[index] !== word
}
