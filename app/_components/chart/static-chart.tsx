import type { ChartData } from "@/lib/charts/chart-data"
import { drawingOf, type DrawingKind } from "@/lib/charts/drawing-of"
import { renderSvg } from "@/lib/charts/render-svg"
import { STATIC_WIDTHS, WIDTH_CLASSES, type WidthClass } from "@/lib/charts/widths"
import { ChartSurface } from "./chart-surface"

interface Props {
  data: ChartData
  kind: DrawingKind
  selected?: string
}

/** A chart drawn on the server for three widths, of which the style sheet shows one, in a box as high as the drawing. */
export function StaticChart({ data, kind, selected }: Props) {
  return (
    <ChartSurface
      source={data}
      kind={kind}
      label={data.label}
      hint={data.strings.hint}
      selected={selected}
      heights={pictureHeights(kind, data)}
    >
      <StaticPictures kind={kind} data={data} />
    </ChartSurface>
  )
}

/** The drawing for each width; without scripts a mark is a link to its sentence. */
export function StaticPictures({ kind, data }: Pick<Props, "kind" | "data">) {
  return WIDTH_CLASSES.map(name => (
    <div
      key={name}
      className={`chart-static chart-${name}`}
      dangerouslySetInnerHTML={{ __html: renderSvg(drawingOf(kind, data, STATIC_WIDTHS[name]), hrefOf(data)) }}
    />
  ))
}

/** How high the pictures are. */
export function pictureHeights(kind: DrawingKind, data: ChartData): Record<WidthClass, number> {
  const heightOf = (name: WidthClass) => drawingOf(kind, data, STATIC_WIDTHS[name]).height
  return { narrow: heightOf("narrow"), medium: heightOf("medium"), wide: heightOf("wide") }
}

/** The sentence of a mark's first point, its firmest; the newest where several quote it. */
function hrefOf({ points }: ChartData): (ids: readonly string[]) => string | undefined {
  const byId = new Map(points.map(point => [point.id, point]))
  return ([id]) => byId.get(id ?? "")?.citations[0]?.href
}
