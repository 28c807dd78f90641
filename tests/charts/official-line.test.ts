import { describe, expect, test } from "vitest"
import { toReference } from "@/lib/charts/official-line"
import type { OfficialSeries, OfficialValue } from "@/lib/model"

const day = (iso: string) => Date.parse(iso)
const at = (period: string, value: OfficialValue["value"], stat: OfficialValue["stat"] = "level"): OfficialValue => ({
  period,
  decided: null,
  stat,
  measure: null,
  value,
  source: "https://example.org",
})
const series = (more: Partial<OfficialSeries>): OfficialSeries => ({
  indicator: "i",
  publisher: "Office",
  licence: "free",
  notice: null,
  kind: "values",
  every: "business day",
  through: null,
  computedFrom: [],
  values: [],
  ...more,
})
const QUOTED: [number, number] = [day("2025-10-01"), day("2025-11-01")]

describe("official figures behind quoted ones", () => {
  test("a step holds until the next, the last until the day it is known for", () =>
    expect(
      toReference(
        series({
          kind: "steps",
          through: "2025-11-10",
          values: [at("2025-09-18", [4, 4.25]), at("2025-10-30", [3.75, 4])],
        }),
        QUOTED,
      )?.points,
    ).toEqual([
      { from: day("2025-09-18"), to: day("2025-10-30"), value: [4, 4.25] },
      { from: day("2025-10-30"), to: day("2025-11-11"), value: [3.75, 4] },
    ]))

  test("a value takes up its own day or month", () =>
    expect(toReference(series({ values: [at("2025-10-30", 4.04), at("2025-10-31", 4.22)] }), QUOTED)?.points).toEqual([
      { from: day("2025-10-30"), to: day("2025-10-31"), value: 4.04 },
      { from: day("2025-10-31"), to: day("2025-11-01"), value: 4.22 },
    ]))

  test("over a weekend the value of its Friday stays", () =>
    expect(toReference(series({ values: [at("2025-10-31", 4.22), at("2025-11-03", 4.13)] }), QUOTED)?.points).toEqual([
      { from: day("2025-10-31"), to: day("2025-11-03"), value: 4.22 },
      { from: day("2025-11-03"), to: day("2025-11-04"), value: 4.13 },
    ]))

  test("of a market whose days are known in part, months are drawn by their averages", () =>
    expect(
      toReference(
        series({
          every: null,
          values: [at("2025-10", 1424.8, "average"), at("2025-10", 1423.4, "average"), at("2025-10-14", 1431, "close")],
        }),
        QUOTED,
      )?.points,
    ).toEqual([{ from: day("2025-10-01"), to: day("2025-11-01"), value: 1424.8 }]))

  test("what lies further from the quotes than a month is cut off", () => {
    const long = series({ kind: "steps", through: "2026-12-31", values: [at("2015-12-17", 0.5), at("2025-10-30", 4)] })
    expect(toReference(long, QUOTED)?.points).toEqual([
      { from: day("2025-09-01"), to: day("2025-10-30"), value: 0.5 },
      { from: day("2025-10-30"), to: day("2025-12-01"), value: 4 },
    ])
  })

  test("a series that is nowhere near is left out", () =>
    expect(toReference(series({ values: [at("2019-01-02", 2)] }), QUOTED)).toBeUndefined())
})
