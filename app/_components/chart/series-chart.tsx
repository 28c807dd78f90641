import type { ChartData } from "@/lib/charts/chart-data"
import { StaticChart } from "./static-chart"

export interface SeriesChartProps {
  /** From `toChartData`; one indicator or several on one time axis. */
  data: ChartData
  /** Id of a point to emphasise; without it the page's address is read: `?point=<id>` or `#p-<hash>`. */
  selected?: string
}

/** The body of a figure: one indicator's quoted figures (or several indicators') over time. */
export function SeriesChart({ data, selected }: SeriesChartProps) {
  return <StaticChart kind="series" data={data} selected={selected} />
}
