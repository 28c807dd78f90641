import { describe, expect, test } from "vitest"
import { toChartData } from "@/lib/charts/chart-data"
import { anchorOf, timeDomain } from "@/lib/charts/domain"
import { fill } from "@/lib/charts/fill"
import { chartStrings } from "@/lib/charts/strings"
import { LOCALES } from "@/lib/model"
import { dataOf, indicatorOf } from "./helpers"

const DAY = 86_400_000

describe("toChartData", () => {
  const data = dataOf(
    { rate: [{ value: [3.5, 3.75], dates: ["2025-12-11", null, "2025-12-09"] }] },
    [indicatorOf("rate", "band", "%", 11)],
    "zh-Hant",
  )

  test("joins a point with its sentences and the addresses of these", () => {
    expect(data.points).toMatchObject([
      {
        id: "rate-p0",
        from: Date.UTC(2025, 11, 10),
        to: Date.UTC(2025, 11, 11),
        spoken: [Date.UTC(2025, 11, 9), Date.UTC(2025, 11, 11)],
        valueText: "3.50%–3.75%",
        periodText: "2025年12月10日",
        citations: [
          {
            href: "/zh-Hant/articles/rate-0-0#f-12",
            dateText: "2025年12月11日",
            publisher: "Daily",
            language: "en",
            quote: "It stood at 3.5,3.75 (0).",
          },
          { href: "/zh-Hant/articles/rate-0-1#f-12", date: null, dateText: null },
          { href: "/zh-Hant/articles/rate-0-2#f-12" },
        ],
      },
    ])
    expect(data.indicators).toMatchObject([{ name: "rate全名", shortName: "rate", unitText: "%", hue: 3 }])
  })

  test("is plain data: it survives JSON", () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data)
  })

  test("draws the indicators in the order given and leaves out the others", () => {
    const both = dataOf({ a: [{}], b: [{}, {}] }, [indicatorOf("b"), indicatorOf("a")])
    expect(both.points.map(({ id }) => id)).toEqual(["b-p0", "b-p1", "a-p0"])
  })

  test("a citation nobody knows is a broken build", () => {
    const point = { id: "i-p0", period: "2025", status: "actual", stat: "level", bound: "exact", value: 1 } as const
    const series = [{ indicator: "i", points: [{ ...point, citations: ["gone-f1"] }] }]
    const sources = { series, indicators: [indicatorOf("i")], observations: [], articles: [], locale: "en" } as const
    expect(() => toChartData(sources)).toThrow('series: unknown citation: "gone-f1"')
  })

  test("says what disagrees", () => {
    const point = { id: "i-p0", period: "2025", status: "actual", stat: "level", bound: "exact", value: 1, citations: [] } as const // prettier-ignore
    const series = [{ indicator: "i", points: [{ ...point, citations: [] }] }]
    const sources = { series, indicators: [indicatorOf("i")], observations: [], articles: [], locale: "en", disagreements: { "i-p0": "0.1 above the official 0.9" } } as const // prettier-ignore
    expect(toChartData(sources).points[0]?.disagreement).toBe("0.1 above the official 0.9")
  })

  test.each([
    [
      "the latest actual figure",
      [{ value: 4 }, { value: 5, status: "forecast" as const }],
      "Chart of i: 2 quoted figures; the latest is 4.00% (10 Dec 2025).",
    ],
    [
      "a forecast where nothing else is known",
      [{ value: 5, status: "forecast" as const }],
      "Chart of i: 1 quoted figures; the latest is 5.00% (10 Dec 2025).",
    ],
    ["nothing", [], "Chart of i: no figure quoted yet."],
  ])("the label names %s", (_, drafts, label) => {
    expect(dataOf({ i: drafts }, [indicatorOf("i")]).label).toBe(label)
  })
})

describe("the time a chart covers", () => {
  const days = ([from, to]: [number, number]) => (to - from) / DAY

  test("is three weeks around a single day, with room on both sides", () => {
    const one = dataOf({ i: [{ period: "2025-12-10" }] }, [indicatorOf("i")])
    expect(days(timeDomain(one, 0))).toBe(21)
    expect(days(timeDomain(one, 0.05))).toBeCloseTo(23.1, 5)
    expect(timeDomain(one, 0)[0]).toBeLessThan(anchorOf(one.points[0]!))
  })

  test("is five months around a single column", () => {
    expect(days(timeDomain(dataOf({ i: [{ period: "2026-01" }] }, [indicatorOf("i", "bars")]), 0))).toBe(153)
  })

  test("takes in whole periods and the official series, but not an open end", () => {
    const data = dataOf({ i: [{ period: "2025" }, { period: "../2026-03-10" }] }, [indicatorOf("i")])
    expect(timeDomain(data, 0)).toEqual([Date.UTC(2025, 0, 1), Date.UTC(2026, 2, 11)])
    const points = [{ from: Date.UTC(2020, 0), to: Date.UTC(2027, 0), value: 1 }]
    expect(timeDomain({ ...data, reference: [{ indicator: "i", points }] }, 0)).toEqual([
      Date.UTC(2020, 0),
      Date.UTC(2027, 0),
    ])
  })

  test("of nothing is some year", () => {
    expect(days(timeDomain(dataOf({}, [indicatorOf("i")]), 0))).toBe(366)
  })
})

test("every locale has every word, with the same places to fill", () => {
  const placesOf = (text: string) => text.match(/\{\w+\}/g)?.toSorted() ?? []
  const flat = (value: object): [string, string][] =>
    Object.entries(value).flatMap(([key, inner]) => (typeof inner === "string" ? [[key, inner]] : flat(inner)))
  const [en, ...others] = LOCALES.map(locale => flat(chartStrings(locale)).map(([key, text]) => [key, text !== "", placesOf(text)])) // prettier-ignore
  for (const other of others) expect(other).toEqual(en)
})

test.each([
  ["{count} more", { count: 2 }, "2 more"],
  ["{a}{b}{a}", { a: "x", b: 0 }, "x0x"],
  ["{unknown} stays", {}, "{unknown} stays"],
])("fill %j", (template, values, expected) => {
  expect(fill(template, values)).toBe(expected)
})
