import type { ChartData } from "@/lib/charts/chart-data"

export interface TimelineChartProps {
  /** From `toChartData` with every indicator: one lane each, in the order given. */
  data: ChartData
}

/** The home page's timeline: one lane an indicator, a mark a quoted figure. */
export function TimelineChart({ data }: TimelineChartProps) {
  return <div className="chart" role="img" aria-label={data.label} />
}
