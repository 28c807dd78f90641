import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Article, Observation, Point, Status } from "@/lib/model"
import { STATUSES } from "@/lib/model"
import { toSeries } from "@/lib/series/to-series"
import { periodBounds } from "@/lib/times/period"

function article(id: string, date: string | null): Article {
  return {
    ...{ id, seed: "a.txt", start: 0, end: 0, text: "", title: null, publisher: null, author: null, url: null },
    ...{ language: "zh-Hant", date, dateBasis: null, copies: [] },
  }
}

const ARTICLES = [article("new", "2025-12-12"), article("old", "2025-12-10"), article("undated", null)]

function quoted(articleId: string, start: number, rest: Partial<Observation> = {}): Observation {
  return {
    ...{ id: `${articleId}-f${start}`, articleId, start, end: start + 5, figure: "3.67%" },
    ...{ indicator: "us.sofr", value: 3.67, unit: "%", period: "2025-12-09", periodBasis: "stated" },
    ...{ status: "actual", bound: "exact", stat: "level", by: null, confidence: 0.9 },
    ...{ quote: "SOFR報3.67%。", quoteStart: 0, quoteEnd: 11, why: { rule: "name/name", cues: [] } },
    ...rest,
  }
}

const pointsOf = (...observations: Observation[]): Point[] => toSeries(["us.sofr"], ARTICLES, observations)[0]!.points

describe("one point", () => {
  test("is the same number from several articles, newest article first, undated ones last", () =>
    expect(pointsOf(quoted("undated", 7), quoted("old", 7), quoted("new", 40), quoted("new", 7))).toEqual([
      {
        id: expect.stringMatching(/^us\.sofr-p[0-9a-f]{8}$/u) as string,
        ...{ period: "2025-12-09", status: "actual", stat: "level", bound: "exact", value: 3.67 },
        citations: ["new-f7", "new-f40", "old-f7", "undated-f7"],
      },
    ]))

  test("is what agrees in all that is shown, however else it was said", () =>
    expect(
      pointsOf(
        quoted("old", 7),
        quoted("new", 7, { by: "Fed", figure: "３．６７％", confidence: 0.6, periodBasis: "implied" }),
      ),
    ).toHaveLength(1))

  test.each<[string, Partial<Observation>]>([
    ["period", { period: "2025-12-10" }],
    ["length of the period", { period: "2025-12" }],
    ["status", { status: "forecast" }],
    ["stat", { stat: "average" }],
    ["bound", { bound: "about" }],
    ["value", { value: 3.68 }],
    ["value, a range", { value: [3.67, 3.67] }],
  ])("is not what differs in %s", (_, rest) =>
    expect(pointsOf(quoted("old", 7), quoted("new", 7, rest)).map(({ citations }) => citations.length)).toEqual([1, 1]),
  )
})

describe("a point's id", () => {
  const idOf = (rest: Partial<Observation> = {}, ...others: Observation[]) =>
    pointsOf(quoted("old", 7, rest), ...others)[0]!.id

  test("stays when citations, words or confidence change", () => {
    expect(idOf({ by: "Fed", confidence: 0.5, quote: "…" })).toBe(idOf())
    expect(idOf({}, quoted("new", 9))).toBe(idOf())
  })

  test("is another for another indicator, and never that of a neighbour", () => {
    const observations = [quoted("old", 7), quoted("old", 9, { indicator: "us.iorb" })]
    const [sofr, iorb] = toSeries(["us.sofr", "us.iorb"], ARTICLES, observations)
    expect(sofr!.points[0]!.id).not.toBe(iorb!.points[0]!.id)
  })

  test("is the one it has always been", () => expect(idOf()).toBe("us.sofr-pa51fe5c1"))
})

describe("series", () => {
  test("stand in the order asked for, empty where nobody quoted a figure", () => {
    const series = toSeries(["us.iorb", "us.sofr"], ARTICLES, [quoted("old", 7)])
    expect(series.map(({ indicator, points }) => [indicator, points.length])).toEqual([
      ["us.iorb", 0],
      ["us.sofr", 1],
    ])
  })

  test("leave out what is of no indicator asked for", () =>
    expect(toSeries([], ARTICLES, [quoted("old", 7)])).toEqual([]))

  test("are ordered by the last day of the period, open ends last, then by status", () => {
    const points = pointsOf(
      quoted("old", 1, { period: "2025-12-31/.." }),
      quoted("old", 2, { period: "2025" }),
      quoted("old", 3, { period: "2025-12-10", status: "forecast" }),
      quoted("old", 4, { period: "2025-12-10", status: "actual", value: 1 }),
      quoted("old", 5, { period: "../2025-11-30" }),
      quoted("old", 6, { period: "2025-Q3" }),
    )
    expect(points.map(({ period, status }) => `${period} ${status}`)).toEqual([
      "2025-Q3 actual",
      "../2025-11-30 actual",
      "2025-12-10 actual",
      "2025-12-10 forecast",
      "2025 actual",
      "2025-12-31/.. actual",
    ])
  })
})

describe("whatever the observations", () => {
  const anyObservation = fc
    .record({
      articleId: fc.constantFrom("new", "old", "undated"),
      start: fc.integer({ min: 0, max: 30 }),
      value: fc.constantFrom<Observation["value"]>(3.5, 3.67, [3.5, 3.75]),
      period: fc.constantFrom("2025-12-09", "2025-12", "2025", "2025-Q4", "../2025-12-09"),
      status: fc.constantFrom<Status>(...STATUSES),
    })
    .map(({ articleId, start, ...rest }) => quoted(articleId, start, rest))
  const anyObservations = fc.uniqueArray(anyObservation, { maxLength: 12, selector: ({ id }) => id })

  test("each is cited once, and their order does not matter", () => {
    fc.assert(
      fc.property(anyObservations, fc.integer(), (observations, seed) => {
        const points = pointsOf(...observations)
        expect(points.flatMap(({ citations }) => citations).sort()).toEqual(observations.map(({ id }) => id).sort())
        const shuffled = observations.toSorted((a, b) => ((a.start * 31 + seed) % 17) - ((b.start * 31 + seed) % 17))
        expect(pointsOf(...shuffled)).toEqual(points)
      }),
      { seed: 20251211 },
    )
  })

  test("points have ids of their own and ascend in time", () => {
    fc.assert(
      fc.property(anyObservations, observations => {
        const points = pointsOf(...observations)
        expect(new Set(points.map(({ id }) => id)).size).toBe(points.length)
        const days = points.map(({ period }) => periodBounds(period)?.to ?? "9999-12-31")
        expect(days).toEqual(days.toSorted())
      }),
      { seed: 20251211 },
    )
  })
})
