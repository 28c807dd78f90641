import type { Span } from "./language"
import type { Bound, PeriodBasis } from "./mention"

export const STATUSES = [
  "actual",
  "previous",
  "forecast",
  "previous_forecast",
  "threshold",
  "hypothetical",
  "baseline",
] as const
/** `previous` is before the change the sentence reports; `threshold` a level watched or defended; `baseline` a norm given for comparison. */
export type Status = (typeof STATUSES)[number]

export type Stat = "level" | "high" | "low" | "average" | "intraday" | "close" | "cumulative" | "change"

/** Why a figure was read as it was: the rule that decided and the words it decided by. */
export interface Why {
  rule: string
  cues: string[]
}

/** One figure of one indicator, quoted in one article. All offsets count from `Article.text`. */
export interface Observation extends Span {
  /** `<articleId>-f<start>`, e.g. `2026-02-11-1f3c09ab-f572`; the fragment `#f-<start>` finds it on the article's page. */
  id: string
  articleId: string
  indicator: string
  /** The figure as printed: `article.text.slice(start, end)`. */
  figure: string
  /** The clause or sentence it stands in: `article.text.slice(quoteStart, quoteEnd)`. */
  quote: string
  quoteStart: number
  quoteEnd: number
  /** In the indicator's unit, signed: cuts, falls and net sales are negative. A range is `[low, high]`. */
  value: number | [number, number]
  unit: string
  /** `2025-12-10`, `2026-01`, `2025-Q4`, `2025-H1`, `2026`, an interval `2025-09-17/2025-12-10`, or open `../2025-12-10`. */
  period: string
  periodBasis: PeriodBasis
  status: Status
  bound: Bound
  stat: Stat
  /** Who says or forecasts it, as printed. */
  by: string | null
  /** 0..1; below 0.5 a figure goes to diagnostics, not to a series. */
  confidence: number
  why: Why
}

/** Text that was half understood: counted and printed, never a reason to stop. */
export interface Diagnostic extends Span {
  rule: string
  articleId: string
  text: string
  reason: string
}
