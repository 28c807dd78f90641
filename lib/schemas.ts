import { z } from "zod"
import {
  GROUPS,
  INCOMPARABLE,
  LOCALES,
  STATUSES,
  VERDICTS,
  type Article,
  type Checks,
  type Indicator,
  type Observation,
  type OfficialSeries,
  type QuantityKind,
  type Series,
} from "@/lib/model"

/**
 * The files of `data/built` as schemas: what pages read is checked against them, and what the site publishes is
 * described by them, so each description here is printed in the API's documentation.
 */

/** What lists of articles need; the text stays in the article's own file. */
export type ArticleSummary = Omit<Article, "text">

const localised = z.object({ en: z.string(), "zh-Hant": z.string(), "zh-Hans": z.string() })
const bound = z
  .enum(["exact", "about", "above", "below"])
  .describe(
    "How the figure is hedged; of a negative figure `above` means of larger size, as printed (down more than 4%)",
  )
const stat = z
  .enum(["level", "high", "low", "average", "intraday", "close", "cumulative", "change"])
  .describe("Which number of the period it is")
const status = z
  .enum(STATUSES)
  .describe(
    "What the sentence claims: `previous` is before the change it reports, `threshold` a level watched or defended, `baseline` a norm given for comparison",
  )
const value = z
  .union([z.number(), z.tuple([z.number(), z.number()])])
  .describe("In `unit`, scale applied and signed; a range is [low, high]")
const unit = z.string().describe("%, pp, bp, an ISO 4217 code, or a rate such as `KRW per USD`")
const period = z
  .string()
  .describe(
    "What time the figure is about: 2025-12-10, 2026-01, 2025-Q4, 2025-H1, 2026, an interval 2025-09-17/2025-12-10, or open ../2025-12-10",
  )
const start = z.int().nonnegative().describe("Where it starts, in UTF-16 code units")
const end = z.int().nonnegative().describe("Where it ends, exclusive")

export const indicator = z.object({
  id: z.string().describe("Stable; names the indicator's page and files"),
  group: z.enum(GROUPS),
  order: z.int().describe("Position within the whole catalogue"),
  name: localised,
  shortName: localised,
  definition: localised,
  aliases: z.array(z.string()).describe("Phrases that name it in articles"),
  subjects: z.array(z.string()).describe("Names of whom it is about, where its readings say so"),
  unit,
  decimals: z.int().describe("Digits after the decimal point when shown"),
  plausible: z.tuple([z.number(), z.number()]).describe("A figure outside of this range is not read as this indicator"),
  chart: z.enum(["band", "line", "points", "bars"]),
  related: z.array(z.string()).describe("Ids of indicators drawn on the same chart"),
  links: z.array(z.object({ label: z.string(), url: z.string() })).describe("Who publishes the official figure"),
}) satisfies z.ZodType<Indicator>

export const articleSummary = z.object({
  start: start.describe("Where the article starts in its seed file, in UTF-16 code units"),
  end: end.describe("Where the article ends in its seed file, exclusive"),
  id: z.string().describe("Publication date and a hash of the text: the same text always has the same id"),
  seed: z.string().describe("The file it was found in"),
  title: z.string().nullable().describe("As printed, or null where the text opens without one"),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  url: z.string().nullable().describe("Where it was published, where that is known"),
  language: z.enum(LOCALES),
  date: z.string().nullable().describe("YYYY-MM-DD, YYYY-MM where only the month can be known, or null"),
  dateBasis: z.enum(["given", "stated", "weekday", "event", "neighbour"]).nullable().describe("How the date is known"),
  copies: z.array(z.object({ start, end, seed: z.string() })).describe("Where else the same text was found"),
}) satisfies z.ZodType<ArticleSummary>

