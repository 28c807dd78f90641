import type { Disagreement, Observation } from "@/lib/model"
import { differenceOf } from "./compare"

/**
 * Facts of one indicator, period and stat whose values exclude each other, from different articles: two roundings of one value
 * agree, and so does what lies within another's bound.
 */
export function findDisagreements(observations: Observation[]): Disagreement[] {
  const groups = new Map<string, Observation[]>()
  for (const one of observations) {
    if (one.status !== "actual") continue
    const key = JSON.stringify([one.indicator, one.period, one.stat])
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].flatMap(group => {
    const apart = group.filter(one => group.some(other => excludes(one, other)))
    const [first] = apart
    if (!first) return []
    const { indicator, period, stat } = first
    return { indicator, period, stat, values: byValue(apart) }
  })
}

function excludes(one: Observation, other: Observation): boolean {
  if (one.articleId === other.articleId) return false
  if (Array.isArray(one.value) !== Array.isArray(other.value)) return false
  // Two bounds on one side of a value say nothing of each other.
  const bounded = [one.bound, other.bound].filter(bound => bound === "above" || bound === "below").length
  if (bounded === 2) return false
  const [loose, firm] = one.bound === "above" || one.bound === "below" ? [one, other] : [other, one]
  return differenceOf(loose, firm.value) !== 0 && (bounded === 1 || differenceOf(firm, loose.value) !== 0)
}

function byValue(observations: Observation[]): Disagreement["values"] {
  const values = new Map<string, Disagreement["values"][number]>()
  for (const { value, id } of observations) {
    const key = JSON.stringify(value)
    const known = values.get(key)
    if (known) known.observations.push(id)
    else values.set(key, { value, observations: [id] })
  }
  const lowest = ({ value }: { value: number | [number, number] }) => [value].flat()[0] ?? 0
  return [...values.values()].sort((a, b) => lowest(a) - lowest(b))
}
