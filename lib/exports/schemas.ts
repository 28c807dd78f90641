import { z } from "zod"
import { LOCALES } from "@/lib/model"
import { articleSummary, indicator, observation, point } from "@/lib/schemas"

/** What the site publishes, as schemas: the answers are built by their types and OpenAPI is written from them. */

const day = z.iso.date().nullable()

export const observationRecord = z
  .object({
    ...observation.shape,
    periodStart: day.describe("First day of the period; null where it is open"),
    periodEnd: day.describe("Last day of the period; null where it is open"),
    publishedAt: articleSummary.shape.date.describe("The article's date: YYYY-MM-DD, YYYY-MM, or null where unknown"),
    publisher: z.string().nullable().describe("Of the article"),
    articleTitle: z.string().nullable().describe("As printed, or null where the article opens without one"),
    articleUrl: z.string().nullable().describe("Where the article was published, where that is known"),
    language: z.enum(LOCALES).describe("Of the quote"),
    sentenceUrl: z.url().describe("The sentence on this site, highlighted in its article"),
  })
  .meta({ id: "Observation", description: "One figure of one indicator, quoted in one article" })
export type ObservationRecord = z.infer<typeof observationRecord>

export const indicatorRecord = z
  .object({
    ...indicator.shape,
    observationCount: z.int().nonnegative().describe("How many figures articles quote of it"),
    pageUrl: z.url().describe("Its chart on this site"),
    jsonUrl: z.url().describe("Its points and figures"),
    csvUrl: z.url().describe("Its figures as a table"),
  })
  .meta({ id: "Indicator", description: "What figures are figures of" })
export type IndicatorRecord = z.infer<typeof indicatorRecord>

export const pointRecord = z
  .object(point.shape)
  .meta({ id: "Point", description: "The same number for the same period, from one article or several" })

export const articleRecord = z
  .object({
    ...articleSummary.shape,
    observationCount: z.int().nonnegative().describe("How many figures were read from it"),
    pageUrl: z.url().describe("The article on this site"),
  })
  .meta({ id: "Article", description: "One text as found, without the text" })
export type ArticleRecord = z.infer<typeof articleRecord>

/** Bodies of the JSON answers: each an object, so that a later field breaks no reader. */
export const indicatorsAnswer = z.object({ indicators: z.array(indicatorRecord) })
export const indicatorAnswer = z.object({
  indicator: indicatorRecord,
  points: z.array(pointRecord).describe("Ordered by the last day of their period, then by status"),
  observations: z.array(observationRecord),
})
export const observationsAnswer = z.object({ observations: z.array(observationRecord) })
export const articlesAnswer = z.object({ articles: z.array(articleRecord).describe("Newest first") })

export type IndicatorsAnswer = z.infer<typeof indicatorsAnswer>
export type IndicatorAnswer = z.infer<typeof indicatorAnswer>
export type ObservationsAnswer = z.infer<typeof observationsAnswer>
export type ArticlesAnswer = z.infer<typeof articlesAnswer>
