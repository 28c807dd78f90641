import type { ChartData, ChartPoint, TimeAxis } from "./chart-data"
import { anchorOf, timeDomain } from "./domain"
import { place, type Scale } from "./scales"

const YEAR_MS = 365 * 86_400_000
/** What lies between these shares of all figures, in the order of time, is the time most of them are about. */
const MIDDLE = [0.05, 0.95] as const
const FEWEST = 12
/** Width in px of the column for what lies outside, where there is such. */
const OUTSIDE = 40

/** The time most figures are about: the few about distant times do not stretch it, they stand in a column before or after it. */
export function usualAxis(data: Pick<ChartData, "indicators" | "points" | "reference">): TimeAxis {
  const [from, to] = usualTime(data.points)
  const usual = data.points.filter(point => from <= anchorOf(point) && anchorOf(point) <= to)
  const [min, max] = timeDomain({ ...data, points: usual }, 0.02)
  return {
    min: Math.max(min, from),
    max: Math.min(max, to),
    hasEarlier: data.points.some(point => anchorOf(point) < from),
    hasLater: data.points.some(point => anchorOf(point) > to),
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

export interface TimelineScale {
  x: Scale
  /** Middles of the columns, null where there is none. */
  earlier: number | null
  later: number | null
  /** Null for what is out of sight. */
  place: (at: number) => number | null
}

/** Lays a time axis out between two px. */
export function timelineScale({ min, max, hasEarlier, hasLater }: TimeAxis, start: number, end: number): TimelineScale {
  const x = { min, max, start: start + (hasEarlier ? OUTSIDE : 0), end: end - (hasLater ? OUTSIDE : 0) }
  const earlier = hasEarlier ? start + OUTSIDE / 2 - 6 : null
  const later = hasLater ? end - OUTSIDE / 2 + 6 : null
  return { x, earlier, later, place: at => (at < min ? earlier : at > max ? later : place(x, at)) }
}
