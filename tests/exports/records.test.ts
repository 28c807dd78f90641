import { describe, expect, test } from "vitest"
import { toObservationRecord } from "@/lib/exports/observation-record"
import { OBSERVATION_COLUMNS, toObservationRow } from "@/lib/exports/observation-row"
import { observationRecord } from "@/lib/exports/schemas"
import { articleWith, observationWith } from "./helpers"

const URL = "https://example.org/en/articles/a#f-0"
const recordOf = (fields: Parameters<typeof observationWith>[0] = {}) =>
  toObservationRecord(observationWith(fields), articleWith(), URL)

describe("a published figure", () => {
  test("is the observation with its article and its address", () => {
    const record = recordOf({ period: "2025-Q4" })
    expect(observationRecord.parse(record)).toEqual(record)
    expect(record).toMatchObject({
      ...observationWith({ period: "2025-Q4" }),
      publishedAt: "2025-11-04",
      sentenceUrl: URL,
    })
  })

  test.each([
    ["2025-12-10", "2025-12-10", "2025-12-10"],
    ["2026-02", "2026-02-01", "2026-02-28"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2025-Q4", "2025-10-01", "2025-12-31"],
    ["2025-H1", "2025-01-01", "2025-06-30"],
    ["2026", "2026-01-01", "2026-12-31"],
    ["2025-09-17/2025-12-10", "2025-09-17", "2025-12-10"],
    ["../2025-12-10", null, "2025-12-10"],
    ["2025-12-10/..", "2025-12-10", null],
  ])("of %s is about %s to %s", (period, periodStart, periodEnd) =>
    expect(recordOf({ period })).toMatchObject({ periodStart, periodEnd }),
  )
})

describe("a row", () => {
  test("has every column, and nothing a cell cannot hold", () => {
    const row = toObservationRow(recordOf())
    expect(Object.keys(row)).toEqual(expect.arrayContaining([...OBSERVATION_COLUMNS]))
    for (const cell of Object.values(row)) expect(cell === null || typeof cell !== "object").toBe(true)
  })

  test("gives both ends of every figure, and the value of a single one", () => {
    expect(toObservationRow(recordOf({ value: -0.5 }))).toMatchObject({ value: -0.5, valueLow: -0.5, valueHigh: -0.5 })
    expect(toObservationRow(recordOf({ value: [3.5, 3.75] }))).toMatchObject({
      value: null,
      valueLow: 3.5,
      valueHigh: 3.75,
    })
  })
})
