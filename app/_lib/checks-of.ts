import type { Checks, Comparison, Observation } from "@/lib/model"
import { findObservation, listChecks } from "@/lib/queries"

/** A comparison with the figure it is about and the official one, both of which there are. */
export interface Compared extends Comparison {
  figure: Observation
  official: NonNullable<Comparison["official"]>
}

/** Figures beside an official one, by verdict; those whose figure is gone cannot be. */
export function comparedWith(verdict: "agrees" | "differs"): Compared[] {
  return listChecks().comparisons.flatMap(one => {
    const figure = findObservation(one.observation)
    return one.verdict === verdict && figure && one.official ? [{ ...one, figure, official: one.official }] : []
  })
}

export const addsUp = ({ difference }: Checks["arithmetic"][number]) => difference === 0
