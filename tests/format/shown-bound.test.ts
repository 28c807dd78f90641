import { describe, expect, test } from "vitest"
import { formatValue, shownBound } from "@/lib/format"

describe("a bound of the size of a figure", () => {
  test.each([
    ["above", 4, "above"],
    ["above", -4, "below"],
    ["below", -4, "above"],
    ["below", 0, "below"],
    ["about", -4, "about"],
    ["exact", -4, "exact"],
    ["above", [-5, -4], "below"],
    ["above", [-1, 2], "above"],
  ] as const)("%s of %j lies %s it", (bound, value, expected) => {
    expect(shownBound(bound, value)).toBe(expected)
  })

  test("is printed on the side of the value it means", () => {
    expect(formatValue(-4, { unit: "%", decimals: 1 }, "en", { bound: "above" })).toBe("<−4.0%")
    expect(formatValue(4, { unit: "%", decimals: 1 }, "en", { bound: "above" })).toBe(">4.0%")
  })
})
