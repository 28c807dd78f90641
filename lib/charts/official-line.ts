import { periodBounds } from "@/lib/format"
import type { OfficialSeries, OfficialValue } from "@/lib/model"
import type { ReferencePoint, ReferenceSeries } from "./chart-data"

const DAY_MS = 86_400_000
/** Of the time that quotes take up, so much is shown of official figures before and after, and a month at least. */
const ROOM = 0.2
const LEAST_ROOM_MS = 30 * DAY_MS

/**
 * The official figures behind quoted ones: a step until the next, a value until the next day that has one. Only those near the quoted
 * time `[from, to]` (UTC ms), so that years nobody speaks of do not squeeze the chart; undefined where none is near.
 */
export function toReference(series: OfficialSeries, [from, to]: [number, number]): ReferenceSeries | undefined {
  const room = Math.max((to - from) * ROOM, LEAST_ROOM_MS)
  const points = (series.kind === "steps" ? steps(series) : values(series)).flatMap(point =>
    clip(point, from - room, to + room),
  )
  return points.length > 0 ? { indicator: series.indicator, points } : undefined
}

function steps({ values, through }: OfficialSeries): ReferencePoint[] {
  const end = startOf(through) + DAY_MS
  return values.map(({ period, value }, index) => {
    const next = values[index + 1]
    return { from: startOf(period), to: next ? startOf(next.period) : Math.max(end, startOf(period)), value }
  })
}

/** Of a market whose days are known in part, the averages of its months; of others, every value. Over a weekend the last one stays. */
function values({ every, values }: OfficialSeries): ReferencePoint[] {
  const drawn = every === null ? averages(values) : values
  return drawn.flatMap(({ period, value }, index) => {
    const { from, to } = periodBounds(period)
    const next = drawn[index + 1]
    const end = every === "business day" && next ? startOf(next.period) : to
    return from !== null && end !== null ? [{ from, to: end, value }] : []
  })
}

/** One a month, where several are published the first. */
function averages(values: OfficialValue[]): OfficialValue[] {
  const months = new Map<string, OfficialValue>()
  for (const value of values) if (value.stat === "average" && !months.has(value.period)) months.set(value.period, value)
  return [...months.values()]
}

function clip({ from, to, value }: ReferencePoint, first: number, last: number): ReferencePoint[] {
  const [start, end] = [Math.max(from, first), Math.min(to, last)]
  return start < end ? [{ from: start, to: end, value }] : []
}

function startOf(period: string | null): number {
  return (period && periodBounds(period).from) || 0
}
