import type { ChartData, ChartPoint } from "./chart-data"
import { COLOURS } from "./colours"
import { anchorOf } from "./domain"
import { circle, label, line, polygon, polyline, rect, type Element } from "./element"
import { FONT_SIZE, type Layout, type Panel } from "./panels"
import { place } from "./scales"
import { cutToWidth, textWidth } from "./text-width"
import { thinPath } from "./thin"

/** What lies behind the marks of a panel and cannot be pointed at: official series, bands, lines. */
export function drawBackground(data: ChartData, layout: Layout, panel: Panel): Element[] {
  return [
    ...drawReference(data, layout, panel),
    ...panel.indicators.flatMap(({ indicator, colour }) => {
      const points = panel.points.filter(point => point.indicator === indicator.id)
      if (indicator.chart === "band") return drawBand(points, layout, panel, colour)
      if (indicator.chart === "line") return drawLine(points, layout, panel, colour)
      return []
    }),
  ]
}

/** Room that the words over a decision's line need before the next ones. */
const DECISION_GAP = 8

/** A hairline on each day of a decision that the picture shows, named over the first panel where there is room. */
export function drawDecisions(data: ChartData, { panels, x }: Layout, panel: Panel): Element[] {
  const isNamed = panels[0] === panel
  let free = x.start
  return (data.decisions ?? []).flatMap(({ at, text }) => {
    const day = place(x, at)
    if (day < x.start || day > x.end) return []
    const drawn = [line(day, panel.y.end, day, panel.y.start, { stroke: COLOURS.axis, width: 1, dash: "dotted" })]
    const half = textWidth(text, DECISION_FONT) / 2
    if (!isNamed || day - half < free || day + half > x.end) return drawn
    free = day + half + DECISION_GAP
    return [...drawn, label(text, day - half, panel.y.end + 7, { fill: COLOURS.muted, fontSize: DECISION_FONT })]
  })
}

const DECISION_FONT = 10

/** Over the panel: its unit and, where several share the chart, each indicator's name in its colour. */
export function drawNames({ panels, x: { start, end } }: Layout, panel: Panel): Element[] {
  const y = panel.y.end - 19
  const unit = panel.indicators[0]?.indicator.unitText ?? ""
  const isAlone = panels.length === 1 && panel.indicators.length === 1
  const texts = [
    label(unit, isAlone ? 2 : end, y, { fill: COLOURS.muted, fontSize: 11, align: isAlone ? "left" : "right" }),
  ]
  if (isAlone) return texts
  const room = end - start - textWidth(unit, 11) - 12
  const wanted = panel.indicators.reduce(
    (sum, { indicator }) => sum + textWidth(indicator.shortName, FONT_SIZE) + 28,
    0,
  )
  const each = wanted <= room ? room : room / panel.indicators.length
  let left = 2
  for (const { indicator, colour } of panel.indicators) {
    const name = cutToWidth(indicator.shortName, FONT_SIZE, each - 28)
    texts.push(circle(left + 4, y, 4, { fill: colour }))
    texts.push(label(name, left + 12, y, { fill: COLOURS.text, fontSize: FONT_SIZE }))
    left += textWidth(name, FONT_SIZE) + 28
  }
  return texts
}

/** Official figures: a thin grey line, or a grey band where each is a range. */
function drawReference(data: ChartData, { x }: Layout, { indicators, y }: Panel): Element[] {
  const series = data.reference.filter(({ indicator }) => indicators.some(one => one.indicator.id === indicator))
  return series.flatMap(({ points }) => {
    const path: [number, number][] = []
    const bands: Element[] = []
    for (const { from, to, value } of points) {
      const [left, right] = [place(x, from), place(x, to)]
      if (typeof value === "number") {
        path.push([left, place(y, value)], [right, place(y, value)])
        continue
      }
      const top = place(y, value[1])
      bands.push(rect(left, top, right - left, place(y, value[0]) - top, { fill: COLOURS.reference, opacity: 0.35 }))
    }
    return path.length > 0 ? [...bands, polyline(path, { stroke: COLOURS.reference, width: 1.25 })] : bands
  })
}

const byTime = (a: ChartPoint, b: ChartPoint) => anchorOf(a) - anchorOf(b)

/** Steps from range to range: each holds until the next one quoted, the last to the edge; what was before it is outlined. */
function drawBand(points: readonly ChartPoint[], { x }: Layout, { y }: Panel, colour: string): Element[] {
  const ranges = points.flatMap(point => (typeof point.value === "number" ? [] : [{ point, value: point.value }]))
  const held = ranges
    .filter(({ point }) => point.status === "actual" && point.stat === "level")
    .sort((a, b) => byTime(a.point, b.point))
  const starts = held.map(({ point }) => place(x, anchorOf(point)))
  const bands = held.map(({ value: [low, high] }, index) => {
    const left = starts[index] ?? x.start
    const right = starts[index + 1] ?? x.end
    return rect(left, place(y, high), right - left, place(y, low) - place(y, high), { fill: colour, opacity: 0.18 })
  })
  const before = ranges
    .filter(({ point }) => point.status === "previous")
    .map(({ point, value: [low, high] }) => {
      const right = place(x, anchorOf(point))
      const left = Math.max(x.start, ...starts.filter(start => start < right))
      const [top, bottom] = [place(y, high), place(y, low)]
      const outline: [number, number][] = [[left, top], [right, top], [right, bottom], [left, bottom]] // prettier-ignore
      return polygon(outline, { fill: "none", stroke: colour, width: 1, dash: "dashed", opacity: 0.7 })
    })
  return [...before, ...bands]
}

/** Joined by a line with others of its kind: an actual level; a change, an average or a bound is none. */
export const isJoined = ({ status, stat, bound }: ChartPoint): boolean =>
  status === "actual" && (stat === "level" || stat === "close") && (bound === "exact" || bound === "about")

/** A thin line through the levels in their order. */
function drawLine(points: readonly ChartPoint[], { x }: Layout, { y }: Panel, colour: string): Element[] {
  const joined = points
    .filter(isJoined)
    .flatMap(point => (typeof point.value === "number" ? [{ point, value: point.value }] : []))
    .sort((a, b) => byTime(a.point, b.point))
    .map(({ point, value }): [number, number] => [place(x, anchorOf(point)), place(y, value)])
  const path = thinPath(joined)
  return path.length > 1 ? [polyline(path, { stroke: colour, width: 1.25, opacity: 0.7 })] : []
}

/** A hairline at zero where values lie on both sides of it. */
export function drawZero({ x }: Layout, { y }: Panel): Element[] {
  if (y.min >= 0 || y.max <= 0) return []
  const zero = place(y, 0)
  return [line(x.start, zero, x.end, zero, { stroke: COLOURS.axis, width: 1 })]
}
