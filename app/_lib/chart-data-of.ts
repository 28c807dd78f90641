import { chartStrings } from "@/lib/charts/strings"
import { toChartData, type ChartData } from "@/lib/charts/chart-data"
import { MESSAGES } from "@/lib/i18n/messages"
import type { Indicator, Locale, Observation } from "@/lib/model"
import { findArticle, findObservation, listArticles, listObservations, listSeries } from "@/lib/queries"
import { articleHeading } from "./article-heading"
import { decisionsIn, disagreementsOf, referenceOf, verdictOn } from "./official-of"
import { quoteContext } from "./quote-context"

interface Options {
  /** With what a table and a panel say of each citation. */
  withDetails?: boolean
  /** With official figures and days of decisions behind the quoted ones. */
  withOfficial?: boolean
}

/** What a chart of these indicators draws, in the words the rest of the page uses. */
export function chartDataOf(
  indicators: Indicator[],
  locale: Locale,
  { withDetails = false, withOfficial = false }: Options = {},
): ChartData {
  const { status, stat, group } = MESSAGES[locale]
  const data = toChartData({
    indicators,
    series: listSeries(),
    observations: listObservations(),
    articles: listArticles().map(article => ({ ...article, title: articleHeading(article) })),
    locale,
    strings: { ...chartStrings(locale), status, stat, group },
    disagreements: disagreementsOf(indicators, locale, findObservation),
    ...(withDetails && { contextOf: observation => contextOf(observation, locale) }),
  })
  if (!withOfficial) return data
  return { ...data, reference: referenceOf(indicators, data), decisions: decisionsIn(locale) }
}

function contextOf(observation: Observation, locale: Locale) {
  const { articleId, quoteStart, quoteEnd } = observation
  const official = verdictOn(observation, locale)
  const text = findArticle(articleId)?.article.text ?? ""
  return { ...quoteContext(text, { start: quoteStart, end: quoteEnd }), ...(official && { official }) }
}
