import "server-only"
import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { cache } from "react"
import { z } from "zod"
import {
  GROUPS,
  type Article,
  type Checks,
  type Comparison,
  type Observation,
  type OfficialSeries,
  type Point,
  type Series,
  type QuantityKind,
  type Span,
} from "@/lib/model"
import { excerptText } from "@/lib/exports/excerpt-text"
import {
  articleFile,
  articleSummary,
  checks,
  evaluation,
  indicator,
  observation,
  officialSeries,
  mentionsFile,
  series,
  type ArticleSummary,
} from "@/lib/schemas"
import { readSiteConfig } from "@/lib/site-config"

export type { ArticleSummary }

export interface ArticleWithFigures {
  article: Article
  /** In the order of the text. */
  observations: Observation[]
}

/** One point on a chart and the indicator it belongs to. */
export interface ChartedPoint {
  indicator: string
  point: Point
}

/** One file of `data/built`; undefined where there is none. A file of another shape is a broken build and throws. */
function readBuilt<T>(name: string, schema: z.ZodType<T>): T | undefined {
  const file = path.join(process.cwd(), "data", "built", name)
  if (!existsSync(file)) return undefined
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, "utf8")))
  if (!parsed.success) throw new Error(`data/built/${name}: invalid: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}

/** Reads once per process; while developing, once per request, so that a new `npm run data` shows. */
function once<T>(read: () => T): () => T {
  if (process.env.NODE_ENV === "development") return cache(read)
  let result: { value: T } | undefined
  return () => (result ??= { value: read() }).value
}

/** The catalogue group by group, each in its own order. */
export const listIndicators = once(() =>
  (readBuilt("indicators.json", z.array(indicator)) ?? []).toSorted(
    (a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || a.order - b.order || compare(a.id, b.id),
  ),
)

/** Newest first; articles without a date last. */
export const listArticles = once(() =>
  (readBuilt("articles.json", z.array(articleSummary)) ?? []).toSorted(
    (a, b) => compare(b.date ?? "", a.date ?? "") || compare(a.seed, b.seed) || a.start - b.start,
  ),
)

/** Every figure that was read and is certain enough to chart. */
export const listObservations = once(() => readBuilt("observations.json", z.array(observation)) ?? [])

/** One series for each indicator, also those without points, in the catalogue's order. */
export const listSeries = once(() => listIndicators().flatMap(({ id }) => readBuilt(`series/${id}.json`, series) ?? []))

const NO_CHECKS: Checks = { comparisons: [], arithmetic: [], disagreements: [], implausible: [] }

/** What was held against official figures, within articles and between them. */
export const listChecks = once(() => readBuilt("checks.json", checks) ?? NO_CHECKS)

const officialById = once(
  () =>
    new Map(
      listIndicators().flatMap(({ id }): [string, OfficialSeries][] => {
        const found = readBuilt(`official/${id}.json`, officialSeries)
        return found ? [[id, found]] : []
      }),
    ),
)
const comparisonsById = once(() => new Map(listChecks().comparisons.map(each => [each.observation, each])))

const indicatorsById = once(() => new Map(listIndicators().map(each => [each.id, each])))
const articlesById = once(() => new Map(listArticles().map(each => [each.id, each])))
const observationsById = once(() => new Map(listObservations().map(each => [each.id, each])))
const seriesByIndicator = once(() => new Map(listSeries().map(each => [each.indicator, each])))
const pointsByObservation = once(
  () =>
    new Map<string, ChartedPoint>(
      listSeries().flatMap(({ indicator, points }) =>
        points.flatMap(point => point.citations.map((id): [string, ChartedPoint] => [id, { indicator, point }])),
      ),
    ),
)

const figureCounts = once(() => {
  const counts = new Map<string, number>()
  for (const { articleId } of listObservations()) counts.set(articleId, (counts.get(articleId) ?? 0) + 1)
  return counts
})

/** Official figures, published or computed; undefined for an indicator that has none. */
export const findOfficial = (id: string): OfficialSeries | undefined => officialById().get(id)
/** How a figure stands to the official one; undefined where there is none for it. */
export const findComparison = (observationId: string): Comparison | undefined => comparisonsById().get(observationId)
export const findIndicator = (id: string) => indicatorsById().get(id)
export const findArticleSummary = (id: string) => articlesById().get(id)
export const findObservation = (id: string) => observationsById().get(id)
/** The point that quotes this observation. */
export const findPointOf = (observationId: string) => pointsByObservation().get(observationId)
export const countFigures = (articleId: string) => figureCounts().get(articleId) ?? 0
/** An indicator nobody has quoted yet has an empty series. */
export const findSeries = (id: string): Series => seriesByIndicator().get(id) ?? { indicator: id, points: [] }

/** The part of the catalogue that articles quote. */
export const listQuoted = () => listIndicators().filter(({ id }) => findSeries(id).points.length > 0)

/** The measured error rates, where they have been measured. */
export const findEvaluation = once(() => readBuilt("evaluation.json", evaluation))

const siteConfig = once(() => readSiteConfig(path.join(process.cwd(), "data")))

/** Whether visitors get only the sentences that figures are quoted from. */
export const isExcerpt = () => siteConfig().articleText === "excerpt"

/** One article with as much of its text as the site may show. `id` may come from an address: only ids of the list reach the disk. */
export function findArticle(id: string): ArticleWithFigures | undefined {
  if (!articlesById().has(id)) return undefined
  const file = readBuilt(`articles/${id}.json`, articleFile)
  if (!file) throw new Error(`data/built/articles/${id}.json: missing (articles.json names it)`)
  const { observations, ...whole } = file
  const article = isExcerpt() ? { ...whole, text: excerptText(whole.text, observations) } : whole
  return { article, observations: observations.toSorted((a, b) => a.start - b.start || a.end - b.end) }
}

/** A number or a time that was read in an article and linked to no indicator. */
export interface Unlinked extends Span {
  /** What it was read as; `unread` is a number that is none, such as a list's or a name's. */
  kind: QuantityKind | "time" | "unread"
}

/** In the order of the text, without those an excerpt leaves out; undefined where there is no such article. */
export function findUnlinked(id: string): Unlinked[] | undefined {
  const found = findArticle(id)
  const file = found && readBuilt(`articles/${id}.json`, mentionsFile)
  if (!file) return undefined
  const { quantities, times, unread } = file.mentions
  const all: Unlinked[] = [
    ...quantities,
    ...times.map(({ start, end }) => ({ start, end, kind: "time" as const })),
    ...unread.map(({ start, end }) => ({ start, end, kind: "unread" as const })),
  ]
  return all
    .filter(({ start, end }) => found.article.text.slice(start, end).trim() !== "")
    .filter(({ start, end }) => !found.observations.some(figure => figure.start < end && start < figure.end))
    .map(({ start, end, kind }) => ({ start, end, kind }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
