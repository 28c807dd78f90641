import type { Locale } from "./language"
import type { Bound } from "./mention"
import type { Stat, Status } from "./observation"

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
