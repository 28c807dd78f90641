import type { Article, ClaimReview, Dataset, Quotation, WithContext } from "schema-dts"
import type { Locale } from "@/lib/model"
import type { ArticleRecord, ObservationRecord } from "./schemas"

interface Site {
  name: string
  url: string
}

interface Download {
  url: string
  /** A media type. */
  type: "text/csv" | "application/json"
}

export interface DatasetWords {
  site: Site
  locale: Locale
  /** Of the page that shows it. */
  url: string
  name: string
  /** 50 to 5000 characters, or search engines leave the dataset out. */
  description: string
  keywords: readonly string[]
  /** What is measured and in which unit; none where there are many. */
  measured?: { name: string; unit: string }
  downloads: readonly Download[]
  figures: readonly ObservationRecord[]
  /** Articles the figures are quoted in. */
  articles: readonly ArticleRecord[]
}

/** A set of figures as schema.org's Dataset: https://developers.google.com/search/docs/appearance/structured-data/dataset */
export function datasetOf(words: DatasetWords): WithContext<Dataset> {
  const { site, url, figures, articles, measured } = words
  const coverage = coverageOf(figures)
  const modified = articles
    .flatMap(({ date }) => date ?? [])
    .toSorted()
    .at(-1)
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": datasetId(url),
    name: words.name,
    description: words.description,
    url,
    inLanguage: words.locale,
    isAccessibleForFree: true,
    ...(words.keywords.length > 0 ? { keywords: [...words.keywords] } : {}),
    creator: { "@type": "Organization", name: site.name, url: site.url },
    includedInDataCatalog: { "@type": "DataCatalog", name: site.name, url: site.url },
    distribution: words.downloads.map(download => ({
      "@type": "DataDownload",
      contentUrl: download.url,
      encodingFormat: download.type,
    })),
    ...(measured
      ? { variableMeasured: { "@type": "PropertyValue", name: measured.name, unitText: measured.unit } }
      : {}),
    ...(coverage ? { temporalCoverage: coverage } : {}),
    ...(modified ? { dateModified: modified } : {}),
    ...(articles.length > 0 ? { citation: articles.map(article => citedOf(article)) } : {}),
  }
}

/** An article with the sentences its figures are quoted from, as schema.org's Article. */
export function articleOf(
  article: ArticleRecord,
  headline: string,
  figures: readonly ObservationRecord[],
): WithContext<Article> {
  return {
    "@context": "https://schema.org",
    ...citedOf(article),
    headline,
    ...(figures.length > 0 ? { hasPart: figures.map(quotationOf) } : {}),
  }
}

const datasetId = (pageUrl: string) => `${pageUrl}#dataset`

/** What is said of an article wherever it is named; the text's own publisher and author, never ours. */
function citedOf({ title, publisher, author, url, language, date, pageUrl }: ArticleRecord): Article & object {
  return {
    "@type": "Article",
    "@id": pageUrl,
    url: pageUrl,
    inLanguage: language,
    ...(title ? { headline: title } : {}),
    ...(date ? { datePublished: date } : {}),
    ...(publisher ? { publisher: { "@type": "Organization", name: publisher } } : {}),
    ...(author ? { author: { "@type": "Person", name: author } } : {}),
    ...(url && URL.canParse(url) ? { isBasedOn: url } : {}),
  }
}

function quotationOf({ quote, sentenceUrl, language, by }: ObservationRecord): Quotation {
  return {
    "@type": "Quotation",
    text: quote,
    url: sentenceUrl,
    inLanguage: language,
    ...(by ? { spokenByCharacter: { "@type": "Person", name: by } } : {}),
  }
}

/** First and last day the figures are about, `2025-01-01/2026-02-11`; undefined where none has both. */
function coverageOf(figures: readonly ObservationRecord[]): string | undefined {
  const first = figures.flatMap(({ periodStart }) => periodStart ?? []).toSorted()[0]
  const last = figures
    .flatMap(({ periodEnd }) => periodEnd ?? [])
    .toSorted()
    .at(-1)
  return first && last ? `${first}/${last}` : undefined
}

/** For a script element: nothing in the text can close it or open a comment. */
export const toJsonLdScript = (thing: WithContext<Dataset | Article | ClaimReview>): string =>
  JSON.stringify(thing).replaceAll("<", "\\u003c")
