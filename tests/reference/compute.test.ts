import { describe, expect, test } from "vitest"
import { changeWithin, computeSeries, sumWithin } from "@/lib/reference/compute"
import { IDENTITIES, PUBLISHED } from "../checks/helpers"

const computed = computeSeries(PUBLISHED, IDENTITIES)
const find = (id: string) => computed.find(({ indicator }) => indicator === id)
const published = (id: string) => PUBLISHED.find(({ indicator }) => indicator === id)!

describe("series that follow from published ones", () => {
  test("a difference stands on every day of its first term, against the step in force that day", () =>
    expect(find("spread")?.values.map(({ period, value }) => [period, value])).toEqual([
      ["2025-10-28", 12],
      ["2025-10-29", 8],
      ["2025-10-30", 6],
      ["2025-10-31", 21],
      ["2025-11-03", 5],
      ["2025-11-04", 3],
    ]))

  test("a sum stands for every period whose months are all known", () => {
    expect(find("quarter")?.values.map(({ period, value }) => [period, value])).toEqual([["2025-Q3", 989.918e9]])
    expect(find("year")).toBeUndefined()
  })

  test("says what it is computed from", () => expect(find("spread")?.computedFrom).toEqual(["fixing", "floor"]))

  test("does not replace what somebody publishes", () => {
    const spread = { ...published("fixing"), indicator: "spread" }
    expect(computeSeries([...PUBLISHED, spread], IDENTITIES).map(({ indicator }) => indicator)).not.toContain("spread")
  })

  test("is missing where a term is", () => expect(computeSeries([published("fixing")], IDENTITIES)).toEqual([]))
})

describe("the sum of a period's months", () => {
  test.each([
    ["2025-Q3", 989.918e9],
    ["2025-07/2025-08", 658.938e9],
    ["2025-10", 367.473e9],
    ["2025-Q4", undefined],
    ["2025", undefined],
    ["../2025-10", undefined],
  ])("%s", (period, value) => expect(sumWithin(published("revenue"), period)?.value).toBe(value))
})

describe("a change within a period", () => {
  test.each([
    ["range", "2025-10-29", "2025-10-29", -0.25],
    ["range", "2025-10-30", "2025-10-30", 0],
    ["range", "2025-09-01", "2025-12-31", -1],
    ["range", "2025-03-19", "2025-03-19", undefined],
    ["range", "2026-06-17", "2026-06-17", undefined],
    ["fixing", "2025-11-03", "2025-11-03", -0.16],
    ["fixing", "2025-11-02", "2025-11-02", undefined],
  ])("of %s from %s to %s", (id, from, to, value) => expect(changeWithin(published(id), from, to)?.value).toBe(value))
})
