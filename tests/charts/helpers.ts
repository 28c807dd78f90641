import fc from "fast-check"
import { toChartData, type ChartData } from "@/lib/charts/chart-data"
import {
  STATUSES,
  type Article,
  type ChartKind,
  type Indicator,
  type Locale,
  type Observation,
  type Point,
  type Stat,
} from "@/lib/model"

export const indicatorOf = (id: string, chart: ChartKind = "points", unit = "%", order = 0): Indicator => ({
  id,
  group: "policy",
  order,
  name: { en: `${id} in full`, "zh-Hant": `${id}全名`, "zh-Hans": `${id}全名` },
  shortName: { en: id, "zh-Hant": id, "zh-Hans": id },
  definition: { en: "", "zh-Hant": "", "zh-Hans": "" },
  aliases: [],
  subjects: [],
  unit,
  decimals: 2,
  plausible: [0, 10],
  chart,
  related: [],
  links: [],
})

export type PointDraft = Partial<Point> & { dates?: (string | null)[] }

/** Chart data of indicators and drafts of their points; every date is one article that quotes the point. */
export function dataOf(
  drafts: Readonly<Record<string, readonly PointDraft[]>>,
  indicators: Indicator[],
  locale: Locale = "en",
): ChartData {
  const observations: Observation[] = []
  const articles: Article[] = []
  const series = indicators.map(({ id: indicator, unit }) => ({
    indicator,
    points: (drafts[indicator] ?? []).map(({ dates = ["2025-12-11"], ...draft }, index): Point => {
      const point = {
        period: "2025-12-10",
        status: "actual",
        stat: "level",
        bound: "exact",
        value: 3.5,
        ...draft,
      } as const
      const citations = dates.map((date, source) => {
        const articleId = `${indicator}-${index}-${source}`
        const text = `It stood at ${String(point.value)} (${index}).`
        articles.push({
          ...{
            id: articleId,
            seed: "own.txt",
            start: 0,
            end: text.length,
            text,
            title: `Title ${articleId}`,
            publisher: "Daily",
          },
          ...{ author: null, url: null, language: "en", date, dateBasis: "given", copies: [] },
        })
        observations.push({
          ...{
            id: `${articleId}-f12`,
            articleId,
            indicator,
            start: 12,
            end: 15,
            figure: "3.5",
            quote: text,
            quoteStart: 0,
          },
          ...{
            quoteEnd: text.length,
            unit,
            periodBasis: "stated",
            by: null,
            confidence: 1,
            why: { rule: "own", cues: [] },
          },
          ...{ value: point.value, period: point.period, status: point.status, bound: point.bound, stat: point.stat },
        })
        return `${articleId}-f12`
      })
      return { id: `${indicator}-p${index}`, citations, ...point }
    }),
  }))
  return toChartData({ series, indicators, observations, articles, locale })
}

const period = fc.oneof(
  fc
    .date({ min: new Date("2015-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
    .map(date => date.toISOString().slice(0, 10)),
  fc.constantFrom("2025-12", "2026-Q1", "2025-H2", "2024", "2024-03-01/2025-06-30", "../2025-12-10", "2026-01/.."),
)
const number = fc.integer({ min: -500, max: 500 }).map(n => n / 100)
const STATS: Stat[] = ["level", "high", "low", "average", "intraday", "close", "cumulative", "change"]

/** Points as a build could make them: any status, bound, stat and period, a number or a range, one to five sources. */
export const anyDraft: fc.Arbitrary<PointDraft> = fc.record({
  period,
  status: fc.constantFrom(...STATUSES),
  stat: fc.constantFrom(...STATS),
  bound: fc.constantFrom("exact" as const, "about" as const, "above" as const, "below" as const),
  value: fc.oneof(
    number,
    fc.tuple(number, number).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
  ),
  dates: fc.array(fc.constantFrom("2025-12-11", "2026-02", null), { minLength: 1, maxLength: 5 }),
})
