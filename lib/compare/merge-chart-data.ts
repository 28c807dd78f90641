import type { ChartData, PanelPlan } from "@/lib/charts/chart-data"
import { fill } from "@/lib/charts/fill"

/** The charts of several indicators as one, in their order; undefined for none. */
export function mergeChartData(charts: readonly ChartData[], panels: PanelPlan): ChartData | undefined {
  const [first] = charts
  if (!first) return undefined
  const indicators = charts.flatMap(chart => chart.indicators)
  const points = charts.flatMap(chart => chart.points)
  const name = new Intl.ListFormat(first.locale, { type: "conjunction" }).format(indicators.map(each => each.shortName))
  const [newest] = points.toSorted((a, b) => (b.to ?? Infinity) - (a.to ?? Infinity))
  const label = newest
    ? fill(first.strings.label, { name, count: points.length, latest: newest.valueText, period: newest.periodText })
    : fill(first.strings.emptyLabel, { name })
  return { ...first, indicators, points, reference: charts.flatMap(chart => chart.reference), label, panels }
}
