import { addMonths, civilOf } from "./calendar"
import type { Context, Stretch } from "./context"
import type { CalendarMoment, Moment } from "./moment"
import { place } from "./place"

/** Places two moments as one span; each lends the other the year and month it lacks. Null where the second ends before the first begins. */
export function placeRange(first: Moment, last: Moment, context: Context): Stretch | null {
  const [left, right] = lend(first, last)
  const end = place(right, context)
  const start = place(left, context)
  if (!start || !end) return null
  if (start.from === null || end.to === null) return { ...end, from: null, to: null, kind: "span", basis: "resolved" }
  const aligned = align(start, end, left, right, context)
  if (!aligned) return null
  const isStated = isPrinted(left) && isPrinted(right)
  return { from: aligned.from, to: aligned.to, grain: end.grain, basis: isStated ? "stated" : "resolved", kind: "span" }
}

function lend(first: Moment, last: Moment): [Moment, Moment] {
  if (first.form !== "calendar" || last.form !== "calendar") return [first, last]
  const left: CalendarMoment = { ...first }
  const right: CalendarMoment = { ...last }
  if (left.day !== undefined && left.month === undefined && left.monthOffset === undefined) {
    left.month = right.month
    left.monthOffset = right.monthOffset
  }
  if (right.day !== undefined && right.month === undefined && right.monthOffset === undefined) {
    right.month = left.month
    right.monthOffset = left.monthOffset
  }
  if (left.fiscal !== right.fiscal) left.fiscal = right.fiscal = true
  if (isDated(left) !== isDated(right)) {
    const [dated, other] = isDated(left) ? [left, right] : [right, left]
    if (other.monthOffset === undefined && other.quarterOffset === undefined) {
      other.year = dated.year
      other.yearOffset = dated.yearOffset
      const step = order(left) > order(right) ? (other === right ? 1 : -1) : 0
      if (other.year !== undefined) other.year += step
      if (other.yearOffset !== undefined) other.yearOffset += step
    }
  }
  return [left, right]
}

function isPrinted(moment: Moment): boolean {
  return moment.form === "calendar" ? moment.year !== undefined : moment.form === "decade"
}

function isDated(moment: Moment): boolean {
  return moment.form === "calendar" && (moment.year !== undefined || moment.yearOffset !== undefined)
}

/** Place within the year, for telling whether a range crosses into the next. */
function order({ month, day, quarter, half }: CalendarMoment): number {
  return (month ?? (quarter ?? 0) * 3 + (half ?? 0) * 6) * 100 + (day ?? 0)
}

/** The next such day after `from`: 12日到3日 runs into the next month, 上周四到10月1日 to the coming October. */
function nextAfter(from: number, to: number, left: Moment, right: CalendarMoment, context: Context): number {
  if (isDated(right) || right.monthOffset !== undefined || right.quarterOffset !== undefined) return to
  if (left.form === "calendar") return right.day === undefined || right.month !== undefined ? to : addMonths(to, 1)
  for (const year of [civilOf(from).year, civilOf(from).year + 1]) {
    const placed = place({ ...right, year }, context)
    if (placed?.to != null && placed.to >= from) return placed.to
  }
  return to
}

/** Two moments that were looked for apart may have come out in the wrong order: 周五至周一, 11月至1月. */
function align(
  start: Stretch,
  end: Stretch,
  left: Moment,
  right: Moment,
  context: Context,
): { from: number; to: number } | null {
  let from = start.from!
  let to = end.to!
  if (left.form === "week" && right.form === "week" && from > to) {
    if (left.offset !== undefined) to += 7 * Math.ceil((from - to) / 7)
    else if (context.tense() === "future") to += 7
    else from -= 7
  }
  if (right.form === "calendar" && from > to) to = nextAfter(from, to, left, right, context)
  if (left.form === "calendar" && right.form === "calendar" && !isDated(left) && !isDated(right)) {
    const placed = place({ ...left, year: civilOf(to).year }, context)
    if (placed?.from != null && left.month !== undefined) {
      const earlier = placed.from <= to ? placed : place({ ...left, year: civilOf(to).year - 1 }, context)
      if (earlier?.from != null) from = earlier.from
    }
  }
  return from <= to ? { from, to } : null
}
