import type { Identity } from "@/lib/catalogue/schema"
import type { OfficialSeries, OfficialValue } from "@/lib/model"
import { periodBounds, periodOf } from "@/lib/times/period"
import { inForce } from "./in-force"

/** The end of a value that stands for it in arithmetic: of a range, the upper limit. */
export function upperOf(value: number | [number, number]): number {
  return Array.isArray(value) ? value[1] : value
}

/** Undoes what binary floating point adds: 4.22 − 3.9 is 0.32. */
export function exact(value: number): number {
  return Number(value.toPrecision(12))
}

/**
 * The official series that nobody publishes but that follow from published ones: a spread for every day that has both its
 * terms, quarters and years for which every month is known. Changes are computed when asked for (`changeWithin`): they depend on the period.
 */
export function computeSeries(published: OfficialSeries[], identities: Identity[]): OfficialSeries[] {
  const find = (id: string) => published.find(({ indicator }) => indicator === id)
  return identities.flatMap(identity => {
    if (find(identity.indicator)) return []
    if (identity.is === "difference") {
      const [first, second] = identity.of.map(find)
      return first && second
        ? toComputed(identity.indicator, [first, second], differences(first, second, identity.times))
        : []
    }
    if (identity.is === "sum") {
      const months = find(identity.of[0])
      return months ? toComputed(identity.indicator, [months], sums(months, identity.over)) : []
    }
    return []
  })
}

function toComputed(indicator: string, terms: OfficialSeries[], values: OfficialValue[]): OfficialSeries[] {
  const join = (words: string[]) => [...new Set(words)].join("; ")
  const about = {
    indicator,
    publisher: join(terms.map(({ publisher }) => publisher)),
    licence: join(terms.map(({ licence }) => licence)),
    notice: terms.find(({ notice }) => notice)?.notice ?? null,
    computedFrom: terms.map(term => term.indicator),
  }
  return values.length > 0 ? [{ ...about, kind: "values", every: terms[0]?.every ?? null, through: null, values }] : []
}

/** On every day of the first series; a step as the second counts from the day it is effective. */
function differences(first: OfficialSeries, second: OfficialSeries, times: number): OfficialValue[] {
  return first.values.flatMap(one => {
    const other =
      second.kind === "steps"
        ? inForce(second, one.period, "effective")
        : second.values.find(({ period, stat }) => period === one.period && stat === one.stat)
    if (!other) return []
    return [{ ...one, measure: null, value: exact((upperOf(one.value) - upperOf(other.value)) * times) }]
  })
}

/** Of every quarter, year or year to date whose months are all known. */
function sums(months: OfficialSeries, over: "quarter" | "year" | "year to date"): OfficialValue[] {
  const periods = months.values.map(({ period }) => {
    const [year = "", month = ""] = period.split("-")
    if (over === "year") return year
    return over === "quarter"
      ? `${year}-Q${Math.ceil(Number(month) / 3)}`
      : (periodOf(`${year}-01-01`, periodBounds(period)?.to ?? null) ?? year)
  })
  return [...new Set(periods)].flatMap(period => sumWithin(months, period) ?? [])
}

/** The sum of all months of a period; undefined unless every one of them is known. */
export function sumWithin(months: OfficialSeries, period: string): OfficialValue | undefined {
  const bounds = periodBounds(period)
  if (!bounds?.from || !bounds.to) return undefined
  const { from, to } = bounds
  const parts = months.values.filter(one => one.period >= from.slice(0, 7) && one.period <= to.slice(0, 7))
  const wanted = monthsBetween(from, to)
  const last = parts.at(-1)
  if (!last || parts.length !== wanted) return undefined
  const value = exact(parts.reduce((sum, one) => sum + upperOf(one.value), 0))
  return { period, decided: null, stat: "level", measure: null, value, source: last.source }
}

function monthsBetween(from: string, to: string): number {
  const count = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return count(to) - count(from) + 1
}

/**
 * By how much a series moved over a period: its last value in it less the last one before. Of a step, the day of the decision
 * counts. Undefined where the series does not reach so far back, or ends before the period begins.
 */
export function changeWithin(series: OfficialSeries, from: string, to: string): OfficialValue | undefined {
  const dayOf = (value: OfficialValue) => value.decided ?? value.period
  const levels = series.values.filter(({ stat }) => stat === "level")
  const before = levels.findLast(value => dayOf(value) < from)
  const last = levels.findLast(value => dayOf(value) <= to)
  if (!before || !last) return undefined
  if (series.through ? from > series.through : dayOf(last) < from) return undefined
  return { ...last, stat: "change", value: exact(upperOf(last.value) - upperOf(before.value)) }
}
