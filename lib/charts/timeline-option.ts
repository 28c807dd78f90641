import type { ChartData, ChartPoint } from "./chart-data"
import { COLOURS, hueColour } from "./colours"
import { anchorOf, extentOf, isLong } from "./domain"
import { chartSeries, type Drawing } from "./drawing"
import { label, line, type Element } from "./element"
import { symbol, type Glyph } from "./glyph"
import { lookOf } from "./look"
import { toMarks, type Mark } from "./marks"
import { FONT_SIZE } from "./panels"
import { place } from "./scales"
import { cutToWidth, textWidth } from "./text-width"
import { frameOf, layoutLanes, timelineHeight, type Lane, type LaneGroup } from "./timeline-layout"
import { timelineScale, usualAxis, type TimelineScale } from "./timeline-scale"
import { timeTicks } from "./time-ticks"

const NAME_SIZE = 13
/** In px, between two dates: a phone has room for years, a page for months. */
const TICK_DISTANCES = { beside: 90, over: 60 }

/** One lane an indicator, a mark for each quoted figure (or a few close ones) in the look of its status. */
export function timelineDrawing(data: ChartData, width: number): Drawing {
  const frame = frameOf(width)
  const scale = timelineScale(data.axis ?? usualAxis(data), frame.left, width - frame.right)
  const groups = layoutLanes(data, width)
  const lanes = groups.flatMap(group => group.lanes)
  const pointsOf = ({ indicator }: Lane) => data.points.filter(point => point.indicator === indicator.id)
  const marks = lanes.flatMap(lane => toMarks(pointsOf(lane).flatMap(point => toGlyph(point, lane, scale))))
  const background = [
    ...groups.flatMap(group => drawHeading(group, scale, width, data)),
    ...lanes.flatMap(lane => drawLane(lane, pointsOf(lane), scale, width)),
  ]
  return {
    width,
    height: timelineHeight(data, width),
    marks,
    x: scale.x,
    option: { animation: false, series: chartSeries(marks, marks.map(drawMark), background) },
  }
}

/** On a lane a figure's value has no place, only its time; a level watched is a short piece of its rule. None out of sight. */
function toGlyph(point: ChartPoint, { indicator: { chart, hue }, y }: Lane, scale: TimelineScale): Glyph[] {
  const x = scale.place(anchorOf(point))
  if (x === null) return []
  const look = lookOf(point.status, point.bound, point.citations.length, chart === "bars" ? "points" : chart)
  return [{ point, x, y, look, elements: [], picture: hueColour(hue) }]
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

/** The dates over the rule of a group, so that no lane is far from them; the page names the group. */
function drawHeading(
  { lanes, bottom }: LaneGroup,
  { x, earlier, later }: TimelineScale,
  width: number,
  { strings, locale }: ChartData,
): Element[] {
  const { isBeside, right } = frameOf(width)
  const rule = lanes[0]?.top ?? bottom
  const dateY = rule - 12
  const muted = { fill: COLOURS.muted, fontSize: FONT_SIZE }
  const distance = isBeside ? TICK_DISTANCES.beside : TICK_DISTANCES.over
  const ticks = timeTicks(x.min, x.max, Math.max(2, Math.floor((x.end - x.start) / distance)), locale)
  const most = isBeside ? width - right + 12 : width
  const outside = (at: number | null, text: string) =>
    at === null ? [] : [label(text, at - textWidth(text, FONT_SIZE) / 2, dateY, muted)]
  return [
    ...(isBeside ? [label(strings.newest, width, dateY, { ...muted, align: "right" })] : []),
    line(0, rule, width, rule, { stroke: COLOURS.axis, width: 1 }),
    ...outside(earlier, strings.earlier),
    ...outside(later, strings.later),
    ...ticks.flatMap(({ at, label: text }): Element[] => {
      const left = place(x, at)
      const isWithin = left + 4 + textWidth(text, FONT_SIZE) <= (later === null ? most : x.end)
      return [
        line(left, rule, left, bottom, { stroke: COLOURS.grid, width: 1 }),
        ...(isWithin ? [label(text, left + 4, dateY, muted)] : []),
      ]
    }),
  ]
}

/** The lane's line, its name and newest figure, and a bar as wide as each long period. */
function drawLane(
  { indicator, top, y }: Lane,
  points: readonly ChartPoint[],
  { x, earlier, later }: TimelineScale,
  width: number,
): Element[] {
  const { isBeside, left, right } = frameOf(width)
  const figure = cutToWidth(indicator.newest ?? "", FONT_SIZE, isBeside ? right - 16 : width * 0.45)
  const room = isBeside ? left - 18 : width - textWidth(figure, FONT_SIZE) - 16
  const textY = isBeside ? y : top + 12
  const within = (at: number) => Math.min(Math.max(place(x, at), x.start), x.end)
  const long = points.filter(point => isLong(point) && point.status !== "previous").map(extentOf)
  const periods = new Map(long.map(extent => [extent.join(), extent.map(within)]))
  return [
    line(earlier === null ? x.start : earlier - 12, y, later === null ? x.end : later + 12, y, {
      stroke: COLOURS.grid,
      width: 1,
    }),
    ...[...periods.values()].flatMap(([from, to]) => {
      if (from === undefined || to === undefined || from === to) return []
      return [line(from, y, to, y, { stroke: hueColour(indicator.hue), width: 3, opacity: 0.3 })]
    }),
    label(cutToWidth(indicator.shortName, NAME_SIZE, room), 0, textY, { fill: COLOURS.text, fontSize: NAME_SIZE }),
    label(figure, width, textY, { fill: COLOURS.text, fontSize: FONT_SIZE, align: "right" }),
  ]
}
