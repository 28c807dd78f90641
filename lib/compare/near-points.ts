import type { ChartData, ChartIndicator, ChartPoint } from "@/lib/charts/chart-data"
import { anchorOf } from "@/lib/charts/domain"

export interface NearPoint {
  indicator: ChartIndicator
  /** Undefined where nothing is quoted. */
  point: ChartPoint | undefined
}

/**
 * Of each indicator the figure nearest to an instant; of several equally near the firmest, which comes first in a
 * series. What was before a change or is only watched or wished for is asked where there is nothing else.
 */
export function nearPoints({ indicators, points }: Pick<ChartData, "indicators" | "points">, at: number): NearPoint[] {
  return indicators.map(indicator => {
    const own = points.filter(point => point.indicator === indicator.id)
    const telling = own.filter(({ status }) => status === "actual" || status === "forecast")
    return { indicator, point: nearest(telling.length > 0 ? telling : own, at) }
  })
}

function nearest(points: readonly ChartPoint[], at: number): ChartPoint | undefined {
  let best: ChartPoint | undefined
  for (const point of points) {
    if (!best || Math.abs(anchorOf(point) - at) < Math.abs(anchorOf(best) - at)) best = point
  }
  return best
}
