import type { ChartData } from "@/lib/charts/chart-data"
import { drawingOf, type DrawingKind } from "@/lib/charts/drawing-of"
import { renderSvg } from "@/lib/charts/render-svg"
import { STATIC_WIDTHS, WIDTH_CLASSES, type WidthClass } from "@/lib/charts/widths"
import { ChartSurface } from "./chart-surface"

interface Props {
  data: ChartData
  /** Where the browser finds the same data; without it they are sent along. */
  address?: string
  kind: DrawingKind
  selected?: string
}

/** A chart drawn on the server for three widths, of which the style sheet shows one, in a box as high as the drawing. */
export function StaticChart({ data, address, kind, selected }: Props) {
  const drawings = WIDTH_CLASSES.map(name => ({ name, drawing: drawingOf(kind, data, STATIC_WIDTHS[name]) }))
  const heightOf = (name: WidthClass) => drawings.find(each => each.name === name)?.drawing.height ?? 0
  return (
    <ChartSurface
      source={address ?? data}
      kind={kind}
      label={data.label}
      hint={data.strings.hint}
      selected={selected}
      heights={{ narrow: heightOf("narrow"), medium: heightOf("medium"), wide: heightOf("wide") }}
    >
      {drawings.map(({ name, drawing }) => (
        <div
          key={name}
          className={`chart-static chart-${name}`}
          dangerouslySetInnerHTML={{ __html: renderSvg(drawing) }}
        />
      ))}
    </ChartSurface>
  )
}
