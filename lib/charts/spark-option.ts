import type { Locale } from "@/lib/model"
import type { ChartData } from "./chart-data"
import { COLOURS, hueColour } from "./colours"
import { isJoined } from "./background"
import { anchorOf, timeDomain } from "./domain"
import { chartSeries, type Drawing } from "./drawing"
import { label, line, polyline, rect, type Element } from "./element"
import { symbol } from "./glyph"
import { lookOf } from "./look"
import type { Size } from "./panels"
import { place, niceTicks, type Scale } from "./scales"
import { textWidth } from "./text-width"
import { timeTicks } from "./time-ticks"

const EDGE = 7
/** From this height on there is room for dates under the picture. */
const DATED_FROM = 64
const DATES = { height: 18, fontSize: 11, distance: 76 }

/** A small picture of the first indicator: its shape over a few dates, nothing to point at. */
export function sparkDrawing(data: ChartData, size: Size): Drawing {
  const { width, height } = size
  const indicator = data.indicators[0]
  const points = data.points.filter(point => point.indicator === indicator?.id)
  const isBars = indicator?.chart === "bars"
  const ticks = niceTicks(points.flatMap(({ value }) => value), 2, indicator?.decimals ?? 0, isBars) // prettier-ignore
  const [min, max] = timeDomain({ indicators: data.indicators.slice(0, 1), points, reference: [] }, 0.03)
  const x = { min, max, start: EDGE, end: width - EDGE }
  const floor = height >= DATED_FROM ? height - DATES.height : height - 1
  const y = { min: ticks.min, max: ticks.max, start: isBars ? floor : floor - EDGE, end: EDGE }
  const zero = place(y, Math.min(Math.max(0, y.min), y.max))
  const colour = indicator ? hueColour(indicator.hue) : COLOURS.muted
  const levels: [number, number][] = []
  const shapes = points.map((point): Element[] => {
    const look = lookOf(point.status, point.bound, point.citations.length, "points")
    const radius = Math.min(5, look.radius * 0.85)
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
      const tall = Math.max(2, place(y, low) - top)
      const held = indicator?.chart === "band" && point.status === "actual"
      const band = rect(at, top, width - at, tall, { fill: colour, opacity: 0.18 })
      return [...(held ? [band] : []), rect(at - 3, top, 6, tall, paint, 1)]
    }
    const to = place(y, point.value)
    if (isBars && point.status === "actual") {
      return [rect(at - 4, Math.min(to, zero), 8, Math.max(1, Math.abs(zero - to)), paint, 1)]
    }
    if (isJoined(point)) levels.push([at, to])
    return [symbol({ ...look, radius }, at, to, paint)]
  })
  const axis = line(0, floor, width, floor, { stroke: COLOURS.grid, width: 1 })
  const dates = height >= DATED_FROM ? drawDates(x, floor, width, data.locale, isBars ? "month" : "day") : []
  const path = levels.length > 1 && !isBars ? [polyline(levels, { stroke: colour, width: 1.25, opacity: 0.6 })] : []
  return {
    ...size,
    marks: [],
    names: points.map(({ id }) => id),
    option: { animation: false, series: chartSeries([], shapes, [axis, ...dates, ...path]) },
  }
}

function drawDates(x: Scale, floor: number, width: number, locale: Locale, least: "day" | "month"): Element[] {
  const { distance, fontSize, height } = DATES
  const ticks = timeTicks(x.min, x.max, Math.max(2, Math.floor(width / distance)), locale, least)
  return ticks.flatMap(({ at, label: text }): Element[] => {
    const left = place(x, at)
    if (left + textWidth(text, fontSize) > width) return []
    return [
      line(left, floor, left, floor + 4, { stroke: COLOURS.axis, width: 1 }),
      label(text, left, floor + height - 7, { fill: COLOURS.muted, fontSize }),
    ]
  })
}
