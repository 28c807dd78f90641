import { readFileSync } from "node:fs"
import path from "node:path"
import {
  aboutPath,
  articlePath,
  checksPath,
  comparePath,
  figuresPath,
  indicatorPath,
  searchPath,
} from "@/app/_lib/paths"
import {
  LOCALES,
  type Article,
  type Checks,
  type Indicator,
  type Observation,
  type Point,
  type Series,
} from "@/lib/model"

/** What the build has read, so that no test names a figure: whatever the seeds hold, the site must show it. */
const file = (name: string) => path.join(import.meta.dirname, "..", "..", "data", "built", name)
const read = (name: string) => JSON.parse(readFileSync(file(name), "utf8"))

export const articles: Omit<Article, "text">[] = read("articles.json")
export const indicators: Indicator[] = read("indicators.json")
export const observations: Observation[] = read("observations.json")
export const checks: Checks = read("checks.json")

/** Of the indicators that have points. */
export const series: Series[] = indicators
  .map(({ id }): Series => read(`series/${id}.json`))
  .filter(({ points }) => points.length > 0)

const byId = new Map(observations.map(observation => [observation.id, observation]))

export function observationOf(id: string): Observation {
  const observation = byId.get(id)
  if (!observation) throw new Error(`data/built/observations.json: missing: ${id}`)
  return observation
}

export const sentencePath = (observation: Observation) => articlePath("en", observation.articleId, observation)

/** Sentences that a chart of these indicators leads to. */
export const sentencesOf = (ids: readonly string[]): string[] =>
  series
    .filter(({ indicator }) => ids.includes(indicator))
    .flatMap(({ points }) => points.flatMap(({ citations }) => citations))
    .map(id => sentencePath(observationOf(id)))

/** What an indicator's chart draws: itself and its relatives. */
export const drawnWith = ({ id, related }: Indicator): string[] => [id, ...related]

export interface Cited {
  indicator: string
  point: Point
  sources: Observation[]
}

const cited: Cited[] = series.flatMap(({ indicator, points }) =>
  points.map(point => ({ indicator, point, sources: point.citations.map(observationOf) })),
)

/** A point of as many sources as wanted; there is one in any collection worth showing. */
export function pointWith(wants: (sources: number) => boolean): Cited {
  const found = cited.find(({ sources }) => wants(sources.length))
  if (!found) throw new Error("data/built/series: missing: a point with that many citations")
  return found
}

/** The article with the most figures, and an indicator with the most points: pages that hold one of everything. */
export const fullestArticle = articles
  .map(({ id }) => ({ id, count: observations.filter(({ articleId }) => articleId === id).length }))
  .toSorted((a, b) => b.count - a.count)[0]!.id
export const fullestIndicator = series.toSorted((a, b) => b.points.length - a.points.length)[0]!.indicator

/** A page of every kind, in a language. */
export const pageKinds = (locale: (typeof LOCALES)[number]): Record<string, string> => ({
  home: `/${locale}`,
  indicators: `/${locale}/indicators`,
  indicator: indicatorPath(locale, fullestIndicator),
  checks: checksPath(locale),
  articles: `/${locale}/articles`,
  figures: figuresPath(locale),
  search: searchPath(locale),
  compare: comparePath(locale),
  about: aboutPath(locale),
  article: articlePath(locale, fullestArticle),
  "not found": `/${locale}/articles/no-such-article`,
})
