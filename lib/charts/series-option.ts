import { drawBackground, drawDecisions, drawNames, drawZero } from "./background"
import type { ChartData } from "./chart-data"
import { COLOURS } from "./colours"
import { chartSeries, type Drawing } from "./drawing"
import { clipped, FONT_FAMILY, type Clip, type Element } from "./element"
import { drawPoint } from "./glyph"
import { distinctGlyphs, toMarks, type Mark } from "./marks"
import { FONT_SIZE, layoutPanels, tickLabel, type Layout, type Panel, type Size } from "./panels"

/** The chart of an indicator and its relatives in a picture of this size. Pure: the same data draw the same picture. */
export function seriesDrawing(data: ChartData, size: Size): Drawing {
  const layout = layoutPanels(data, size)
  const drawn = layout.panels.map(panel => ({ panel, marks: marksOf(panel, layout) }))
  const within = (elements: Element[], panel: Panel) =>
    data.axis ? [clipped(elements, plotOf(panel, layout))] : elements
  const glyphs = drawn.flatMap(
    ({ panel, marks }) =>
    marks.map(mark => within(distinctGlyphs(mark).flatMap(({ elements }) => elements), panel)), // prettier-ignore
  )
  const background = layout.panels.flatMap(panel => [
    ...drawNames(layout, panel),
    ...drawDecisions(data, layout, panel),
    ...within(drawBackground(data, layout, panel), panel),
    ...drawZero(layout, panel),
  ])
  const marks = drawn.flatMap(panel => panel.marks)
  return {
    ...size,
    marks,
    x: layout.x,
    option: {
      animation: false,
      textStyle: { fontFamily: FONT_FAMILY },
      ...axes(data, layout),
      series: chartSeries(marks, glyphs, background),
    },
  }
}

function marksOf({ indicators, visible, y }: Panel, { x }: Layout): Mark[] {
  const frames = new Map(
    indicators.map(({ indicator, colour }) => [indicator.id, { x, y, colour, chart: indicator.chart }]),
  )
  return toMarks(
    visible.flatMap(point => {
      const frame = frames.get(point.indicator)
      return frame ? [drawPoint(point, frame)] : []
    }),
  )
}

/** A symbol on the edge of the plot is still seen whole. */
const EDGE = 10

const plotOf = ({ y }: Panel, { x }: Layout): Clip => ({
  left: x.start - EDGE,
  top: y.end - EDGE,
  width: x.end - x.start + 2 * EDGE,
  height: y.start - y.end + 2 * EDGE,
})

/** One grid a panel; dates under the last one only. */
function axes(data: ChartData, { height, width, panels, timeTicks, x }: Layout) {
  const labels = new Map(timeTicks.map(({ at, label }) => [at, label]))
  const at = [...labels.keys()]
  return {
    grid: panels.map(({ y }) => ({
      left: x.start,
      right: width - x.end,
      top: y.end,
      bottom: height - y.start,
      outerBoundsMode: "none",
    })),
    xAxis: panels.map((_, index) => ({
      type: "time",
      gridIndex: index,
      position: "bottom",
      min: x.min,
      max: x.max,
      axisLine: { onZero: false, lineStyle: { color: COLOURS.axis } },
      axisTick: { show: true, customValues: at, lineStyle: { color: COLOURS.axis } },
      axisLabel: {
        show: index === panels.length - 1,
        customValues: at,
        color: COLOURS.muted,
        fontSize: FONT_SIZE,
        hideOverlap: true,
        formatter: (value: number) => labels.get(value) ?? "",
      },
      splitLine: { show: false },
    })),
    yAxis: panels.map((panel, index) => valueAxis(panel, index, data)),
  }
}

/** Ticks stand where the layout says; a logarithmic axis is a linear one of the values' logarithms. */
function valueAxis(panel: Panel, gridIndex: number, data: ChartData) {
  const toAxis = (value: number) => (panel.y.isLog ? Math.log10(value) : value)
  const valueAt = new Map(panel.ticks.at.map(value => [toAxis(value), value]))
  const customValues = [...valueAt.keys()]
  return {
    type: "value",
    gridIndex,
    min: toAxis(panel.ticks.min),
    max: toAxis(panel.ticks.max),
    axisLine: { show: false },
    axisTick: { show: false, customValues },
    axisLabel: {
      color: COLOURS.muted,
      fontSize: FONT_SIZE,
      customValues,
      formatter: (value: number) => tickLabel(valueAt.get(value) ?? value, panel, data),
    },
    splitLine: { lineStyle: { color: COLOURS.grid } },
  }
}
