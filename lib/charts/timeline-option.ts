import type { ChartData, ChartIndicator, ChartPoint } from "./chart-data"
import { COLOURS, hueColour } from "./colours"
import { anchorOf, timeDomain } from "./domain"
import { chartSeries, type Drawing } from "./drawing"
import { label, line, type Element } from "./element"
import { symbol, type Glyph } from "./glyph"
import { lookOf } from "./look"
import { toMarks, type Mark } from "./marks"
import { FONT_SIZE } from "./panels"
import { isWide } from "./widths"
import { place, type Scale } from "./scales"
import { cutToWidth, textWidth } from "./text-width"
import { timeTicks } from "./time-ticks"

const LANE = { wide: 32, narrow: 44 }
const GROUP_GAP = 14
const AXIS_HEIGHT = 28
const NAME_WIDTH = 176
const RIGHT = 14

interface Lane {
  indicator: ChartIndicator
  /** The line its marks sit on. */
  y: number
  top: number
}

/** Lanes in the order of the indicators, with a gap where a group ends. Where there is room a name stands left of its lane, else over it. */
function toLanes(indicators: readonly ChartIndicator[], width: number): { lanes: Lane[]; bottom: number } {
  const height = isWide(width) ? LANE.wide : LANE.narrow
  let top = 0
  const lanes = indicators.map((indicator, index) => {
    const previous = indicators[index - 1]
    if (previous && previous.group !== indicator.group) top += GROUP_GAP
    const lane = { indicator, top, y: isWide(width) ? top + height / 2 : top + height - 14 }
    top += height
    return lane
  })
  return { lanes, bottom: top }
}

/** How high the timeline is at a width: as high as its lanes. */
export const timelineHeight = (data: ChartData, width: number): number =>
  toLanes(data.indicators, width).bottom + AXIS_HEIGHT

/** One lane an indicator, a mark for each quoted figure (or a few close ones) in the look of its status. */
export function timelineDrawing(data: ChartData, width: number): Drawing {
  const { lanes, bottom } = toLanes(data.indicators, width)
  const [min, max] = timeDomain(data, 0.03)
  const start = isWide(width) ? NAME_WIDTH : 12
  const x: Scale = { min, max, start, end: width - RIGHT }
  const marks = lanes.flatMap(({ indicator, y }) =>
    toMarks(
      data.points.filter(point => point.indicator === indicator.id).map(point => toGlyph(point, indicator, x, y)),
    ),
  )
  const ticks = timeTicks(min, max, Math.max(2, Math.floor((x.end - x.start) / 90)), data.locale)
  const lines = lanes.flatMap(lane => drawLane(lane, x, width))
  const dates = ticks.flatMap(({ at, label: text }): Element[] => {
    const left = place(x, at)
    return [
      line(left, 0, left, bottom, { stroke: COLOURS.grid, width: 1 }),
      ...(left + 4 + textWidth(text, FONT_SIZE) > width
        ? []
        : [label(text, left + 4, bottom + AXIS_HEIGHT / 2, { fill: COLOURS.muted, fontSize: FONT_SIZE })]),
    ]
  })
  return {
    width,
    height: bottom + AXIS_HEIGHT,
    marks,
    option: {
      animation: false,
      series: chartSeries(marks, marks.map(drawMark), [...dates, ...lines]),
    },
  }
}

/** On a lane a figure's value has no place, only its time; a level watched is a short piece of its rule. */
function toGlyph(point: ChartPoint, { chart, hue }: ChartIndicator, x: Scale, y: number): Glyph {
  const look = lookOf(point.status, point.bound, point.citations.length, chart === "bars" ? "points" : chart)
  return { point, x: place(x, anchorOf(point)), y, look, elements: [], picture: hueColour(hue) }
}

const MAX_RADIUS = 9

/** The figure of the firmest status stands for all of its mark, larger with every doubling of their number. */
function drawMark({ glyphs, x, y }: Mark): Element[] {
  const firmest = glyphs[0]
  if (!firmest) return []
  const { look, picture: colour } = firmest
  const citations = glyphs.reduce((sum, { point }) => sum + point.citations.length, 0)
  const grown = { ...look, radius: Math.min(MAX_RADIUS, Math.max(look.radius, 4.5 + Math.log2(citations))) }
  const fill = look.filled ? colour : COLOURS.surface
  return [
    symbol(grown, x, y, {
      fill,
      stroke: colour,
      width: look.filled ? 1 : 1.75,
      dash: look.dash,
      opacity: look.opacity,
    }),
  ]
}

function drawLane({ indicator, top, y }: Lane, { start, end }: Scale, width: number): Element[] {
  const fontSize = 13
  const room = isWide(width) ? NAME_WIDTH - 16 : width - 4
  const name = cutToWidth(indicator.shortName, fontSize, room)
  return [
    line(start, y, end, y, { stroke: COLOURS.axis, width: 1 }),
    label(name, 0, isWide(width) ? y : top + 12, { fill: COLOURS.text, fontSize }),
  ]
}
