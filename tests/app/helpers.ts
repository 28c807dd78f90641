import type { Observation, Point } from "@/lib/model"

/** An observation of `text.slice(start, end)`; what a test does not care about is made up. */
export function observationAt(text: string, start: number, end: number, rest: Partial<Observation> = {}): Observation {
  return {
    id: `a-f${start}`,
    articleId: "a",
    indicator: "us.sofr",
    start,
    end,
    figure: text.slice(start, end),
    quote: text,
    quoteStart: 0,
    quoteEnd: text.length,
    value: 1,
    unit: "%",
    period: "2025-10-31",
    periodBasis: "stated",
    status: "actual",
    bound: "exact",
    stat: "level",
    by: null,
    confidence: 0.9,
    why: { rule: "test", cues: [] },
    ...rest,
  }
}

export function pointOf(rest: Partial<Point>): Point {
  return {
    id: "us.sofr-p0",
    period: "2025-10-31",
    status: "actual",
    stat: "level",
    bound: "exact",
    value: 1,
    citations: [],
    ...rest,
  }
}
