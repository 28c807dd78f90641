import type { ChartData } from "./chart-data"
import { COLOURS, hueColour } from "./colours"
import { isJoined } from "./background"
import { anchorOf, timeDomain } from "./domain"
import { chartSeries, type Drawing } from "./drawing"
import { line, polyline, rect, type Element } from "./element"
import { symbol } from "./glyph"
import { lookOf } from "./look"
import type { Size } from "./panels"
import { place, niceTicks } from "./scales"

const EDGE = 7

/** A small picture of the first indicator: its shape, no axes, nothing to point at. */
export function sparkDrawing(data: ChartData, size: Size): Drawing {
  const { width, height } = size
  const indicator = data.indicators[0]
  const points = data.points.filter(point => point.indicator === indicator?.id)
  const isBars = indicator?.chart === "bars"
  const ticks = niceTicks(points.flatMap(({ value }) => value), 2, indicator?.decimals ?? 0, isBars) // prettier-ignore
  const [min, max] = timeDomain({ indicators: data.indicators.slice(0, 1), points, reference: [] }, 0)
  const x = { min, max, start: EDGE, end: width - EDGE }
  const y = { min: ticks.min, max: ticks.max, start: height - EDGE, end: EDGE }
  const colour = indicator ? hueColour(indicator.hue) : COLOURS.muted
  const levels: [number, number][] = []
  const shapes = points.map((point): Element[] => {
    const look = lookOf(point.status, point.bound, point.citations.length, "points")
    const radius = Math.min(3.5, look.radius * 0.7)
    const paint = {
      fill: look.filled ? colour : COLOURS.surface,
      stroke: colour,
      width: look.filled ? 1 : 1.25,
      dash: look.dash,
      opacity: look.opacity,
    }
    const at = place(x, anchorOf(point))
    if (typeof point.value !== "number") {
      const [low, high] = point.value
      const top = place(y, high)
      return [rect(at - 3, top, 6, Math.max(2, place(y, low) - top), paint, 1)]
    }
    const to = place(y, point.value)
    if (isBars && point.status === "actual") return [rect(at - 4, to, 8, height - EDGE - to, paint, 1)]
    if (isJoined(point)) levels.push([at, to])
    return [symbol({ ...look, radius }, at, to, paint)]
  })
  const floor = line(0, height - 1, width, height - 1, { stroke: COLOURS.grid, width: 1 })
  const path = levels.length > 1 && !isBars ? [polyline(levels, { stroke: colour, width: 1.25, opacity: 0.6 })] : []
  return { ...size, marks: [], option: { animation: false, series: chartSeries([], shapes, [floor, ...path]) } }
}
