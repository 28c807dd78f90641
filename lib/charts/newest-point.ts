import type { Point, Status } from "@/lib/model"

type Told = Pick<Point, "period" | "status" | "stat" | "bound" | "value">

/** From what speaks for an indicator best to what speaks least: a fact, then what is expected, last what was given up. */
const ORDER: readonly Status[] = [
  "actual",
  "forecast",
  "threshold",
  "hypothetical",
  "baseline",
  "previous",
  "previous_forecast",
]

/**
 * The figure a card shows: the newest one said to have happened, else the newest expected, and so on. Where one period has
 * several, an exact one speaks for it (`4012.55億` rather than `above 4千億`). Undefined for an empty series.
 */
export function newestPoint<P extends Told>({ points }: { points: readonly P[] }): P | undefined {
  const status = ORDER.find(one => points.some(point => point.status === one))
  const told = points.filter(point => point.status === status)
  const single = told.filter(point => point.stat !== "cumulative") // a sum says less of today than its last part
  const candidates = single.length > 0 ? single : told
  const period = candidates.at(-1)?.period
  const newest = candidates.filter(point => point.period === period)
  return newest.findLast(point => point.bound === "exact") ?? farthest(newest)
}

/** Of "above 29,000" and "above 33,000" the one that says more; the last where bounds differ. */
function farthest<P extends Told>(points: readonly P[]): P | undefined {
  const size = ({ value }: P) => Math.abs(Array.isArray(value) ? value[1] : value)
  if (!points.every(({ bound }) => bound === "above")) return points.at(-1)
  return points.toSorted((a, b) => size(a) - size(b)).at(-1)
}
