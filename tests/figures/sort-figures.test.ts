import { expect, test } from "vitest"
import { SORTS, sortFigures, type Sort } from "@/lib/figures/sort-figures"
import { figureOf, UNDATED, WIRE, WON } from "./helpers"

const FIGURES = [
  figureOf({ id: "rate", confidence: 0.8 }),
  figureOf({ id: "range", value: [3.5, 3.75], period: "2025-11", status: "previous", confidence: 0.95 }),
  figureOf({ id: "won", indicator: WON, article: WIRE, value: 1470, period: "2025", quote: "won", by: "Bank A" }),
  figureOf({ id: "fall", value: -0.25, period: "2026/..", article: UNDATED, status: "forecast", quote: "fall" }),
]

const order = (column: Sort["column"], descending: boolean) =>
  sortFigures(FIGURES, { column, descending })
    .map(({ id }) => id)
    .join(" ")

test.each<[Sort["column"], string, string]>([
  ["indicator", "rate range fall won", "won rate range fall"],
  ["figure", "fall range rate won", "rate range fall won"],
  ["period", "range rate won fall", "fall won rate range"],
  ["status", "rate won range fall", "fall range rate won"],
  ["quote", "rate range fall won", "won fall rate range"],
  ["published", "won rate range fall", "rate range won fall"],
  ["who", "won rate range fall", "rate range won fall"],
  ["confidence", "rate won fall range", "range won fall rate"],
])("%s: %s, or %s", (column, ascending, descending) => {
  expect(order(column, false)).toBe(ascending)
  expect(order(column, true)).toBe(descending)
})

test("every column keeps all figures and changes none", () => {
  for (const column of SORTS) {
    const sorted = sortFigures(FIGURES, { column, descending: true })
    expect(new Set(sorted)).toEqual(new Set(FIGURES))
    expect(sorted).not.toBe(FIGURES)
  }
})
