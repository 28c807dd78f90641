import { drawBackground, drawZero } from "./background"
import type { ChartData } from "./chart-data"
import { COLOURS } from "./colours"
import { chartSeries, type Drawing } from "./drawing"
import { FONT_FAMILY } from "./element"
import { drawPoint } from "./glyph"
import { distinctGlyphs, toMarks } from "./marks"
import { FONT_SIZE, layoutPanels, tickLabel, type Layout, type Size } from "./panels"

/** The chart of an indicator and its relatives in a picture of this size. Pure: the same data draw the same picture. */
export function seriesDrawing(data: ChartData, size: Size): Drawing {
  const layout = layoutPanels(data, size)
  const marks = layout.panels.flatMap(panel => {
    const frames = new Map(
      panel.indicators.map(({ indicator, colour }) => [
        indicator.id,
        { x: layout.x, y: panel.y, colour, chart: indicator.chart },
      ]),
    )
    const glyphs = panel.points.flatMap(point => {
      const frame = frames.get(point.indicator)
      return frame ? [drawPoint(point, frame)] : []
    })
    return toMarks(glyphs)
  })
  const glyphs = marks.map(mark => distinctGlyphs(mark).flatMap(({ elements }) => elements))
  const background = layout.panels.flatMap(panel => [
    ...drawBackground(data, layout, panel),
    ...drawZero(layout, panel),
  ])
  return {
    ...size,
    marks,
    option: {
      animation: false,
      textStyle: { fontFamily: FONT_FAMILY },
      ...axes(data, layout),
      series: chartSeries(marks, glyphs, background),
    },
  }
}

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
    yAxis: panels.map((panel, index) => ({
      type: "value",
      gridIndex: index,
      min: panel.ticks.min,
      max: panel.ticks.max,
      interval: panel.ticks.step,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        color: COLOURS.muted,
        fontSize: FONT_SIZE,
        formatter: (value: number) => tickLabel(value, panel, data),
      },
      splitLine: { lineStyle: { color: COLOURS.grid } },
    })),
  }
}
