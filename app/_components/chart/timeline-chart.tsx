import type { ChartData } from "@/lib/charts/chart-data"
import { StaticChart } from "./static-chart"

export interface TimelineChartProps {
  /** From `toChartData` with every indicator that has points: one lane each, in the order given. */
  data: ChartData
  /** Where the browser finds the same data: sentences of all figures are too much to send with a page. */
  address?: string
}

/** The home page's timeline: one lane an indicator, a mark a quoted figure. */
export function TimelineChart({ data, address }: TimelineChartProps) {
  return <StaticChart kind="timeline" data={data} address={address} />
}
