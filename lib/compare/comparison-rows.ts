import type { ChartData, ChartPoint } from "@/lib/charts/chart-data"

/** A period and what is quoted about it, a cell an indicator. */
export interface ComparisonRow {
  period: string
  periodText: string
  cells: { indicator: string; points: ChartPoint[] }[]
}

/** All points of a chart as a table: a row a period, the newest first, a column an indicator. */
export function comparisonRows({ indicators, points }: Pick<ChartData, "indicators" | "points">): ComparisonRow[] {
  const byPeriod = new Map<string, ChartPoint[]>()
  for (const point of points) byPeriod.set(point.period, [...(byPeriod.get(point.period) ?? []), point])
  return [...byPeriod.values()]
    .toSorted((a, b) => compareEnds(b[0], a[0]))
    .flatMap(([first, ...others]) => {
      if (!first) return []
      const all = [first, ...others]
      const cells = indicators.map(({ id }) => ({
        indicator: id,
        points: all.filter(({ indicator }) => indicator === id),
      }))
      return [{ period: first.period, periodText: first.periodText, cells }]
    })
}

/** By the last day, then by the first: of a month and its last day, the day is the later. */
function compareEnds(a: ChartPoint | undefined, b: ChartPoint | undefined): number {
  const [aTo, bTo] = [a?.to ?? Infinity, b?.to ?? Infinity]
  if (aTo !== bTo) return aTo < bTo ? -1 : 1
  const [aFrom, bFrom] = [a?.from ?? -Infinity, b?.from ?? -Infinity]
  return aFrom === bFrom ? 0 : aFrom < bFrom ? -1 : 1
}
