import type { ChartKind } from "@/lib/model"
import type { ChartPoint } from "./chart-data"
import { COLOURS } from "./colours"
import { anchorOf, extentOf, isLong } from "./domain"
import { circle, line, polygon, rect, type Element, type Paint } from "./element"
import { lookOf, type Look } from "./look"
import { place, type Scale } from "./scales"

/** Where a point is drawn: the scales of its panel, its colour, and how its indicator is drawn. */
export interface Frame {
  x: Scale
  y: Scale
  colour: string
  chart: ChartKind
}

/**
 * A point as drawn: its shapes, the place a pointer aims at, and what makes two of them the same picture. Shapes and
 * picture are made when asked for: of thousands of points in one place few are drawn.
 */
export interface Glyph {
  point: ChartPoint
  x: number
  y: number
  look: Look
  readonly elements: Element[]
  /** Equal where nothing of one glyph would be seen beside the other. */
  readonly picture: string
}

const BAR_WIDTH = 8
const LEAST_RULE = 36
const LEAD = 22
const COLUMN_SHARE = 0.7
const MAX_COLUMN = 56

/** Draws one point after design's table: shape by status, fill and dash by look, caps by bound, whiskers by period. */
export function drawPoint(point: ChartPoint, frame: Frame): Glyph {
  const look = lookOf(point.status, point.bound, point.citations.length, frame.chart)
  const [low, high] = typeof point.value === "number" ? [point.value, point.value] : point.value
  // A long period that begins or ends out of sight is marked at the edge.
  const x = place(frame.x, Math.min(Math.max(anchorOf(point), frame.x.min), frame.x.max))
  const bottom = place(frame.y, low)
  const top = place(frame.y, high)
  const y = Math.round((bottom + top) * 5) / 10
  return {
    point,
    x,
    y,
    look,
    get elements() {
      return drawShapes(point, frame, look, { x, y, top, bottom })
    },
    get picture() {
      return JSON.stringify([x, top, bottom, look, extentOf(point), frame.colour])
    },
  }
}

interface Spot {
  x: number
  /** Between the ends of a range. */
  y: number
  top: number
  bottom: number
}

function drawShapes(point: ChartPoint, frame: Frame, look: Look, { x, y, top, bottom }: Spot): Element[] {
  const isRange = top !== bottom
  const paint = paintOf(look, frame.colour)
  const elements =
    look.shape === "rule"
      ? rule(point, frame, x, top, bottom, paint)
      : look.shape === "column"
        ? [column(point, frame, x, y, paint)]
        : [
            ...whisker(point, frame, x, y, paint),
            ...(isRange ? [bar(x, top, bottom, paint)] : []),
            ...(isRange && look.shape === "dot" ? [] : [symbol(look, x, y, paint)]),
          ]
  elements.push(...cap(look, x, isRange ? top : y, isRange ? bottom : y, frame.colour))
  if (point.disagreement !== undefined) {
    elements.push(circle(x, y, look.radius + 6, { stroke: COLOURS.disagreement, width: 2 }))
  }
  return elements
}

function paintOf(look: Look, colour: string): Paint {
  const fill = look.filled ? colour : COLOURS.surface
  return { fill, stroke: colour, width: look.filled ? 1 : 1.75, dash: look.dash, opacity: look.opacity }
}

/** The bare symbol of a look; a rule's is a short piece of it. */
export function symbol(look: Look, x: number, y: number, paint: Paint): Element {
  const r = Math.round(look.radius * 10) / 10
  switch (look.shape) {
    case "diamond":
      return polygon([[x, y - r], [x + r, y], [x, y + r], [x - r, y]], paint) // prettier-ignore
    case "triangle":
      return polygon([[x, y - r], [x + r, y + 0.8 * r], [x - r, y + 0.8 * r]], paint) // prettier-ignore
    case "rule":
      return line(x - 9, y, x + 9, y, { ...paint, width: 2.25 })
    default:
      return circle(x, y, r, paint)
  }
}

const bar = (x: number, top: number, bottom: number, paint: Paint): Element =>
  rect(x - BAR_WIDTH / 2, top, BAR_WIDTH, Math.max(2, bottom - top), paint, paint.dash === "solid" ? 2 : 0)

function column(point: ChartPoint, { x: scale, y: values }: Frame, x: number, y: number, paint: Paint): Element {
  const [from, to] = extentOf(point)
  const width = Math.min(MAX_COLUMN, Math.max(6, COLUMN_SHARE * (place(scale, to) - place(scale, from))))
  const zero = place(values, Math.min(Math.max(0, values.min), values.max))
  return rect(x - width / 2, Math.min(y, zero), width, Math.max(1, Math.abs(zero - y)), { ...paint, opacity: 0.85 }, 2)
}

/** A level watched runs over the days it was spoken of, a norm over the whole plot; a range of them is two rules. */
function rule(point: ChartPoint, { x: scale }: Frame, x: number, top: number, bottom: number, paint: Paint): Element[] {
  const [from, to] = extentOf(point)
  const half = Math.max(LEAST_RULE, place(scale, to) - place(scale, from)) / 2
  const [left, right] = point.status === "baseline" ? [scale.start, scale.end] : [x - half, x + half]
  const edge = { stroke: paint.stroke, width: 2, dash: paint.dash }
  if (top === bottom) return [line(left, top, right, top, edge)]
  return [
    rect(left, top, right - left, bottom - top, { fill: paint.stroke, opacity: 0.12 }),
    line(left, top, right, top, edge),
    line(left, bottom, right, bottom, edge),
  ]
}

/** As wide as the period, with ends where it has ends; before a change, a short line that stops at it. */
function whisker(
  point: ChartPoint,
  { x: scale, chart }: Frame,
  x: number,
  y: number,
  { stroke, opacity }: Paint,
): Element[] {
  const thin = { stroke, width: 1.25, opacity }
  if (!isLong(point)) {
    const leads = point.status === "previous" && chart !== "band"
    return leads ? [line(Math.max(scale.start, x - LEAD), y, x, y, thin)] : []
  }
  const left = point.from === null ? scale.start : place(scale, point.from)
  const right = point.to === null ? scale.end : place(scale, point.to)
  const end = (at: number) => line(at, y - 4, at, y + 4, thin)
  return [
    line(left, y, right, y, thin),
    ...(point.from === null ? [] : [end(left)]),
    ...(point.to === null || point.status === "previous" ? [] : [end(right)]),
  ]
}

function cap({ cap, radius, shape, opacity }: Look, x: number, top: number, bottom: number, colour: string): Element[] {
  const gap = shape === "rule" ? 4 : radius + 3
  const paint = { fill: colour, opacity }
  switch (cap) {
    case "above":
      return [polygon([[x - 4, top - gap], [x, top - gap - 6], [x + 4, top - gap]], paint)] // prettier-ignore
    case "below":
      return [polygon([[x - 4, bottom + gap], [x, bottom + gap + 6], [x + 4, bottom + gap]], paint)] // prettier-ignore
    case "about":
      return [circle(x, Math.round((top + bottom) * 5) / 10, radius + 3.5, { stroke: colour, width: 1, opacity })]
    default:
      return []
  }
}
