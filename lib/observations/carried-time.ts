import type { Group, Quantity, Status, Time } from "@/lib/model"
import { isYearEarlier } from "./anaphora"
import type { Context, Link } from "./entity"
import { isExpectedBefore } from "./forecast"
import type { Reading } from "./lexicon"
import { classesOf, isCompared, isInOtherBracket, isPoint } from "./time"
import type { View } from "./view"
import { AGAINST } from "./wordings"

/** Groups whose indicators are told together, of one day of trading. */
const MARKETS: ReadonlySet<Group> = new Set(["markets", "fx", "taiwan"])

const HEADING_UNITS = 40 // a line that dates the lines under it is short

/**
 * The time of what was said just before: of the sentence before where it quoted the same indicator or a related one,
 * of the figure that an expectation is told beside, or of a heading line above a list.
 */
export function carriedTime(
  { view, earlier, last, recent }: Context,
  reading: Reading,
  quantity: Quantity,
  status: Status,
): Time | undefined {
  if (!reading.spec.periods.includes("day")) {
    const isSame = last?.view === view && last.indicator === reading.indicator.id && !isYearEarlier(last.time)
    const isBeside =
      isExpectedBefore(view, quantity) ||
      AGAINST.test(view.folded.slice(Math.max(0, quantity.start - 18), quantity.start))
    return isSame && isBeside && last.time ? last.time : yearBefore(earlier, reading)
  }
  if (status !== "actual" && status !== "previous") return undefined
  const { id, related, group } = reading.indicator
  const kin =
    last !== null && ((MARKETS.has(group) && last.group === group) || [id, ...related].includes(last.indicator))
  if (kin && last.time && (last.view === view || (goesOn(last.view, earlier) && isShared(recent, last)))) {
    return classesOf(last.time).includes("day") ? last.time : undefined
  }
  if (view.sentence.end - view.sentence.start > 2 * HEADING_UNITS) return undefined
  const heading = earlier.find(({ quantities, times, sentence, folded }) => {
    const isLine = folded[sentence.end - 1] === "\n" && sentence.end - sentence.start <= HEADING_UNITS
    return isLine && quantities.length === 0 && times.some(time => isPoint(time) && classesOf(time).includes("day"))
  })
  return heading?.times.find(time => isPoint(time) && classesOf(time).includes("day"))
}

/** Whether a sentence stands right before, or one sentence earlier with no other day named since. */
function goesOn(from: View, [before, second]: View[]): boolean {
  return from === before || (from === second && before !== undefined && !before.times.some(isPoint))
}

/** All figures of the sentence before are of one time: a day named beside one of several is of that one alone. */
function isShared(recent: Link[], last: Link): boolean {
  return recent
    .filter(({ view, status }) => view === last.view && status !== "previous")
    .every(({ time }) => time?.period === last.time?.period)
}

/** A year, quarter or month named in the two sentences before, for what is told by such. */
function yearBefore(earlier: View[], { spec }: Reading): Time | undefined {
  for (const view of earlier.slice(0, 2)) {
    const fits = (one: Time) => isPoint(one) && classesOf(one).some(kind => spec.periods.includes(kind))
    const told = view.times.filter(one => fits(one) && !isYearEarlier(one))
    const time = told.findLast(one => !isCompared(view, one) && !isInOtherBracket(view, one)) ?? told.at(-1)
    if (time) return time
  }
  return undefined
}
