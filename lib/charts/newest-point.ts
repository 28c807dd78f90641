import type { Point, Series } from "@/lib/model"

/**
 * The figure a card shows: the newest one said to have happened, else the newest of any kind. Where one period has
 * several, an exact one speaks for it (`4012.55億` rather than `above 4千億`). Undefined for an empty series.
 */
export function newestPoint({ points }: Series): Point | undefined {
  const actual = points.filter(point => point.status === "actual")
  const candidates = actual.length > 0 ? actual : points
  const period = candidates.at(-1)?.period
  const newest = candidates.filter(point => point.period === period)
  return newest.findLast(point => point.bound === "exact") ?? newest.at(-1)
}
