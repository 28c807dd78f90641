import type { CustomSeriesOption } from "echarts/charts"
import type { EChartsCoreOption } from "echarts/core"
import { group, rect, type Element } from "./element"
import { HIT_SIZE, type Mark } from "./marks"
import type { Size } from "./panels"
import type { Scale } from "./scales"

/** A chart ready to be drawn: the option for ECharts, and what lies where. `marks[i]` is data index `i` of series 0. */
export interface Drawing extends Size {
  option: EChartsCoreOption
  marks: Mark[]
  /** Of a picture that nothing points at: the point each visible mark is, for scripts that light it. */
  names?: string[]
  /** From time to px, so that a gesture knows what it is about; a spark has none. */
  x?: Scale
}

/**
 * Series of every chart that can be pointed at: 0 holds the hit boxes, 1 the visible marks, both in the order of
 * `Drawing.marks`. ECharts writes both numbers on the elements, as `ecmeta_series_index` and `ecmeta_data_index`.
 */
export const HIT_SERIES = 0
export const MARK_SERIES = 1

/** Shapes at places in px: ECharts draws them as they are, so what the layout says and what is seen cannot differ. */
function shapesSeries(id: string, z: number, elements: readonly (Element | Element[])[]): CustomSeriesOption {
  const items = elements.map(element => (Array.isArray(element) ? group(element) : element))
  return {
    id,
    type: "custom",
    coordinateSystem: "none",
    silent: true,
    animation: false,
    z,
    data: items.map((_, index) => index),
    renderItem: ({ dataIndex }) => items[dataIndex] ?? null,
  }
}

/** Squares of 24 px over everything else, without paint: the style sheet lets them be hit all the same. */
function hitSeries(marks: readonly Mark[]): CustomSeriesOption {
  const half = HIT_SIZE / 2
  return shapesSeries(
    "hits",
    20,
    marks.map(({ x, y }) => rect(x - half, y - half, HIT_SIZE, HIT_SIZE, {})),
  )
}

/** What lies over and behind the axes, in the order `HIT_SERIES` and `MARK_SERIES` promise. */
export function chartSeries(marks: readonly Mark[], shapes: readonly Element[][], background: readonly Element[]) {
  return [hitSeries(marks), shapesSeries("marks", 10, shapes), shapesSeries("background", 1, background)]
}
