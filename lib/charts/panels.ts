import { formatValue } from "@/lib/format"
import type { ChartData, ChartIndicator, ChartPoint, ReferencePoint } from "./chart-data"
import { COLOURS, plotColours } from "./colours"
import { timeDomain, visiblePoints } from "./domain"
import { logTicks, niceTicks, place, type Scale, type Ticks } from "./scales"
import { textWidth } from "./text-width"
import { timeTicks, type TimeTick } from "./time-ticks"
import { widthClass, type WidthClass } from "./widths"

export interface Size {
  width: number
  height: number
}

/** A chart's plot for one unit: indicators of one unit share it, the next unit gets its own below. */
export interface Panel {
  indicators: { indicator: ChartIndicator; colour: string }[]
  points: ChartPoint[]
  /** Those of them in the time shown; the others only lead a line or a band to the edge. */
  visible: ChartPoint[]
  ticks: Ticks
  y: Scale
}

export interface Layout extends Size {
  x: Scale
  timeTicks: TimeTick[]
  panels: Panel[]
}

export const FONT_SIZE = 12
/** Room over each panel for its names and unit. */
const HEAD = 32
const AXIS_HEIGHT = 26
const GAP = 12
const RIGHT = 14
/** Shares of the height: the first panel is the subject, those under it its relatives. */
const FIRST_SHARE = 1.7

/** Indicators that share a plot: SOFR and IORB in % on top, their spread in bp below. */
function toPlots(data: ChartData): Omit<Panel, "y" | "ticks">[] {
  const colours = plotColours(data.indicators)
  return plotGroups(data).map(group => {
    const ids = new Set(group.map(({ id }) => id))
    const indicators = data.indicators
      .map((indicator, index) => ({ indicator, colour: colours[index] ?? COLOURS.text }))
      .filter(({ indicator }) => ids.has(indicator.id))
    const points = data.points.filter(point => ids.has(point.indicator))
    return { indicators, points, visible: visiblePoints({ points, axis: data.axis }) }
  })
}

/** Of one unit, sizes farther apart than this would leave the smaller one a flat line. */
const MOST_TIMES = 8

function plotGroups({ indicators, points, panels = "subject" }: PlotSources): ChartIndicator[][] {
  if (panels === "apart") return indicators.map(indicator => [indicator])
  const groups: { unit: string; size: number; indicators: ChartIndicator[] }[] = []
  for (const indicator of indicators) {
    const size = panels === "equal" ? sizeOf(points, indicator) : 1
    const group = groups.find(({ unit, size: other }) => unit === indicator.unit && isAlike(size, other))
    if (group) group.indicators.push(indicator)
    else groups.push({ unit: indicator.unit, size, indicators: [indicator] })
  }
  return groups.map(group => group.indicators)
}

type PlotSources = Pick<ChartData, "indicators" | "points" | "panels">

const sizeOf = (points: readonly ChartPoint[], { id }: ChartIndicator) =>
  points
    .filter(({ indicator }) => indicator === id)
    .flatMap(({ value }) => value)
    .reduce((most, value) => Math.max(most, Math.abs(value)), 0)

const isAlike = (a: number, b: number) => Math.max(a, b) <= MOST_TIMES * Math.min(a, b) || a === 0 || b === 0

/** Every end of every value drawn, quoted or official. */
function valuesOf(data: ChartData, panel: Omit<Panel, "y" | "ticks">): number[] {
  const official = data.reference.filter(({ indicator }) =>
    panel.indicators.some(one => one.indicator.id === indicator),
  )
  const { axis } = data
  const isShown = ({ from, to }: ReferencePoint) => !axis || (from < axis.max && to > axis.min)
  return [...panel.visible, ...official.flatMap(({ points }) => points.filter(isShown))].flatMap(({ value }) => value)
}

/** Places the panels of a chart in a picture of this size. */
export function layoutPanels(data: ChartData, { width, height }: Size): Layout {
  const bare = toPlots(data)
  const plots = height - AXIS_HEIGHT - bare.length * HEAD - (bare.length - 1) * GAP
  const firstShare = (data.panels ?? "subject") === "subject" ? FIRST_SHARE : 1
  const shares = firstShare + bare.length - 1
  const measured = bare.map((panel, index) => {
    const plotHeight = Math.round((plots * (index === 0 ? firstShare : 1)) / shares)
    const decimals = Math.max(0, ...panel.indicators.map(({ indicator }) => indicator.decimals))
    const fromZero = panel.indicators.some(({ indicator }) => indicator.chart === "bars")
    const count = Math.max(2, Math.round(plotHeight / 48))
    const values = valuesOf(data, panel)
    const isLog = data.scale === "log" && !fromZero && values.length > 0 && values.every(value => value > 0)
    const ticks = isLog ? logTicks(values, count) : niceTicks(values, count, decimals, fromZero)
    return { panel, plotHeight, ticks, isLog }
  })
  const left = 10 + Math.max(0, ...measured.map(({ panel, ticks }) => gutter(panel, ticks, data)))
  const end = width - RIGHT
  const [from, to] = data.axis ? [data.axis.min, data.axis.max] : timeDomain(data, 0.05)
  let top = 0
  const panels = measured.map(({ panel, plotHeight, ticks, isLog }) => {
    const start = top + HEAD
    top = start + plotHeight + GAP
    const y = { min: ticks.min, max: ticks.max, start: start + plotHeight, end: start, ...(isLog && { isLog }) }
    return { ...panel, ticks, y }
  })
  const x: Scale = { min: from, max: to, start: left, end }
  const hasColumns = data.indicators.some(({ chart }) => chart === "bars")
  const ticks = timeTicks(
    from,
    to,
    Math.max(2, Math.floor((end - left) / 86)),
    data.locale,
    hasColumns ? "month" : "day",
  )
  const isWithin = ({ at, label }: TimeTick) => place(x, at) + textWidth(label, FONT_SIZE) / 2 <= width
  return { width, height, panels, x, timeTicks: ticks.filter(isWithin) }
}

/** What an axis prints at a value. */
export function tickLabel(value: number, panel: Pick<Panel, "indicators">, data: Pick<ChartData, "locale">): string {
  const indicator = panel.indicators[0]?.indicator
  return indicator ? formatValue(value, indicator, data.locale, { compact: true }) : ""
}

function gutter(panel: Pick<Panel, "indicators">, { at }: Ticks, data: ChartData): number {
  return Math.max(...at.map(value => textWidth(tickLabel(value, panel, data), FONT_SIZE)))
}

const PANEL_HEIGHTS: Readonly<Record<WidthClass, { first: number; further: number; equal: number }>> = {
  narrow: { first: 260, further: 150, equal: 180 },
  medium: { first: 270, further: 150, equal: 200 },
  wide: { first: 330, further: 170, equal: 220 },
}

/** How high a chart is drawn: by its number of panels and the class of its width. */
export function seriesHeight(data: PlotSources, width: number): number {
  const { first, further, equal } = PANEL_HEIGHTS[widthClass(width)]
  const panels = plotGroups(data).length
  if (panels > 1 && data.panels && data.panels !== "subject") return panels * (equal + HEAD) + AXIS_HEIGHT
  return first + AXIS_HEIGHT + HEAD + Math.max(0, panels - 1) * further
}
