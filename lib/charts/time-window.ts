import type { ChartData, ChartPoint, TimeAxis } from "./chart-data"
import { extentOf } from "./domain"
import type { RangePreset, View } from "./view"
import { newestPoint } from "./newest-point"
import { periodBounds } from "@/lib/format"

const DAY_MS = 86_400_000
/** On both sides of a stretch, so that no mark stands on the edge. */
const MARGIN = 0.02

/** The time a view covers; undefined for all of it. */
export function timeWindow(data: Pick<ChartData, "indicators" | "points">, view: View): TimeAxis | undefined {
  const chosen = view.range ? presetRange(data, view.range) : daysRange(view)
  if (!chosen) return undefined
  const [from, to] = chosen
  const margin = (to - from) * MARGIN
  return { min: from - margin, max: to + margin, hasEarlier: false, hasLater: false }
}

function daysRange({ from, to }: View): [number, number] | undefined {
  if (!from || !to) return undefined
  const [start, end] = [periodBounds(from).from, periodBounds(to).to]
  return start !== null && end !== null && start < end ? [start, end] : undefined
}

/**
 * Ends with the newest figure of the chart's own indicator, and begins so long before it that the figure itself is
 * within: a month before a figure about a whole year is that year.
 */
export function presetRange(
  { indicators, points }: Pick<ChartData, "indicators" | "points">,
  range: RangePreset,
): [number, number] | undefined {
  const newest = newestOf(points.filter(({ indicator }) => indicator === indicators[0]?.id))
  if (!newest) return undefined
  const [first, end] = extentOf(newest)
  return [Math.min(startOf(range, end), first), end]
}

/** The newest figure as a card shows it; `newestPoint` asks for the order by period, which chart points keep. */
const newestOf = (points: readonly ChartPoint[]) => newestPoint({ points })

function startOf(range: RangePreset, end: number): number {
  const last = new Date(end - DAY_MS)
  const [year, month, day] = [last.getUTCFullYear(), last.getUTCMonth(), last.getUTCDate()]
  const monthsBack = (months: number) => {
    const lastDay = new Date(Date.UTC(year, month - months + 1, 0)).getUTCDate()
    return Date.UTC(year, month - months, Math.min(day, lastDay))
  }
  switch (range) {
    case "1m":
      return monthsBack(1)
    case "3m":
      return monthsBack(3)
    case "6m":
      return monthsBack(6)
    case "ytd":
      return Date.UTC(year, 0, 1)
    case "1y":
      return monthsBack(12)
  }
}
