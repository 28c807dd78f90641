import { describe, expect, test } from "vitest"
import { lookOf, type Look } from "@/lib/charts/look"
import { STATUSES, type Status } from "@/lib/model"

describe("a status is drawn as", () => {
  test.each<[Status, Partial<Look>]>([
    ["actual", { shape: "dot", filled: true, dash: "solid", opacity: 1 }],
    ["previous", { shape: "dot", filled: false, dash: "solid", opacity: 1 }],
    ["forecast", { shape: "diamond", filled: false, dash: "solid", opacity: 1 }],
    ["previous_forecast", { shape: "diamond", filled: false, dash: "dashed", opacity: 1 }],
    ["threshold", { shape: "rule", filled: false, dash: "dashed", opacity: 1 }],
    ["hypothetical", { shape: "triangle", filled: false, dash: "solid", opacity: 0.55 }],
    ["baseline", { shape: "rule", filled: false, dash: "dotted", opacity: 1 }],
  ])("%s", (status, look) => {
    expect(lookOf(status, "exact", 1, "points")).toMatchObject({ ...look, cap: null })
  })

  test("no two statuses look the same", () => {
    const looks = STATUSES.map(status => JSON.stringify(lookOf(status, "exact", 1, "points")))
    expect(new Set(looks).size).toBe(STATUSES.length)
  })
})

describe("bounds", () => {
  test.each(["above", "below", "about"] as const)("%s is a cap on any status", bound => {
    expect(STATUSES.map(status => lookOf(status, bound, 1, "points").cap)).toEqual(STATUSES.map(() => bound))
  })

  test.each([
    ["exact", "column"],
    ["about", "column"],
    ["above", "dot"],
    ["below", "dot"],
  ] as const)("among bars an actual %s figure is a %s", (bound, shape) => {
    expect(lookOf("actual", bound, 1, "bars").shape).toBe(shape)
  })

  test("a forecast among bars stays a diamond", () => {
    expect(lookOf("forecast", "exact", 1, "bars").shape).toBe("diamond")
  })
})

test("a solid dot grows with its citations, up to 8 px; a hollow one does not", () => {
  const radii = [0, 1, 2, 4, 8, 1000].map(count => lookOf("actual", "exact", count, "line").radius)
  expect(radii).toEqual([4, 4, 5.2, 6.4, 7.6, 8])
  expect(lookOf("previous", "exact", 1000, "line").radius).toBe(3.5)
})
