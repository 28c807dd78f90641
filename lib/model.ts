/**
 * The nouns, in the order the build makes them:
 * seeds → articles → mentions → observations → series → pages.
 * Everything here is plain data: it survives JSON and crosses from server to client components.
 */

export const LOCALES = ["en", "zh-Hant", "zh-Hans"] as const
export type Locale = (typeof LOCALES)[number]

/** Language an article is written in; the same tags as the site's locales. */
export type Language = Locale

/** A half-open stretch of a text in UTF-16 code units, as `String.slice` counts. */
export interface Span {
  start: number
  end: number
}

// ---------------------------------------------------------------- articles

/** What a person may state about a seed at the top of an `.md` file; it wins over what the text suggests. */
export interface FrontMatter {
  title?: string
  url?: string
  publisher?: string
  author?: string
  /** YYYY-MM-DD */
  date?: string
}

/** One file of `seeds/`, decoded; `text` is the body without its front matter. */
export interface Seed {
  /** File name within `seeds/`, e.g. `2026-02-market-notes.txt`. */
  name: string
  text: string
  frontMatter: FrontMatter
}

/**
 * How an article's date is known: `given` with the article (front matter, command line), `stated` in the text,
 * fixed by a `weekday`, by an `event` it reports, or by its `neighbour`s on the page.
 */
export type DateBasis = "given" | "stated" | "weekday" | "event" | "neighbour"

/** Where else a text was found: a copy is listed, never read twice. */
export interface Copy extends Span {
  seed: string
}

/** One text as printed. `start`/`end` cut it out of its seed's text; every other offset counts from the article's own `text`. */
export interface Article extends Span {
  /** `date-hash`, e.g. `2026-02-11-1f3c09ab`: the same text always gets the same id. */
  id: string
  seed: string
  text: string
  /** As printed, or null when the text opens without one. */
  title: string | null
  publisher: string | null
  author: string | null
  url: string | null
  language: Language
  /** YYYY-MM-DD, YYYY-MM where only the month can be known, or null. */
  date: string | null
  dateBasis: DateBasis | null
  copies: Copy[]
}

// ---------------------------------------------------------------- mentions

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

// ---------------------------------------------------------------- observations

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

// ---------------------------------------------------------------- catalogue and series

/** A word or name in each language of the site. */
export type Localised = Record<Locale, string>

export const GROUPS = ["policy", "fx", "us-economy", "fiscal", "taiwan", "ai", "markets"] as const
export type Group = (typeof GROUPS)[number]

/** How an indicator is drawn: a stepped band (a target range), a line with dots, dots alone, bars by period. */
export type ChartKind = "band" | "line" | "points" | "bars"

/** What pages need to know of an indicator; its reading rules stay in the catalogue. */
export interface Indicator {
  id: string
  group: Group
  /** Position within the whole catalogue, the order of lanes and cards. */
  order: number
  name: Localised
  /** A name short enough for an axis or a lane. */
  shortName: Localised
  definition: Localised
  /** Phrases of any language that name it in articles, as the catalogue lists them. */
  aliases: string[]
  /** Names of whom it is about, where its readings say so: TSMC, 台積電, 護國神山. */
  subjects: string[]
  unit: string
  /** Digits after the decimal point when shown. */
  decimals: number
  plausible: [number, number]
  chart: ChartKind
  /** Other indicators drawn on the same chart or named as relatives, e.g. SOFR and IORB with their spread. */
  related: string[]
  links: { label: string; url: string }[]
}

/** The same number, period, status and stat, from one article or several: one point on the chart. */
export interface Point {
  /** `<indicator>-p<hash>`, stable while period, status, stat, bound and value stay the same. */
  id: string
  period: string
  status: Status
  stat: Stat
  bound: Bound
  value: number | [number, number]
  /** Observation ids, newest article first. */
  citations: string[]
}

/** One indicator's points, ordered by the last day of their period, then by status. */
export interface Series {
  indicator: string
  points: Point[]
}

// ---------------------------------------------------------------- official figures and checks

/** What an official publisher states, and where. */
export interface OfficialValue {
  /** The day, month or quarter it is about; of a step, the first day it is in force. */
  period: string
  /** Of a step, the day it was decided. */
  decided: string | null
  stat: Stat
  /** Which of several figures of that stat it is, as its publisher tells them apart: `15:30 close`. */
  measure: string | null
  value: number | [number, number]
  source: string
}

export interface OfficialSeries {
  indicator: string
  publisher: string
  licence: string
  /** What the publisher asks to have beside its figures. */
  notice: Localised | null
  /** `steps` hold until the next one, `values` are of their own period alone. */
  kind: "steps" | "values"
  /** Values that leave no gap: one each business day or month from the first to the last. */
  every: "business day" | "month" | null
  /** Of steps: the last day of which is known that no other step had come. */
  through: string | null
  /** Of a computed series: the indicators it is computed from; empty where a publisher states the values. */
  computedFrom: string[]
  /** In the order of their periods. */
  values: OfficialValue[]
}

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
