import { createTranslator } from "next-intl"
import { articleHeading } from "@/app/_lib/article-heading"
import type { Compared } from "@/app/_lib/checks-of"
import { checksPath, homePath, indicatorDataPath, indicatorPath, observationsDataPath } from "@/app/_lib/paths"
import { articleRecordOf, recordOf } from "@/app/_lib/records"
import { siteAddress } from "@/app/_lib/site-url"
import { claimReviewOf } from "@/lib/exports/claim-review"
import { articleOf, datasetOf } from "@/lib/exports/json-ld"
import { formatUnit, formatValue } from "@/lib/format"
import { MESSAGES } from "@/lib/i18n/messages"
import type { Article, Indicator, Locale, Observation } from "@/lib/model"
import { findArticleSummary, findIndicator, listArticles, listIndicators, listObservations } from "@/lib/queries"

const MOST_CITED = 8

/** The figures of one indicator. */
export function indicatorDataset(indicator: Indicator, locale: Locale) {
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

/** Every figure; of the articles it names the newest only, for it stands on the home page. */
export function wholeDataset(locale: Locale) {
  const t = createTranslator({ locale, messages: MESSAGES[locale] })
  return datasetOf({
    site: siteIn(locale),
    locale,
    url: siteAddress(homePath(locale)),
    name: t("dataset.name"),
    description: t("dataset.description", { definition: t("site.description") }),
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

const siteIn = (locale: Locale) => ({ name: MESSAGES[locale].site.name, url: siteAddress(homePath(locale)) })

export function articleJsonLd({ text: _, ...article }: Article, observations: Observation[], locale: Locale) {
  const figures = observations.map(observation => recordOf(observation, locale))
  return articleOf(articleRecordOf(article, locale), articleHeading(article), figures)
}

/** The verdict on a figure; null where there is none that a fact checker would give. */
export function claimJsonLd({ figure, official, verdict }: Compared, locale: Locale) {
  const article = findArticleSummary(figure.articleId)
  const indicator = findIndicator(figure.indicator)
  if (!article || !indicator || (verdict !== "agrees" && verdict !== "differs")) return null
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: "checks.note" })
  return claimReviewOf({
    site: siteIn(locale),
    url: siteAddress(checksPath(locale)),
    figure: recordOf(figure, locale),
    article: articleRecordOf(article, locale),
    verdict,
    said: t(verdict, { official: formatValue(official.value, indicator, locale, { stat: figure.stat }) }),
    source: official.sources[0] ?? siteAddress(checksPath(locale)),
  })
}
