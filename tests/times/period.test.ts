import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { isoOf } from "@/lib/times/calendar"
import { periodBounds, periodOf } from "@/lib/times/period"

describe("periodBounds", () => {
  test.each([
    ["2025-12-10", "2025-12-10", "2025-12-10"],
    ["2026-01", "2026-01-01", "2026-01-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2025-Q4", "2025-10-01", "2025-12-31"],
    ["2025-H1", "2025-01-01", "2025-06-30"],
    ["2026", "2026-01-01", "2026-12-31"],
    ["2025-09-17/2025-12-10", "2025-09-17", "2025-12-10"],
    ["2024-11/2025-01", "2024-11-01", "2025-01-31"],
    ["2026-Q1/2026-Q4", "2026-01-01", "2026-12-31"],
    ["../2025-12-10", null, "2025-12-10"],
    ["2025-12-10/..", "2025-12-10", null],
  ])("%s", (period, from, to) => {
    expect(periodBounds(period)).toEqual({ from, to })
  })

  test.each([
    "",
    "2025-13",
    "2025-02-30",
    "2025-Q5",
    "2025-H3",
    "..",
    "../..",
    "2026/2025",
    "2025/2026/2027",
    "0099",
    "Q4",
    "2025-1",
  ])("%s is no period", period => {
    expect(periodBounds(period)).toBeNull()
  })
})

describe("periodOf", () => {
  test.each([
    ["2025-12-10", "2025-12-10", "2025-12-10"],
    ["2025-10-01", "2025-12-31", "2025-Q4"],
    ["2025-07-01", "2025-12-31", "2025-H2"],
    ["2025-01-01", "2025-10-31", "2025-01/2025-10"],
    ["2024-11-01", "2025-01-31", "2024-11/2025-01"],
    ["2021-01-01", "2025-12-31", "2021/2025"],
    ["2025-11-01", "2025-11-29", "2025-11-01/2025-11-29"],
    [null, "2025-12-10", "../2025-12-10"],
    [null, null, null],
    ["2025-12-11", "2025-12-10", null],
    ["yesterday", "2025-12-10", null],
  ])("%s to %s is %s", (from, to, period) => {
    expect(periodOf(from, to)).toBe(period)
  })

  test("is undone by periodBounds", () => {
    const day = fc.integer({ min: -300_000, max: 300_000 })
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 5000 }), (first, length) => {
        const from = isoOf(first)
        const to = isoOf(first + length)
        expect(periodBounds(periodOf(from, to) ?? "")).toEqual({ from, to })
      }),
    )
  })
})
