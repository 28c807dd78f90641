import { hueOf } from "@/lib/charts/colours"
import type { Article, Bound, Group, Indicator, Language, Localised, Observation, Stat, Status } from "@/lib/model"

/** What the table of figures needs of an indicator; the same file serves every language. */
export interface FigureIndicator {
  id: string
  group: Group
  order: number
  hue: number
  name: Localised
  shortName: Localised
  unit: string
  decimals: number
}

export interface FigureArticle {
  id: string
  /** As printed, else its opening words. */
  title: string
  publisher: string | null
  language: Language
  date: string | null
}

/** A figure as it is listed; the rest of its observation is in the downloads. */
export interface FigureRow {
  /** Observation id. */
  id: string
  indicator: string
  article: string
  /** Where the figure stands in its article, and where within its quote. */
  start: number
  mark: [number, number]
  quote: string
  value: number | [number, number]
  period: string
  status: Status
  bound: Bound
  stat: Stat
  by: string | null
  confidence: number
}

/** Rows with what they refer to: each indicator and article once. */
export interface FigureTable {
  indicators: FigureIndicator[]
  articles: FigureArticle[]
  rows: FigureRow[]
}

/** A row with what it refers to at hand. */
export interface Figure extends Omit<FigureRow, "indicator" | "article"> {
  indicator: FigureIndicator
  article: FigureArticle
}

export interface FigureSources {
  observations: readonly Observation[]
  indicators: readonly Indicator[]
  articles: readonly Omit<Article, "text">[]
  /** What to call an article, which may have no title. */
  headingOf: (articleId: string) => string
}

/** Every figure, of the newest article first; within one in the order of its text. Throws on a figure of an unknown article. */
export function toFigureTable({ observations, indicators, articles, headingOf }: FigureSources): FigureTable {
  const known = new Map(articles.map(article => [article.id, article]))
  const dateOf = (id: string) => {
    const article = known.get(id)
    if (!article) throw new Error(`observations: unknown article: ${JSON.stringify(id)}`)
    return article.date ?? ""
  }
  const sorted = observations
    .map(observation => ({ observation, date: dateOf(observation.articleId) }))
    .toSorted(
      (a, b) =>
        compare(b.date, a.date) ||
        compare(a.observation.articleId, b.observation.articleId) ||
        a.observation.start - b.observation.start ||
        compare(a.observation.indicator, b.observation.indicator),
    )
  return {
    indicators: indicators.map(toFigureIndicator),
    articles: articles.map(({ id, publisher, language, date }) => ({
      id,
      title: headingOf(id),
      publisher,
      language,
      date,
    })),
    rows: sorted.map(({ observation }) => toRow(observation)),
  }
}

function toFigureIndicator({ id, group, order, name, shortName, unit, decimals }: Indicator): FigureIndicator {
  return { id, group, order, hue: hueOf({ order }), name, shortName, unit, decimals }
}

function toRow(observation: Observation): FigureRow {
  const { id, indicator, articleId, start, end, quote, quoteStart, value, period, status, bound, stat } = observation
  return {
    id,
    indicator,
    article: articleId,
    start,
    mark: [start - quoteStart, end - quoteStart],
    quote,
    value,
    period,
    status,
    bound,
    stat,
    by: observation.by,
    confidence: observation.confidence,
  }
}

/** Some of a table's rows, and only what they refer to. */
export function partOf({ indicators, articles, rows }: FigureTable, from: number, to: number): FigureTable {
  const part = rows.slice(from, to)
  const indicatorIds = new Set(part.map(({ indicator }) => indicator))
  const articleIds = new Set(part.map(({ article }) => article))
  return {
    indicators: indicators.filter(({ id }) => indicatorIds.has(id)),
    articles: articles.filter(({ id }) => articleIds.has(id)),
    rows: part,
  }
}

/** Rows joined with what they refer to; a row of something unknown is a broken build and throws. */
export function toFigures({ indicators, articles, rows }: FigureTable): Figure[] {
  const indicatorOf = new Map(indicators.map(indicator => [indicator.id, indicator]))
  const articleOf = new Map(articles.map(article => [article.id, article]))
  return rows.map(row => {
    const indicator = indicatorOf.get(row.indicator)
    const article = articleOf.get(row.article)
    if (!indicator || !article) throw new Error(`figures: ${row.id}: unknown ${indicator ? "article" : "indicator"}`)
    return { ...row, indicator, article }
  })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
