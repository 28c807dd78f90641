import { formatDate, formatPeriod, formatUnit, formatValue, periodBounds, shownBound } from "@/lib/format"
import type {
  Article,
  Bound,
  ChartKind,
  Group,
  Indicator,
  Language,
  Locale,
  Observation,
  Point,
  Series,
  Stat,
  Status,
  Why,
} from "@/lib/model"
import { hueOf } from "./colours"
import { fill } from "./fill"
import { newestPoint } from "./newest-point"
import { chartStrings, type ChartStrings } from "./strings"

/** One place a figure was quoted: the sentence, and the address of that sentence on its article's page. */
export interface ChartCitation {
  /** Observation id. */
  id: string
  href: string
  title: string | null
  publisher: string | null
  /** Publication date as in `Article.date`. */
  date: string | null
  dateText: string | null
  figure: string
  quote: string
  /** Where the figure stands in the quote, half open. */
  at: [number, number]
  /** Of the article, so that a quote keeps its own glyphs. */
  language: Language
  details?: CitationDetails
}

/** What a table and a panel say beyond a tooltip; a timeline of hundreds of figures goes without. */
export interface CitationDetails {
  articleId: string
  by: string | null
  confidence: number
  why: Why
  /** The words around the quote. */
  before: string
  after: string
  /** Whether the official figure agrees, in words; absent where there is none to compare with. */
  official?: { agrees: boolean; text: string }
}

/** A point with all that a mark, a tooltip and a list of sources show; times are UTC milliseconds. */
export interface ChartPoint {
  id: string
  indicator: string
  /** As in `Point.period`. */
  period: string
  /** First instant of the period, null where it is open. */
  from: number | null
  /** First instant after the period, null where it is open. */
  to: number | null
  /** First and last instant it was spoken of (its articles' dates), null where no article is dated. */
  spoken: [number, number] | null
  status: Status
  bound: Bound
  stat: Stat
  value: number | [number, number]
  /** Newest article first, as in `Point.citations`. */
  citations: ChartCitation[]
  valueText: string
  periodText: string
  /** In words what it differs from and by how much; a red ring is drawn where this is given. */
  disagreement?: string
}

export interface ChartIndicator {
  id: string
  group: Group
  chart: ChartKind
  name: string
  shortName: string
  unit: string
  unitText: string
  decimals: number
  /** Place in the palette, 0 to 7. */
  hue: number
  /** The newest figure as a card shows it, null where nothing was quoted. */
  newest: string | null
}

/** A row of an official series; `to` is the first instant after the time it holds for. */
export interface ReferencePoint {
  from: number
  to: number
  value: number | [number, number]
}

/** A day on which a policy rate was decided. */
export interface Decision {
  /** UTC ms. */
  at: number
  /** What was decided, short enough to stand over a line: `−25 bp`. */
  text: string
}

export interface ReferenceSeries {
  indicator: string
  /** Ordered by `from`. */
  points: ReferencePoint[]
}

/** Everything a chart draws, as plain data: it crosses from server to client components. */
export interface ChartData {
  locale: Locale
  /** In drawing order; the first names the chart. */
  indicators: ChartIndicator[]
  points: ChartPoint[]
  reference: ReferenceSeries[]
  /** Days of policy decisions, in order; none on a chart that does not show them. */
  decisions?: Decision[]
  /** What a screen reader is told the picture shows. */
  label: string
  strings: ChartStrings
  /** The time to show; without it a chart covers all it holds. */
  axis?: TimeAxis
  /** How values are placed, `linear` unless chosen. */
  scale?: ValueScale
  /** How indicators share plots: `subject` unless chosen. */
  panels?: PanelPlan
}

/**
 * `subject`: by unit, the first indicator's plot the highest. `equal`: by unit and size, so that no line lies flat under
 * another, all plots equally high. `apart`: a plot each.
 */
export type PanelPlan = "subject" | "equal" | "apart"

export type ValueScale = "linear" | "log"

/** A stretch of time in UTC ms, and whether columns beside it hold what lies before and after. */
export interface TimeAxis {
  min: number
  max: number
  hasEarlier: boolean
  hasLater: boolean
}

