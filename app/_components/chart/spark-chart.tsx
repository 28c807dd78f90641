import type { ChartData } from "@/lib/charts/chart-data"

export interface SparkChartProps {
  /** From `toChartData` with one indicator. */
  data: ChartData
}

/** A small picture of one indicator for a card; no script, no label of its own: the card's link says what it is. */
export function SparkChart({ data }: SparkChartProps) {
  return <div className="chart-spark" aria-hidden="true" data-indicator={data.indicators[0]?.id} />
}
