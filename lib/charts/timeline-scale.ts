import type { ChartData, ChartPoint } from "./chart-data"
import { anchorOf, timeDomain } from "./domain"
import { place, type Scale } from "./scales"

const YEAR_MS = 365 * 86_400_000
/** What lies between these shares of all figures, in the order of time, is the time most of them are about. */
const MIDDLE = [0.05, 0.95] as const
const FEWEST = 12
/** Width in px of the column for what lies outside, where there is such. */
const OUTSIDE = 40

/** A time axis that the few figures about distant times do not stretch: they stand in a column at its start or end. */
export interface TimelineScale {
  x: Scale
  /** Middles of the columns, null where all figures are within. */
  earlier: number | null
  later: number | null
  place: (at: number) => number
}

export function timelineScale(data: ChartData, start: number, end: number): TimelineScale {
  const [from, to] = usualTime(data.points)
  const isUsual = (point: ChartPoint) => from <= anchorOf(point) && anchorOf(point) <= to
  const usual = data.points.filter(isUsual)
  const hasEarlier = data.points.some(point => anchorOf(point) < from)
  const hasLater = data.points.some(point => anchorOf(point) > to)
  const [min, max] = timeDomain({ ...data, points: usual }, 0.02)
  const x = {
    min: Math.max(min, from),
    max: Math.min(max, to),
    start: start + (hasEarlier ? OUTSIDE : 0),
    end: end - (hasLater ? OUTSIDE : 0),
  }
  const earlier = hasEarlier ? start + OUTSIDE / 2 - 6 : null
  const later = hasLater ? end - OUTSIDE / 2 + 6 : null
  return {
    x,
    earlier,
    later,
    place: at => (at < from ? (earlier ?? x.start) : at > to ? (later ?? x.end) : place(x, at)),
  }
}

/** From half as long before the time most figures are about to half as long after it; all time where figures are few. */
function usualTime(points: readonly ChartPoint[]): [number, number] {
  if (points.length < FEWEST) return [-Infinity, Infinity]
  const anchors = points.map(anchorOf).toSorted((a, b) => a - b)
  const [first = 0, last = 0] = MIDDLE.map(share => anchors[Math.round(share * (anchors.length - 1))])
  const length = Math.max(last - first, YEAR_MS)
  return [first - length / 2, last + length / 2]
}