export interface ChartSources {
  /** Series of the indicators below; others are left out. */
  series: readonly Series[]
  /** What to draw, in order. */
  indicators: readonly Indicator[]
  observations: readonly Observation[]
  articles: readonly Omit<Article, "text">[]
  locale: Locale
  /** The charts' own words unless given. */
  strings?: ChartStrings
  reference?: readonly ReferenceSeries[]
  /** In words what a point disagrees with, by point id. */
  disagreements?: Readonly<Record<string, string>>
  /** The words before and after a quote in its article; where given, citations carry their details. */
  contextOf?: (observation: Observation) => Pick<CitationDetails, "before" | "after" | "official">
}

/** Joins series, catalogue, observations and articles into what a chart needs. Throws on a citation that does not exist. */
export function toChartData(sources: ChartSources): ChartData {
  const {
    indicators,
    locale,
    series,
    strings = chartStrings(locale),
    reference = [],
    disagreements = {},
    contextOf,
  } = sources
  const observations = new Map(sources.observations.map(observation => [observation.id, observation]))
  const articles = new Map(sources.articles.map(article => [article.id, article]))
  const seriesOf = new Map(series.map(one => [one.indicator, one]))

  const toCitation = (id: string): ChartCitation => {
    const observation = observations.get(id)
    const article = observation && articles.get(observation.articleId)
    if (!observation || !article) throw new Error(`series: unknown citation: ${JSON.stringify(id)}`)
    const { date, publisher, title } = article
    return {
      id,
      href: `/${locale}/articles/${article.id}#f-${observation.start}`,
      title,
      publisher,
      date,
      dateText: date && formatDate(date, locale),
      figure: observation.figure,
      quote: observation.quote,
      at: [observation.start - observation.quoteStart, observation.end - observation.quoteStart],
      language: article.language,
      ...(contextOf && {
        details: {
          articleId: article.id,
          by: observation.by,
          confidence: observation.confidence,
          why: observation.why,
          ...contextOf(observation),
        },
      }),
    }
  }

  const toPoint = (point: Point, indicator: Indicator): ChartPoint => {
    const { id, period, status, stat, bound, value } = point
    const citations = point.citations.map(toCitation)
    const days = citations.flatMap(({ date }) => (date ? (periodBounds(date).from ?? []) : []))
    return {
      id,
      indicator: indicator.id,
      period,
      ...periodBounds(period),
      spoken: days.length > 0 ? [Math.min(...days), Math.max(...days)] : null,
      status,
      bound: shownBound(bound, value),
      stat,
      value,
      citations,
      valueText: formatValue(value, indicator, locale, { bound, stat }),
      periodText: formatPeriod(period, locale),
      ...(disagreements[id] === undefined ? {} : { disagreement: disagreements[id] }),
    }
  }

  const points = indicators.flatMap(indicator =>
    (seriesOf.get(indicator.id)?.points ?? []).map(point => toPoint(point, indicator)),
  )
  const drawn = indicators.map(indicator => toChartIndicator(indicator, seriesOf.get(indicator.id), locale))
  return {
    locale,
    indicators: drawn,
    points,
    reference: reference.filter(one => drawn.some(({ id }) => id === one.indicator)),
    label: toLabel(drawn, points, strings),
    strings,
  }
}

function toChartIndicator(indicator: Indicator, series: Series | undefined, locale: Locale): ChartIndicator {
  const newest = series && newestPoint(series)
  return {
    id: indicator.id,
    group: indicator.group,
    chart: indicator.chart,
    name: indicator.name[locale],
    shortName: indicator.shortName[locale],
    unit: indicator.unit,
    unitText: formatUnit(indicator.unit, locale),
    decimals: indicator.decimals,
    hue: hueOf(indicator),
    newest: newest ? formatValue(newest.value, indicator, locale, newest) : null,
  }
}

/** Names the first indicator and its latest figure: the rest is in the table under the chart. */
function toLabel(indicators: readonly ChartIndicator[], points: readonly ChartPoint[], strings: ChartStrings): string {
  const name = indicators.map(indicator => indicator.shortName).join(", ")
  const own = points.filter(point => point.indicator === indicators[0]?.id)
  const actual = own.filter(point => point.status === "actual")
  const latest = (actual.length > 0 ? actual : own).at(-1) ?? points.at(-1)
  if (!latest) return fill(strings.emptyLabel, { name })
  return fill(strings.label, { name, count: points.length, latest: latest.valueText, period: latest.periodText })
}
