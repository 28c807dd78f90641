import type { Identity } from "@/lib/catalogue/schema"
import type { Observation, OfficialSeries, OfficialValue } from "@/lib/model"
import { changeWithin, exact, sumWithin, upperOf } from "@/lib/reference/compute"
import { inForce, inForceWithin, type Clock } from "@/lib/reference/in-force"
import { periodBounds, periodOf } from "@/lib/times/period"

/** Official series by indicator, and how the others follow from them. */
export interface OfficialBook {
  series: Map<string, OfficialSeries>
  identities: Identity[]
}

/** What a figure may be held against; any one that agrees will do. `span` holds all that a moving market was seen at that day. */
export interface Candidates {
  series: OfficialSeries
  values: OfficialValue[]
  span?: [low: number, high: number]
}

const CLOCKS: readonly Clock[] = ["decided", "effective"]

/**
 * The official values of the period and stat of an observation; `known` is the day of its article, past which a running total could not
 * know. Undefined where no official series speaks of the indicator and period.
 */
export function findCandidates(
  book: OfficialBook,
  observation: Observation,
  known: string | null,
): Candidates | undefined {
  const bounds = periodBounds(observation.period)
  const to = bounds?.to
  if (!to) return undefined
  const from = bounds.from ?? to
  const change = book.identities.find(one => one.is === "change" && one.indicator === observation.indicator)
  if (change?.is === "change") return changes(book, change, from, known !== null && known < to ? known : to)
  const sum = book.identities.find(one => one.is === "sum" && one.indicator === observation.indicator)
  const series = book.series.get(sum?.is === "sum" ? sum.of[0] : observation.indicator)
  if (!series) return undefined
  if (sum) return some(series, [sumWithin(series, periodOf(from, to) ?? "")])
  if (series.kind === "steps") return steps(series, observation, from, to)
  return bounds.from === to ? onDay(series, observation, to) : overPeriod(series, observation, from, to)
}

function some(series: OfficialSeries, values: (OfficialValue | undefined)[]): Candidates | undefined {
  const found = values.filter(value => value !== undefined)
  return found.length > 0 ? { series, values: found } : undefined
}

function changes(book: OfficialBook, identity: Identity & { is: "change" }, from: string, to: string) {
  const series = book.series.get(identity.of[0])
  if (!series) return undefined
  const moved = from <= to ? changeWithin(series, from, to) : undefined
  return some(series, [moved && { ...moved, value: exact(upperOf(moved.value) * identity.times) }])
}

/** What held in the period by either clock, or before its last decision; of a range, a single number may be either end. */
function steps(
  series: OfficialSeries,
  { status, value }: Observation,
  from: string,
  to: string,
): Candidates | undefined {
  if (series.through !== null && from > series.through) return undefined
  const held = CLOCKS.flatMap(clock => {
    if (status !== "previous") return inForceWithin(series, from, to, clock)
    const last = inForce(series, to, clock)
    const before = clock === "decided" && last ? series.values[series.values.indexOf(last) - 1] : undefined
    return [last, before].filter(step => step !== undefined)
  })
  const ends = held.flatMap(step =>
    Array.isArray(step.value) && !Array.isArray(value) ? step.value.map(end => ({ ...step, value: end })) : [step],
  )
  return some(series, ends)
}

function onDay(series: OfficialSeries, { stat }: Observation, day: string): Candidates | undefined {
  const seen = series.values.filter(({ period }) => period === day)
  if (seen.length === 0) return undefined
  const moving = series.every === null
  // Of a market, no stated moment is that of a fixing: a level may be of any time of the day.
  const same = seen.filter(value => value.stat === stat && !(moving && stat === "level"))
  if (!moving || same.length > 0) return { series, values: same.length > 0 ? same : seen }
  const levels = seen.map(({ value }) => upperOf(value))
  return { series, values: seen, span: [Math.min(...levels), Math.max(...levels)] }
}

/** A value stated for just this period, or one worked out of a series without gaps: its mean, highest or lowest. */
function overPeriod(
  series: OfficialSeries,
  { period, stat }: Observation,
  from: string,
  to: string,
): Candidates | undefined {
  const stated = series.values.filter(value => value.period === period && value.stat === stat)
  if (stated.length > 0) return { series, values: stated }
  const within = series.values.filter(value => {
    const bounds = periodBounds(value.period)
    return value.stat === "level" && bounds?.from && bounds.to && bounds.from >= from && bounds.to <= to
  })
  const [first] = series.values
  const last = within.at(-1)
  if (series.every === null || !first || !last || first.period > from || series.values.at(-1) === last) return undefined
  const levels = within.map(({ value }) => upperOf(value))
  const worked = (value: number): Candidates => ({ series, values: [{ ...last, period, stat, value }] })
  switch (stat) {
    case "average":
      return worked(exact(levels.reduce((sum, level) => sum + level, 0) / levels.length))
    case "high":
      return worked(Math.max(...levels))
    case "low":
      return worked(Math.min(...levels))
    default:
      return { series, values: within }
  }
}
