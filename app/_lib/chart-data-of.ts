import { chartStrings } from "@/lib/charts/strings"
import { toChartData, type ChartData } from "@/lib/charts/chart-data"
import { MESSAGES } from "@/lib/i18n/messages"
import type { Indicator, Locale } from "@/lib/model"
import { findArticle, listArticles, listObservations, listSeries } from "@/lib/queries"
import { articleHeading } from "./article-heading"
import { quoteContext } from "./quote-context"

interface Options {
  /** With what a table and a panel say of each citation. */
  withDetails?: boolean
}

/** What a chart of these indicators draws, in the words the rest of the page uses. */
export function chartDataOf(indicators: Indicator[], locale: Locale, { withDetails = false }: Options = {}): ChartData {
  const { status, stat, group } = MESSAGES[locale]
  return toChartData({
    indicators,
    series: listSeries(),
    observations: listObservations(),
    articles: listArticles().map(article => ({ ...article, title: articleHeading(article) })),
    locale,
    strings: { ...chartStrings(locale), status, stat, group },
    ...(withDetails && {
      contextOf: ({ articleId, quoteStart, quoteEnd }) =>
        quoteContext(findArticle(articleId)?.article.text ?? "", { start: quoteStart, end: quoteEnd }),
    }),
  })
}
