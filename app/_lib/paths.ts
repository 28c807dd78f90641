import type { Locale } from "@/lib/model"

/** Every address of the site is made here, so that a link and the element it points at cannot drift apart. */

export const homePath = (locale: Locale) => `/${locale}`
export const indicatorsPath = (locale: Locale) => `/${locale}/indicators`
/** What the timeline of the home page draws, as JSON. */
export const timelinePath = (locale: Locale) => `/${locale}/timeline.json`
export const checksPath = (locale: Locale) => `/${locale}/checks`
export const articlesPath = (locale: Locale) => `/${locale}/articles`

/** Every figure in one table; `search` is a query as `formatFilter` writes it. */
export const figuresPath = (locale: Locale, search = "") => `/${locale}/figures${search}`
/** Rows of that table as JSON, for every language: parts are counted from 1. */
export const figuresPartPath = (part: number) => `/figures/${part}.json`

/** `query` is what is searched. */
export const searchPath = (locale: Locale, query = "") =>
  `/${locale}/search${query ? `?${new URLSearchParams({ q: query })}` : ""}`
/** What the search fetches first, for every language. */
export const searchManifestPath = "/search/index.json"
/** Articles as the search knows them: parts are counted from 1. */
export const searchArticlesPath = (part: number) => `/search/articles-${part}.json`

export const comparePath = (locale: Locale, search = "") => `/${locale}/compare${search}`
/** `ChartData` of one indicator, as JSON. */
export const compareDataPath = (locale: Locale, id: string) => `/${locale}/compare/${encodeURIComponent(id)}.json`
export const aboutPath = (locale: Locale) => `/${locale}/about`

/** With a point, the row of the table that states it: `/en/indicators/us.sofr#p-e8aae20f`. */
export function indicatorPath(locale: Locale, id: string, pointId?: string): string {
  return `/${locale}/indicators/${encodeURIComponent(id)}${pointId ? `#${pointFragment(pointId)}` : ""}`
}

/** With a figure, the place in the text that states it: `/en/articles/2026-02-11-1f3c09ab#f-572`. */
export function articlePath(locale: Locale, id: string, figure?: { start: number }): string {
  return `/${locale}/articles/${encodeURIComponent(id)}${figure ? `#${figureFragment(figure)}` : ""}`
}

/** Numbers of an article that are linked to nothing, as JSON. */
export const numbersPath = (locale: Locale, articleId: string) => `${articlePath(locale, articleId)}/numbers.json`

/** `us.sofr-pe8aae20f` → `p-e8aae20f`; unique on the page of its indicator. */
export function pointFragment(pointId: string): string {
  return `p-${pointId.slice(pointId.lastIndexOf("-p") + 2)}`
}

/** Atom: figures newly quoted, of all indicators or of one. */
export function feedPath(locale: Locale, indicatorId?: string): string {
  return indicatorId === undefined ? `/${locale}/feed.xml` : `${indicatorPath(locale, indicatorId)}/feed.xml`
}

/** A page for an iframe on another site: the chart of one indicator, light or dark whatever the reader's system says. */
export function embedPath(locale: Locale, indicatorId: string, theme?: "light" | "dark"): string {
  return `/embed${indicatorPath(locale, indicatorId)}${theme ? `?theme=${theme}` : ""}`
}

/** The picture that goes with a link to this page on social sites, 1200 × 630. */
export const picturePath = (page: string) => `${page}/picture.png`

export const API_PATH = "/api/v1"
export type DataFormat = "json" | "csv"

/** One indicator with its points and figures; as CSV its figures alone. */
export function indicatorDataPath(id: string, format: DataFormat): string {
  return `${API_PATH}/indicators/${encodeURIComponent(id)}.${format}`
}

/** Columns of the CSV files (Frictionless Table Schema). */
export const tableSchemaPath = `${API_PATH}/observations.schema.json`
export const observationsDataPath = (format: DataFormat) => `${API_PATH}/observations.${format}`
export const indicatorsDataPath = `${API_PATH}/indicators.json`
export const articlesDataPath = `${API_PATH}/articles.json`
export const openApiPath = `${API_PATH}/openapi.json`
/** Frictionless description of the CSV files. */
export const dataPackagePath = "/datapackage.json"

export function figureFragment({ start }: { start: number }): string {
  return `f-${start}`
}

/** The same page in another language: only the first part of the path changes. */
export function inLocale(pathname: string, locale: Locale): string {
  return `/${[locale, ...pathname.split("/").slice(2)].join("/")}`
}

/** A link out of the site, or undefined for anything that is not http or https (an article may state any url). */
export function externalUrl(url: string | null): string | undefined {
  if (!url || !URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  return protocol === "https:" || protocol === "http:" ? href : undefined
}
