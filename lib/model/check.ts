import type { Diagnostic, Stat } from "./observation"
import type { OfficialValue } from "./official"

export const VERDICTS = ["agrees", "differs", "not comparable", "no official figure"] as const
/** How a quoted figure stands to the official one; `agrees` is within the rounding of what was printed. */
export type Verdict = (typeof VERDICTS)[number]

export const INCOMPARABLE = ["expected", "level", "several values", "moment"] as const
/**
 * Why a figure is not held against an official one: it is `expected`; a mere `level` that is watched, wished for or the norm; its
 * period has `several values`; its market moves all day and the text names no `moment`.
 */
export type Incomparable = (typeof INCOMPARABLE)[number]

/** A quoted figure beside the official one for its period and stat. */
export interface Comparison {
  /** Observation id. */
  observation: string
  verdict: Verdict
  reason: Incomparable | null
  /** The official value nearest to the quoted one; null where there is none. */
  official: (Omit<OfficialValue, "source"> & { sources: string[]; publisher: string; computedFrom: string[] }) | null
  /** Quoted less official, in the indicator's unit; 0 where they agree. */
  difference: number | null
  /** The article appeared before its period was over, so it could not know the value of all of it. */
  early: boolean
}

/** Figures of one article that must add up, by an identity of `data/identities.yaml`. */
export interface ArithmeticCheck {
  identity: string
  /** How the figure follows from its terms: `difference` is the first less the second, `change` leads from the second to the first. */
  is: "difference" | "change" | "sum" | "growth" | "width"
  /** The figure that is checked, and those it is computed from: observation ids. */
  observation: string
  terms: string[]
  expected: number
  /** Printed less computed, in the indicator's unit; 0 where they agree within what was rounded. */
  difference: number
}

/** One thing of which articles state different values. */
export interface Disagreement {
  indicator: string
  period: string
  stat: Stat
  /** Each value with the observations that state it, lowest first. */
  values: { value: number | [number, number]; observations: string[] }[]
}

/** What was held against what; the same observations and official figures give the same checks. */
export interface Checks {
  comparisons: Comparison[]
  arithmetic: ArithmeticCheck[]
  disagreements: Disagreement[]
  /** Figures outside their indicator's plausible range, which are in no series. */
  implausible: Diagnostic[]
}
