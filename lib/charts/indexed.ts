import { isJoined } from "./background"
import type { ChartData, ChartPoint } from "./chart-data"
import { anchorOf } from "./domain"

const BASE = 100

/** The figure that counts as 100: an indicator's first positive level among the points shown. */
export function baseOf(points: readonly ChartPoint[], indicator: string): number | undefined {
  const levels = points
    .filter(point => point.indicator === indicator && isJoined(point))
    .toSorted((a, b) => anchorOf(a) - anchorOf(b))
  return levels.flatMap(({ value }) => (typeof value === "number" && value > 0 ? [value] : []))[0]
}

/** Every value as a share of its indicator's base, so that unlike units can share an axis; what has no base is left out. */
export function toIndexed(data: ChartData): ChartData {
  const bases = new Map(data.indicators.flatMap(({ id }) => asPair(id, baseOf(data.points, id))))
  const inBase = (id: string, value: number | [number, number]): number | [number, number] | undefined => {
    const base = bases.get(id)
    if (base === undefined) return undefined
    const share = (one: number) => (one / base) * BASE
    return typeof value === "number" ? share(value) : [share(value[0]), share(value[1])]
  }
  const indexed = <T extends { value: number | [number, number] }>(id: string, items: readonly T[]): T[] =>
    items.flatMap(item => {
      const value = inBase(id, item.value)
      return value === undefined ? [] : [{ ...item, value }]
    })
  return {
    ...data,
    indicators: data.indicators
      .filter(({ id }) => bases.has(id))
      .map(indicator => ({
        ...indicator,
        chart: indicator.chart === "bars" || indicator.chart === "band" ? "points" : indicator.chart,
        unit: "index",
        unitText: data.strings.indexed,
        decimals: 1,
      })),
    points: data.points.flatMap(point => indexed(point.indicator, [point])),
    reference: data.reference.map(({ indicator, points }) => ({ indicator, points: indexed(indicator, points) })),
  }
}

const asPair = (id: string, base: number | undefined): [string, number][] => (base === undefined ? [] : [[id, base]])

/** Whether an index tells something: the chart's own indicator has a base and another level to hold against it. */
export function canIndex({ indicators, points }: Pick<ChartData, "indicators" | "points">): boolean {
  const own = indicators[0]?.id ?? ""
  const levels = points.filter(point => point.indicator === own && isJoined(point) && typeof point.value === "number")
  return baseOf(points, own) !== undefined && new Set(levels.map(anchorOf)).size > 1
}

/** Whether a logarithmic scale tells something: no columns, which stand on zero, nothing below it, and a wide spread. */
export function canLog({ indicators, points }: Pick<ChartData, "indicators" | "points">): boolean {
  const [own] = indicators
  if (!own || own.chart === "bars") return false
  const values = points.filter(({ indicator }) => indicator === own.id).flatMap(({ value }) => value)
  const least = values.reduce((one, other) => Math.min(one, other), Infinity)
  const most = values.reduce((one, other) => Math.max(one, other), -Infinity)
  return values.length > 1 && least > 0 && most >= 2 * least
}
