import type { ChartData } from "@/lib/charts/chart-data"
import { renderSvg } from "@/lib/charts/render-svg"
import { sparkDrawing } from "@/lib/charts/spark-option"

export interface SparkChartProps {
  /** From `toChartData`; the first indicator is drawn. */
  data: ChartData
  /** In px. */
  width?: number
  height?: number
}

/** A small picture of one indicator for a card: no script, and no label of its own, since the card's link says what it is. */
export function SparkChart({ data, width = 160, height = 48 }: SparkChartProps) {
  const svg = renderSvg(sparkDrawing(data, { width, height }))
  return (
    <div
      className="chart-spark"
      aria-hidden="true"
      style={{ width, height }}
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  )
}
