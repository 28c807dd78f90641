import type { ChartData, ChartPoint } from "./chart-data"

const DAY_MS = 86_400_000
/** A chart of one day still shows the weeks around it, a column chart of one month the months. */
const LEAST_DAYS = 21
const LEAST_COLUMN_DAYS = 153

/** The first and last instant a point takes up on the time axis: its period, or for a level watched the days it was spoken of. */
export function extentOf(point: ChartPoint): [number, number] {
  if (point.status === "threshold" && point.spoken) return [point.spoken[0], point.spoken[1] + DAY_MS]
  const from = point.from ?? point.to ?? point.spoken?.[0] ?? 0
  const to = point.to ?? point.from ?? point.spoken?.[1] ?? 0
  return [from, to]
}

/** Where on the time axis a point is marked: the middle of its period, or the closed end of an open one. */
export function anchorOf(point: ChartPoint): number {
  if (point.status !== "threshold") {
    const endsThere = point.from === null || (point.status === "previous" && isLong(point))
    if (endsThere && point.to !== null) return point.to
    if (point.to === null && point.from !== null) return point.from
  }
  const [from, to] = extentOf(point)
  return (from + to) / 2
}

/** The points whose period, or part of it, lies in the time a chart shows. */
export function visiblePoints({ points, axis }: Pick<ChartData, "points" | "axis">): ChartPoint[] {
  if (!axis) return points
  return points.filter(point => {
    const [from, to] = extentOf(point)
    return from < axis.max && to > axis.min
  })
}

/** Longer than a day: drawn with a whisker as wide as the period. */
export const isLong = ({ from, to }: ChartPoint): boolean => from === null || to === null || to - from > DAY_MS

/** The time a chart covers, with `room` (a share of it) on both sides; without any point, some year. */
export function timeDomain(
  data: Pick<ChartData, "indicators" | "points" | "reference">,
  room: number,
): [number, number] {
  let from = Infinity
  let to = -Infinity
  const widen = (start: number, end: number) => {
    from = Math.min(from, start)
    to = Math.max(to, end)
  }
  for (const point of data.points) widen(...extentOf(point))
  for (const { points } of data.reference) for (const point of points) widen(point.from, point.to)
  if (from > to) return [Date.UTC(2000, 0, 1), Date.UTC(2001, 0, 1)]
  const hasColumns = data.indicators.some(({ chart }) => chart === "bars")
  const least = hasColumns ? LEAST_COLUMN_DAYS : LEAST_DAYS
  const missing = Math.max(0, least * DAY_MS - (to - from)) / 2
  const margin = (to - from + 2 * missing) * room
  return [from - missing - margin, to + missing + margin]
}