export const observation = z.object({
  start: start.describe("Where the figure starts in the article's text, in UTF-16 code units"),
  end: end.describe("Where the figure ends in the article's text, exclusive"),
  id: z.string().describe("Article id and the figure's place in its text"),
  articleId: z.string(),
  indicator: z.string().describe("Id of the indicator it is a figure of"),
  figure: z.string().describe("The figure as printed"),
  quote: z.string().describe("The clause or sentence it stands in, letter for letter"),
  quoteStart: start.describe("Where the quote starts in the article's text"),
  quoteEnd: end.describe("Where the quote ends in the article's text, exclusive"),
  value,
  unit,
  period,
  periodBasis: z
    .enum(["stated", "resolved", "implied"])
    .describe("Printed in full, worked out from a relative wording, or taken from the article's date"),
  status,
  bound,
  stat,
  by: z.string().nullable().describe("Who says or forecasts it, as printed"),
  confidence: z.number().min(0).max(1).describe("How certain this reading is, 0 to 1"),
  why: z
    .object({ rule: z.string(), cues: z.array(z.string()) })
    .describe("The rule that decided and the words it decided by"),
}) satisfies z.ZodType<Observation>

export const point = z.object({
  id: z.string().describe("Stable while period, status, stat, bound and value stay the same"),
  period,
  status,
  stat,
  bound,
  value,
  citations: z.array(z.string()).describe("Ids of the observations that quote it, newest article first"),
})

export const series = z.object({ indicator: z.string(), points: z.array(point) }) satisfies z.ZodType<Series>

export const articleFile = articleSummary.extend({ text: z.string(), observations: z.array(observation) })

const officialValue = { period, decided: z.string().nullable(), stat, measure: z.string().nullable(), value }

export const officialSeries = z.object({
  indicator: z.string(),
  publisher: z.string(),
  licence: z.string(),
  notice: localised.nullable(),
  kind: z.enum(["steps", "values"]),
  every: z.enum(["business day", "month"]).nullable(),
  through: z.string().nullable(),
  computedFrom: z.array(z.string()),
  values: z.array(z.object({ ...officialValue, source: z.string() })),
}) satisfies z.ZodType<OfficialSeries>

const comparison = z.object({
  observation: z.string(),
  verdict: z.enum(VERDICTS),
  reason: z.enum(INCOMPARABLE).nullable(),
  official: z
    .object({
      ...officialValue,
      sources: z.array(z.string()),
      publisher: z.string(),
      computedFrom: z.array(z.string()),
    })
    .nullable(),
  difference: z.number().nullable(),
  early: z.boolean(),
})

const arithmetic = z.object({
  identity: z.string(),
  is: z.enum(["difference", "change", "sum", "growth", "width"]),
  observation: z.string(),
  terms: z.array(z.string()),
  expected: z.number(),
  difference: z.number(),
})

const disagreement = z.object({
  indicator: z.string(),
  period,
  stat,
  values: z.array(z.object({ value, observations: z.array(z.string()) })),
})

const diagnostic = z.object({
  start,
  end,
  rule: z.string(),
  articleId: z.string(),
  text: z.string(),
  reason: z.string(),
})

export const checks = z.object({
  comparisons: z.array(comparison),
  arithmetic: z.array(arithmetic),
  disagreements: z.array(disagreement),
  implausible: z.array(diagnostic),
}) satisfies z.ZodType<Checks>

const tally = z.object({
  labelled: z.number(),
  found: z.number(),
  right: z.number(),
  spurious: z.number(),
  rightPrecision: z.number(),
  rightRecall: z.number(),
})

/** How well labelled texts are read, by set: what `data/built/evaluation.json` says, without its parts by indicator. */
export const evaluation = z.object({
  sets: z.record(
    z.string(),
    z.object({
      texts: z.number(),
      core: tally,
      wide: tally,
      traps: z.object({ texts: z.number(), taken: z.number() }),
    }),
  ),
  calibration: z.array(z.object({ from: z.number(), to: z.number(), read: z.number(), right: z.number() })),
})
export type Evaluation = z.infer<typeof evaluation>

const QUANTITY_KINDS = [
  "number",
  "percent",
  "percentage_point",
  "basis_point",
  "money",
  "exchange_rate",
  "measure",
  "ordinal",
] as const satisfies readonly QuantityKind[]
const place = z.object({ start: z.number(), end: z.number() })

/** Of the same file, where every number of an article stands and what it was read as. */
export const mentionsFile = z.object({
  mentions: z.object({
    quantities: z.array(place.extend({ kind: z.enum(QUANTITY_KINDS) })),
    times: z.array(place),
    unread: z.array(place),
  }),
})
