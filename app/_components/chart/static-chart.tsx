import type { ChartData } from "@/lib/charts/chart-data"
import { drawingOf, type DrawingKind } from "@/lib/charts/drawing-of"
import { renderSvg } from "@/lib/charts/render-svg"
import { STATIC_WIDTHS } from "@/lib/charts/widths"
import { ChartSurface } from "./chart-surface"

interface Props {
  data: ChartData
  kind: DrawingKind
  selected?: string
}

/** A chart drawn on the server for two widths, of which the style sheet shows one, in a box as high as the drawing. */
export function StaticChart({ data, kind, selected }: Props) {
  const narrow = drawingOf(kind, data, STATIC_WIDTHS.narrow)
  const wide = drawingOf(kind, data, STATIC_WIDTHS.wide)
  return (
    <ChartSurface data={data} kind={kind} selected={selected} heights={{ narrow: narrow.height, wide: wide.height }}>
      <div className="chart-static chart-narrow" dangerouslySetInnerHTML={{ __html: renderSvg(narrow) }} />
      <div className="chart-static chart-wide" dangerouslySetInnerHTML={{ __html: renderSvg(wide) }} />
    </ChartSurface>
  )
}
