import type { Quantity } from "@/lib/model"
import { firstFrom, itemsIn } from "@/lib/text/in-order"
import type { Expectation } from "./forecast"
import type { Head } from "./head"
import type { Reading } from "./lexicon"
import { clauseAt, FILLER_UNITS, hasCue, isFiller, wordsBefore, wordsIn, type View, type Word } from "./view"
import { BAND, DAY_BEFORE, FORECAST_NOUN, PRIOR, REVISED, REVISES } from "./wordings"

/** The side a change came from, and whether what changed is a forecast ("raised its forecast to 2.3% from 1.8%"). */
export interface Origin {
  isRevision: boolean
}

const MAX_APART = 40 // between the two sides of a change

/** "從3.75%至4.00%下調至3.50%至3.75%", "raised to 4.5% from 4.25%", "4.2% → 4.4%": undefined unless the figure is the side it came from. */
export function findOrigin(
  view: View,
  head: Head,
  quantity: Quantity,
  expectation: Expectation | undefined,
): Origin | undefined {
  const { quantities, folded } = view
  const index = firstFrom(quantities, quantity.start)
  const next = quantities.find(({ kind }, at) => at > index && kind === quantity.kind)
  if (next && /^\s*(?:->|[→➔➡⇒]\ufe0f?)\s*$/u.test(folded.slice(quantity.end, next.start))) return { isRevision: false }
  const from = wordsBefore(view, quantity.start, FILLER_UNITS).findLast(word => hasCue(word, "from"))
  if (!from || !reaches(view, from.end, quantity.start) || BAND.test(folded.slice(from.end, quantity.start)))
    return undefined
  const start = Math.min(clauseAt(view, quantity.start).start, clauseAt(view, head.word.start).start)
  const origin = (end: number) => ({
    isRevision: expectation !== undefined && (expectation.byTime || isRevision(folded, start, from, end)),
  })
  if (next && next.start - quantity.end <= MAX_APART) {
    const between = wordsIn(view, { start: quantity.end, end: next.start })
    if (between.some(word => hasCue(word, "to"))) {
      return expectation && datedApart(view, from, quantity, next) ? undefined : origin(next.start)
    }
  }
  const isGoal = (other: Quantity) => other.kind === quantity.kind || (isRate(other) && isRate(quantity))
  return quantities.slice(0, index).some(isGoal) && isFiller(folded, from.end, quantity.start)
    ? origin(quantity.start)
    : undefined
}

/** Whether what is changed is a thought: 上修, or a forecast as the object of a verb that may change other things too. */
function isRevision(folded: string, start: number, from: Word, end: number): boolean {
  const told = folded.slice(start, end)
  return REVISED.test(told) || (REVISES.test(told) && FORECAST_NOUN.test(folded.slice(start, from.start)))
}

/** Flash style: "(前值2.5%)", "previous: 3.50%". */
export function isPrior({ folded }: View, { start }: Quantity, { spec }: Reading): boolean {
  const before = folded.slice(Math.max(0, start - 14), start)
  return PRIOR.test(before) || (spec.periods.includes("day") && DAY_BEFORE.test(before))
}

function isRate({ kind }: Quantity): boolean {
  return kind === "exchange_rate" || kind === "money" || kind === "number"
}

/** "從2025年的3.6%降至2026年的3.4%": two figures of two times, not one that was changed. */
function datedApart({ times, quantities }: View, from: Word, first: Quantity, second: Quantity): boolean {
  const after = quantities[firstFrom(quantities, second.start) + 1]?.start ?? second.end
  const own = times.find(time => time.start >= from.end && time.end <= first.start)
  const other = times.find(time => time.start >= first.end && time.start < after)
  const before = times.findLast(time => time.end <= from.start)
  return own !== undefined && own.period !== (other ?? before)?.period
}

/** No clause mark and no other figure between the two. */
function reaches(view: View, from: number, to: number): boolean {
  return !/[,;]\s/.test(view.folded.slice(from, to)) && itemsIn(view.quantities, { start: from, end: to }).length === 0
}
