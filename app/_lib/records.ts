import { articlePath, indicatorDataPath, indicatorPath } from "@/app/_lib/paths"
import { siteAddress } from "@/app/_lib/site-url"
import { toObservationRecord } from "@/lib/exports/observation-record"
import type { ArticleRecord, IndicatorRecord, ObservationRecord } from "@/lib/exports/schemas"
import { DEFAULT_LOCALE } from "@/lib/i18n/locales"
import type { Indicator, Locale, Observation } from "@/lib/model"
import { countFigures, findArticleSummary, listObservations, type ArticleSummary } from "@/lib/queries"

/** A figure as published; without a language its sentence is linked in that of its article. */
export function recordOf(observation: Observation, locale?: Locale): ObservationRecord {
  const article = findArticleSummary(observation.articleId)
  if (!article) throw new Error(`observations.json: ${observation.id}: unknown article: ${observation.articleId}`)
  const path = articlePath(locale ?? article.language, article.id, observation)
  return toObservationRecord(observation, article, siteAddress(path))
}

export const recordsOf = (indicatorId?: string): ObservationRecord[] =>
  listObservations()
    .filter(({ indicator }) => indicatorId === undefined || indicator === indicatorId)
    .map(observation => recordOf(observation))

export function indicatorRecordOf(indicator: Indicator): IndicatorRecord {
  return {
    ...indicator,
    observationCount: listObservations().filter(one => one.indicator === indicator.id).length,
    pageUrl: siteAddress(indicatorPath(DEFAULT_LOCALE, indicator.id)),
    jsonUrl: siteAddress(indicatorDataPath(indicator.id, "json")),
    csvUrl: siteAddress(indicatorDataPath(indicator.id, "csv")),
  }
}

/** Without a language its page is that of its own. */
export function articleRecordOf(article: ArticleSummary, locale: Locale = article.language): ArticleRecord {
  return {
    ...article,
    observationCount: countFigures(article.id),
    pageUrl: siteAddress(articlePath(locale, article.id)),
  }
}
