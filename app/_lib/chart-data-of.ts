import { chartStrings } from "@/lib/charts/strings"
import { toChartData, type ChartData } from "@/lib/charts/chart-data"
import { MESSAGES } from "@/lib/i18n/messages"
import type { Indicator, Locale } from "@/lib/model"
import { listArticles, listObservations, listSeries } from "@/lib/queries"

/** What a chart of these indicators draws, in the words the rest of the page uses. */
export function chartDataOf(indicators: Indicator[], locale: Locale): ChartData {
  const { status, stat, group } = MESSAGES[locale]
  return toChartData({
    indicators,
    series: listSeries(),
    observations: listObservations(),
    articles: listArticles(),
    locale,
    strings: { ...chartStrings(locale), status, stat, group },
  })
}
