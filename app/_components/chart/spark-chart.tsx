import type { ChartData } from "@/lib/charts/chart-data"
import { renderSvg } from "@/lib/charts/render-svg"
import { sparkDrawing } from "@/lib/charts/spark-option"

export interface SparkChartProps {
  /** From `toChartData`; the first indicator is drawn. */
  data: ChartData
  /** In px, of the drawing; the picture is as wide as its place and keeps these proportions. */
  width?: number
  height?: number
}

/** A small picture of one indicator for a card: no script, and no label of its own, since the card's link says what it is. */
export function SparkChart({ data, width = 290, height = 84 }: SparkChartProps) {
  const svg = renderSvg(sparkDrawing(data, { width, height }))
  return <div className="chart-spark" aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />
}
