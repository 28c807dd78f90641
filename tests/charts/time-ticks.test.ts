import { describe, expect, test } from "vitest"
import { timeTicks } from "@/lib/charts/time-ticks"

const labels = (...args: Parameters<typeof timeTicks>) => timeTicks(...args).map(({ label }) => label)
const [SPRING, SUMMER] = [Date.UTC(2025, 2, 15), Date.UTC(2025, 4, 15)]

describe("ticks of a time axis", () => {
  test("are days where a chart is short", () => {
    expect(labels(SPRING, SUMMER, 6, "en")).toEqual(["17 Mar 2025", "31 Mar", "14 Apr", "28 Apr", "12 May"])
  })

  test("are months where its columns are", () => {
    expect(labels(SPRING, SUMMER, 6, "en", "month")).toEqual(["Apr 2025", "May"])
    expect(labels(SPRING, SUMMER, 6, "zh-Hant", "month")).toEqual(["2025年4月", "5月"])
  })

  test("are none of no time", () => {
    expect(labels(SPRING, SPRING, 6, "en")).toEqual([])
    expect(labels(SUMMER, SPRING, 6, "en")).toEqual([])
  })
})
