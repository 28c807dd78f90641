import { articleHeading } from "@/app/_lib/article-heading"
import { feedTitle } from "@/app/_lib/feed-title"
import { feedPath, homePath, indicatorPath } from "@/app/_lib/paths"
import { recordOf } from "@/app/_lib/records"
import { siteAddress } from "@/app/_lib/site-url"
import { toAtom, type FeedFigure } from "@/lib/exports/to-atom"
import { formatDate, formatPeriod, formatValue } from "@/lib/format"
import { MESSAGES } from "@/lib/i18n/messages"
import type { Indicator, Locale, Observation } from "@/lib/model"
import { findArticleSummary, findIndicator, listObservations } from "@/lib/queries"

/** Atom of the newest figures, as an answer: of one indicator, or of all. */
export function feedOf(locale: Locale, indicator?: Indicator): Response {
  const { site, feed } = MESSAGES[locale]
  const figures = listObservations().filter(one => indicator === undefined || one.indicator === indicator.id)
  const atom = toAtom(
    {
      locale,
      indicatorId: indicator?.id,
      title: feedTitle(locale, indicator),
      subtitle: feed.subtitle,
      author: site.name,
      selfUrl: siteAddress(feedPath(locale, indicator?.id)),
      pageUrl: siteAddress(indicator ? indicatorPath(locale, indicator.id) : homePath(locale)),
    },
    figures.map(observation => toFeedFigure(observation, locale)),
  )
  return new Response(atom, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } })
}

function toFeedFigure(observation: Observation, locale: Locale): FeedFigure {
  const record = recordOf(observation, locale)
  const indicator = findIndicator(observation.indicator)
  const article = findArticleSummary(observation.articleId)
  if (!indicator || !article) throw new Error(`observations.json: ${observation.id}: unknown indicator or article`)
  const value = formatValue(observation.value, indicator, locale, observation)
  const status = MESSAGES[locale].status[observation.status]
  const colon = locale === "en" ? ": " : "："
  return {
    record,
    title: `${indicator.shortName[locale]}${colon}${value} · ${formatPeriod(observation.period, locale)} · ${status}`,
    source: [article.publisher, articleHeading(article), article.date && formatDate(article.date, locale)]
      .filter(Boolean)
      .join(" · "),
  }
}
