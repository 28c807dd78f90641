import type { ChartData } from "@/lib/charts/chart-data"

export interface SeriesChartProps {
  /** From `toChartData`; one indicator or several on one time axis. */
  data: ChartData
  /** Id of a point to emphasise; the page's address (`?point=<id>` or `#p-<hash>`) is read as well. */
  selected?: string
}

/** The body of a figure: one indicator's quoted figures (or several indicators') over time. */
export function SeriesChart({ data }: SeriesChartProps) {
  return <div className="chart" role="img" aria-label={data.label} />
}
