import type { Span } from "./language"

/** `exact` unless a word says otherwise: 約 about, 逾 above, 不到 below. */
export type Bound = "exact" | "about" | "above" | "below"

export type QuantityKind =
  "number" | "percent" | "percentage_point" | "basis_point" | "money" | "exchange_rate" | "measure" | "ordinal"

/** A number as printed: `text` is `article.text.slice(start, end)`, hedge words outside it. */
export interface Quantity extends Span {
  text: string
  kind: QuantityKind
  /** Scale applied: 4012.55億元 is 401255000000. A range has two ends; an open end is null. */
  value: number | [number | null, number | null]
  /** `%`, `pp`, `bp`, an ISO 4217 code, `KRW per USD`, `index points`, `USD per ounce`, `tonnes`, `x` (times), or a counter as printed. */
  unit?: string
  /** The unit is taken from the text's language, not printed with the number (元 in a Taiwanese text). */
  unitImplied?: boolean
  bound: Bound
  /** A sign printed with the number (−, –, +); a direction told in words (減, 跌) is not applied to `value`, it is kept in `direction`. */
  signed?: boolean
  direction?: "up" | "down"
}

export type Grain = "day" | "week" | "month" | "quarter" | "half" | "year" | "decade"

/** How a time is known: printed in full, worked out from a relative wording, or taken from the article's own date. */
export type PeriodBasis = "stated" | "resolved" | "implied"

/** A date, a stretch of time or a length of time, as printed. */
export interface Time extends Span {
  text: string
  kind: "instant" | "span" | "duration"
  /** First and last day covered, YYYY-MM-DD, inclusive; null when the reference date is needed and unknown, or open. */
  from: string | null
  to: string | null
  grain: Grain
  /** In the notation of `Observation.period`; null when it cannot be resolved. */
  period: string | null
  basis: PeriodBasis
  /** `since`/`until` bound a comparison (自2020年3月以來的最高) and are not the period of a figure. */
  role: "point" | "since" | "until"
}

/** A number nobody could read as a quantity or a time, and why: a phone number, a product name, a list item. */
export interface Unread extends Span {
  text: string
  reason: string
}

/** Everything numeric an article states, before anyone asks what it measures. Sorted by `start`, never overlapping. */
export interface Mentions {
  quantities: Quantity[]
  times: Time[]
  unread: Unread[]
}
