import type { Comparison, Incomparable, Observation, OfficialSeries, OfficialValue, Status } from "@/lib/model"
import { exact } from "@/lib/reference/compute"
import { periodBounds } from "@/lib/times/period"
import { findCandidates, type Candidates, type OfficialBook } from "./candidates"
import { tolerance } from "./printed-step"

/** A figure that is no fact is held against nothing. */
const NO_FACT: Partial<Record<Status, Incomparable>> = {
  forecast: "expected",
  previous_forecast: "expected",
  threshold: "level",
  hypothetical: "level",
  baseline: "level",
}

/** Holds a figure against the official one for its period and stat. `publishedAt` is the day of its article, null where unknown. */
export function compare(book: OfficialBook, observation: Observation, publishedAt: string | null): Comparison {
  const found = findCandidates(book, observation, publishedAt)
  const none = { observation: observation.id, reason: null, official: null, difference: null, early: false }
  if (!found) return { ...none, verdict: "no official figure" }
  const reason = NO_FACT[observation.status]
  if (reason) return { ...none, verdict: "not comparable", reason }
  const to = periodBounds(observation.period)?.to ?? null
  const early = publishedAt !== null && to !== null && publishedAt < to
  return { ...none, early, ...judge(observation, found) }
}

function judge(observation: Observation, found: Candidates): Partial<Comparison> & Pick<Comparison, "verdict"> {
  const differences = found.values.map(value => ({ value, difference: differenceOf(observation, value.value) }))
  const [nearest] = differences.toSorted((a, b) => Math.abs(a.difference) - Math.abs(b.difference))
  if (!nearest) return { verdict: "no official figure" }
  const official = toOfficial(found.series, nearest.value)
  if (nearest.difference === 0) return { verdict: "agrees", official, difference: 0 }
  if (found.span) return withinDay(observation, found.span, official)
  const distinct = new Set(found.values.map(({ value }) => JSON.stringify(value))).size
  if (distinct > 1 && found.series.kind === "values" && observation.stat === "level") {
    return { verdict: "not comparable", reason: "several values", official: null, difference: null }
  }
  return { verdict: "differs", official, difference: nearest.difference }
}

/** Of a market that moves all day only some values are known: between them lies what was traded, beyond them nothing is proved. */
function withinDay({ value, stat }: Observation, [low, high]: [number, number], official: Comparison["official"]) {
  const ends = [value].flat()
  const traded = stat === "intraday" && ends.every(end => end >= low && end <= high)
  return traded
    ? { verdict: "agrees" as const, official, difference: 0 }
    : { verdict: "not comparable" as const, reason: "moment" as const, official: null, difference: null }
}

function toOfficial(series: OfficialSeries, { source, ...value }: OfficialValue): Comparison["official"] {
  return { ...value, sources: [source], publisher: series.publisher, computedFrom: series.computedFrom }
}

/**
 * Quoted less official: 0 within rounding or within the bound; of a range, the end that lies further off. "Down more than 4%" bounds
 * the size of a negative value.
 */
export function differenceOf(
  { figure, value, bound }: Pick<Observation, "figure" | "value" | "bound">,
  official: number | [number, number],
): number {
  const slack = tolerance(figure, value, bound === "about") + 1e-9
  const quoted = [value].flat()
  const stated = [official].flat()
  const differences = quoted.map((end, index) => {
    const one =
      stated[stated.length > 1 && quoted.length === 1 ? (bound === "below" ? 1 : 0) : index] ?? stated[0] ?? NaN
    const difference = exact(end - one)
    const atLeast = bound === (end < 0 ? "below" : "above")
    if (bound === "above" || bound === "below") return atLeast ? Math.max(difference, 0) : Math.min(difference, 0)
    return Math.abs(difference) > slack ? difference : 0
  })
  return differences.reduce((far, one) => (Math.abs(one) > Math.abs(far) ? one : far), 0)
}
