import { describe, expect, test } from "vitest"
import { sortPoints } from "@/lib/charts/sort-points"
import { dataOf, indicatorOf } from "./helpers"

const { points } = dataOf(
  {
    i: [
      { period: "2025-01-10", value: 2 },
      { period: "2025-02-10", value: 3, status: "forecast" },
      { period: "2025-02-10", value: [1, 2] },
      { period: "2025-03", value: 3 },
    ],
  },
  [indicatorOf("i")],
)
const order = (key: Parameters<typeof sortPoints>[1], ascending: boolean) =>
  sortPoints(points, key, ascending).map(({ id }) => id.slice(-1)).join("") // prettier-ignore

describe("points sort", () => {
  test.each([
    ["period", false, "3210"],
    ["period", true, "0213"],
    ["figure", true, "2031"],
    ["figure", false, "3102"],
    ["status", true, "3201"],
    ["status", false, "1320"],
    ["who", true, "3210"],
    ["confidence", false, "3210"],
  ] as const)("by %s, ascending %s", (key, ascending, expected) => {
    expect(order(key, ascending)).toBe(expected)
  })
})
