import { createTranslator } from "next-intl"
import { articleHeading } from "@/app/_lib/article-heading"
import type { Compared } from "@/app/_lib/checks-of"
import { checksPath, homePath, indicatorDataPath, indicatorPath, observationsDataPath } from "@/app/_lib/paths"
import { articleRecordOf, recordOf } from "@/app/_lib/records"
import { siteAddress } from "@/app/_lib/site-url"
import { claimReviewOf } from "@/lib/exports/claim-review"
import { articleOf, datasetOf, toJsonLdScript } from "@/lib/exports/json-ld"
import { formatUnit, formatValue } from "@/lib/format"
import { MESSAGES } from "@/lib/i18n/messages"
import type { Article, Indicator, Locale, Observation } from "@/lib/model"
import { findArticleSummary, findIndicator, listArticles, listIndicators, listObservations } from "@/lib/queries"

/** What search engines read: the figures of one indicator, or of all, as a dataset. */
export function DatasetJsonLd({ locale, indicator }: { locale: Locale; indicator?: Indicator }) {
  return <JsonLd thing={indicator ? indicatorDataset(indicator, locale) : wholeDataset(locale)} />
}

/** What search engines read: the article and the sentences its figures are quoted from. */
export function ArticleJsonLd({ locale, article, observations }: ArticleProps) {
  const { text: _, ...summary } = article
  const figures = observations.map(observation => recordOf(observation, locale))
  return <JsonLd thing={articleOf(articleRecordOf(summary, locale), articleHeading(article), figures)} />
}

/** What search engines read: a quoted figure, and whether the official one bears it out. */
export function ClaimJsonLd({ locale, compared }: { locale: Locale; compared: Compared }) {
  const { figure, official, verdict } = compared
  const article = findArticleSummary(figure.articleId)
  const indicator = findIndicator(figure.indicator)
  if (!article || !indicator || (verdict !== "agrees" && verdict !== "differs")) return null
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: "checks.note" })
  const review = claimReviewOf({
    site: siteIn(locale),
    url: siteAddress(checksPath(locale)),
    figure: recordOf(figure, locale),
    article: articleRecordOf(article, locale),
    verdict,
    said: t(verdict, { official: formatValue(official.value, indicator, locale, { stat: figure.stat }) }),
    source: official.sources[0] ?? siteAddress(checksPath(locale)),
  })
  return <JsonLd thing={review} />
}

interface ArticleProps {
  locale: Locale
  article: Article
  observations: Observation[]
}

function JsonLd({ thing }: { thing: Parameters<typeof toJsonLdScript>[0] }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toJsonLdScript(thing) }} />
}

function indicatorDataset(indicator: Indicator, locale: Locale) {
  const t = createTranslator({ locale, messages: MESSAGES[locale] })
  const observations = listObservations().filter(one => one.indicator === indicator.id)
  const articleIds = [...new Set(observations.map(({ articleId }) => articleId))]
  return datasetOf({
    site: siteIn(locale),
    locale,
    url: siteAddress(indicatorPath(locale, indicator.id)),
    name: indicator.name[locale],
    description: t("dataset.description", { definition: indicator.definition[locale] }),
    keywords: indicator.aliases,
    measured: { name: indicator.name[locale], unit: formatUnit(indicator.unit, locale) },
    downloads: [
      { url: siteAddress(indicatorDataPath(indicator.id, "csv")), type: "text/csv" },
      { url: siteAddress(indicatorDataPath(indicator.id, "json")), type: "application/json" },
    ],
    figures: observations.map(observation => recordOf(observation, locale)),
    articles: articleIds.flatMap(id => findArticleSummary(id) ?? []).map(article => articleRecordOf(article, locale)),
  })
}

function wholeDataset(locale: Locale) {
  const { dataset, site } = MESSAGES[locale]
  return datasetOf({
    site: siteIn(locale),
    locale,
    url: siteAddress(homePath(locale)),
    name: dataset.name,
    description: site.description,
    keywords: listIndicators().map(({ shortName }) => shortName[locale]),
    downloads: [
      { url: siteAddress(observationsDataPath("csv")), type: "text/csv" },
      { url: siteAddress(observationsDataPath("json")), type: "application/json" },
    ],
    figures: listObservations().map(observation => recordOf(observation, locale)),
    articles: listArticles()
      .slice(0, MOST_CITED)
      .map(article => articleRecordOf(article, locale)),
  })
}

/** The home page names the newest articles only. */
const MOST_CITED = 8

const siteIn = (locale: Locale) => ({ name: MESSAGES[locale].site.name, url: siteAddress(homePath(locale)) })
