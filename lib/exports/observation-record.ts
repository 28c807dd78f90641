import { periodBounds } from "@/lib/format"
import type { Observation } from "@/lib/model"
import type { ArticleSummary } from "@/lib/schemas"
import type { ObservationRecord } from "./schemas"

/** A figure with the days it covers and the article it was quoted in; `sentenceUrl` leads to it on this site. */
export function toObservationRecord(
  observation: Observation,
  article: ArticleSummary,
  sentenceUrl: string,
): ObservationRecord {
  const { from, to } = periodBounds(observation.period)
  return {
    ...observation,
    periodStart: isoDay(from),
    periodEnd: isoDay(to === null ? null : to - 1),
    publishedAt: article.date,
    publisher: article.publisher,
    articleTitle: article.title,
    articleUrl: article.url,
    language: article.language,
    sentenceUrl,
  }
}

const isoDay = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString().slice(0, 10))
