import type { ChartData } from "@/lib/charts/chart-data"
import { StaticChart } from "./static-chart"

export interface TimelineChartProps {
  /** From `toChartData` with every indicator that has points: one lane each, in the order given. */
  data: ChartData
}

/** The home page's timeline: one lane an indicator, a mark a quoted figure. */
export function TimelineChart({ data }: TimelineChartProps) {
  return <StaticChart kind="timeline" data={data} />
}
