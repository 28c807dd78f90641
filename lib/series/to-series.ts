import { createHash } from "node:crypto"
import type { Article, Observation, Point, Series } from "@/lib/model"
import { STATUSES } from "@/lib/model"
import { periodBounds } from "@/lib/times/period"

/**
 * One series an indicator, in the order of `indicatorIds`; an indicator nobody quoted has no points.
 * The same number, period, status, stat and bound from several articles is one point with several citations.
 */
export function toSeries(indicatorIds: string[], articles: Article[], observations: Observation[]): Series[] {
  const dates = new Map(articles.map(({ id, date }) => [id, date ?? ""]))
  return indicatorIds.map(indicator => {
    const groups = new Map<string, Observation[]>()
    for (const observation of observations) {
      if (observation.indicator !== indicator) continue
      const key = sameness(observation)
      groups.set(key, [...(groups.get(key) ?? []), observation])
    }
    const points = [...groups.values()].map(group => toPoint(indicator, group, dates))
    return { indicator, points: points.sort(byPeriod) }
  })
}

function sameness({ period, status, stat, bound, value }: Observation): string {
  return JSON.stringify([period, status, stat, bound, value])
}

function toPoint(indicator: string, group: Observation[], dates: Map<string, string>): Point {
  const [first] = group
  if (!first) throw new Error(`${indicator}: a point without an observation`)
  const { period, status, stat, bound, value } = first
  const hash = createHash("sha256").update(sameness(first)).digest("hex").slice(0, 8)
  const newest = (a: Observation, b: Observation) =>
    compare(dates.get(b.articleId) ?? "", dates.get(a.articleId) ?? "") ||
    compare(a.articleId, b.articleId) ||
    a.start - b.start
  const citations = [...group].sort(newest).map(({ id }) => id)
  return { id: `${indicator}-p${hash}`, period, status, stat, bound, value, citations }
}

/** By the last day of the period, then the order of the statuses, then the id: a total order. */
function byPeriod(a: Point, b: Point): number {
  return (
    compare(lastDay(a.period), lastDay(b.period)) ||
    STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
    compare(a.id, b.id)
  )
}

function lastDay(period: string): string {
  return periodBounds(period)?.to ?? "9999-12-31"
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
