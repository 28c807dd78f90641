import { describe, expect, test } from "vitest"
import { compare } from "@/lib/checks/compare"
import type { Observation } from "@/lib/model"
import { BOOK, said } from "./helpers"

const LATE = "2026-03-01"
const held = (observation: Observation, publishedAt: string | null = LATE) => {
  const { verdict, reason, official, difference } = compare(BOOK, observation, publishedAt)
  return [verdict, reason ?? official?.value, difference]
}

type Row = [title: string, observation: Observation, expected: unknown[], publishedAt?: string]

describe("a rate that moves in steps", () => {
  const rows: Row[] = [
    ["on the day it is decided", said("range", "4.5%–4.75%", [4.5, 4.75], "2025-10-29"), ["agrees", [4.5, 4.75], 0]],
    ["still the old one on that day", said("range", "4.75%至5%", [4.75, 5], "2025-10-29"), ["agrees", [4.75, 5], 0]],
    ["on the day it is effective", said("range", "4.5%–4.75%", [4.5, 4.75], "2025-10-30"), ["agrees", [4.5, 4.75], 0]],
    ["the old one a day too late", said("range", "4.75%-5%", [4.75, 5], "2025-10-31"), ["differs", [4.5, 4.75], 0.25]],
    ["between two decisions", said("range", "4.75%-5%", [4.75, 5], "2025-10-10"), ["agrees", [4.75, 5], 0]],
    ["wrong at one end", said("range", "4.5%-5%", [4.5, 5], "2025-11-10"), ["differs", [4.5, 4.75], 0.25]],
    ["what was before", said("range", "4.5%-4.75%", [4.5, 4.75], "2025-12-10", "previous"), ["agrees", [4.5, 4.75], 0]],
    [
      "before, as an open time",
      said("range", "4.5%-4.75%", [4.5, 4.75], "../2025-12-10", "previous"),
      ["agrees", [4.5, 4.75], 0],
    ],
    [
      "before, and never so",
      said("range", "5.5%-5.75%", [5.5, 5.75], "2025-12-10", "previous"),
      ["differs", [4.5, 4.75], 1],
    ],
    ["its upper limit alone", said("range", "4.75%", 4.75, "2025-11-10"), ["agrees", 4.75, 0]],
    ["its lower limit alone", said("range", "4.5%", 4.5, "2025-11-10"), ["agrees", 4.5, 0]],
    ["neither limit", said("range", "4.6%", 4.6, "2025-11-10"), ["differs", 4.5, 0.1]],
    ["one of several in a month", said("range", "4.75%-5%", [4.75, 5], "2025-10"), ["agrees", [4.75, 5], 0]],
    ["before the first known step", said("range", "5%", 5, "2024-01-10"), ["no official figure", undefined, null]],
    [
      "after the last day it is known for",
      said("range", "4%-4.25%", [4, 4.25], "2026-04-10"),
      ["no official figure", undefined, null],
    ],
    ["a plain rate on its day", said("floor", "4.65%", 4.65, "2025-10-31"), ["agrees", 4.65, 0]],
    ["a plain rate, rounded", said("floor", "4.7%", 4.7, "2025-10-31"), ["agrees", 4.65, 0]],
    ["a plain rate, a step too low", said("floor", "4.64%", 4.64, "2025-10-31"), ["differs", 4.65, -0.01]],
  ]
  test.each(rows)("%s", (_, observation, expected) => expect(held(observation)).toEqual(expected))
})

describe("a fixing of every business day", () => {
  const rows: Row[] = [
    ["as fixed", said("fixing", "4.86%", 4.86, "2025-10-31"), ["agrees", 4.86, 0]],
    ["rounded", said("fixing", "4.9%", 4.9, "2025-10-31"), ["agrees", 4.86, 0]],
    ["one hundredth off", said("fixing", "4.87%", 4.87, "2025-10-31"), ["differs", 4.86, 0.01]],
    [
      "about a value near it",
      said("fixing", "4.9%", 4.9, "2025-10-31", "actual", "level", "about"),
      ["agrees", 4.86, 0],
    ],
    [
      "about a value far from it",
      said("fixing", "4.7%", 4.7, "2025-10-31", "actual", "level", "about"),
      ["differs", 4.86, -0.16],
    ],
    [
      "above a value it is above",
      said("fixing", "4.8%", 4.8, "2025-10-31", "actual", "level", "above"),
      ["agrees", 4.86, 0],
    ],
    [
      "above a value it is below",
      said("fixing", "5%", 5, "2025-10-31", "actual", "level", "above"),
      ["differs", 4.86, 0.14],
    ],
    [
      "below a value it is below",
      said("fixing", "5%", 5, "2025-10-31", "actual", "level", "below"),
      ["agrees", 4.86, 0],
    ],
    [
      "below a value it is above",
      said("fixing", "4.75%", 4.75, "2025-10-31", "actual", "level", "below"),
      ["differs", 4.86, -0.11],
    ],
    ["on a day without fixing", said("fixing", "4.86%", 4.86, "2025-11-01"), ["no official figure", undefined, null]],
    [
      "its mean over days it covers",
      said("fixing", "4.79%", 4.79, "2025-10-29/2025-11-03", "actual", "average"),
      ["differs", 4.8125, -0.0225],
    ],
    [
      "its mean, rounded",
      said("fixing", "4.81%", 4.81, "2025-10-29/2025-11-03", "actual", "average"),
      ["agrees", 4.8125, 0],
    ],
    [
      "its high over days it covers",
      said("fixing", "4.98%", 4.98, "2025-10-29/2025-11-03", "actual", "high"),
      ["agrees", 4.98, 0],
    ],
    [
      "its low over days it covers",
      said("fixing", "4.71%", 4.71, "2025-10-29/2025-11-03", "actual", "low"),
      ["differs", 4.7, 0.01],
    ],
    [
      "one of many values of a time",
      said("fixing", "4.5%", 4.5, "2025-10-29/2025-11-03"),
      ["not comparable", "several values", null],
    ],
    [
      "a mean of a time that it does not cover",
      said("fixing", "4.8%", 4.8, "2025-10", "actual", "average"),
      ["no official figure", undefined, null],
    ],
  ]
  test.each(rows)("%s", (_, observation, expected) => expect(held(observation)).toEqual(expected))
})

describe("what is computed", () => {
  const rows: Row[] = [
    ["a move at its decision", said("move", "25bp", -25, "2025-10-29", "actual", "change"), ["agrees", -25, 0]],
    [
      "a move in percentage points",
      said("move", "0.5個百分點", -50, "2025-12-10", "actual", "change"),
      ["agrees", -50, 0],
    ],
    ["a move too large", said("move", "50bp", -50, "2025-10-29", "actual", "change"), ["differs", -25, -25]],
    ["a move the wrong way", said("move", "25bp", 25, "2025-10-29", "actual", "change"), ["differs", -25, 50]],
    [
      "a move larger than one it was larger than",
      said("move", "25bp", -25, "2025-12-10", "actual", "change", "above"),
      ["agrees", -50, 0],
    ],
    [
      "a move larger than one it was smaller than",
      said("move", "50bp", -50, "2025-10-29", "actual", "change", "above"),
      ["differs", -25, -25],
    ],
    ["a day without a decision", said("move", "25bp", -25, "2025-10-28", "actual", "change"), ["differs", 0, -25]],
    [
      "all moves of a year",
      said("move", "100bp", -100, "2025-06/2025-12", "actual", "cumulative"),
      ["agrees", -100, 0],
    ],
    [
      "moves of a year that was not over",
      said("move", "50bp", -50, "2025-06/2025-12", "actual", "cumulative"),
      ["agrees", -50, 0],
      "2025-11-20",
    ],
    [
      "moves that had not come yet",
      said("move", "100bp", -100, "2025-06/2025-12", "actual", "cumulative"),
      ["differs", 0, -100],
      "2025-07-20",
    ],
    [
      "moves of a time before the series",
      said("move", "25bp", 25, "2025-01", "actual", "change"),
      ["no official figure", undefined, null],
    ],
    [
      "a fixing's change on the day before",
      said("fixing.change", "15個基點", 15, "2025-10-31", "actual", "change"),
      ["agrees", 15, 0],
    ],
    [
      "a fixing's change over a weekend",
      said("fixing.change", "16bp", -16, "2025-11-03", "actual", "change"),
      ["agrees", -16, 0],
    ],
    [
      "a fixing's change, told wrong",
      said("fixing.change", "19bp", 19, "2025-10-31", "actual", "change"),
      ["differs", 15, 4],
    ],
    [
      "a quarter as the sum of its months",
      said("quarter", "9,899.2億元", 989.92e9, "2025-Q3"),
      ["agrees", 989.918e9, 0],
    ],
    ["a quarter, told wrong", said("quarter", "9,900億元", 990e9, "2025-Q3"), ["differs", 989.918e9, 82e6]],
    [
      "a quarter whose months are not all known",
      said("quarter", "1兆元", 1e12, "2025-Q4"),
      ["no official figure", undefined, null],
    ],
  ]
  test.each(rows)("%s", (_, observation, expected, publishedAt) =>
    expect(held(observation, publishedAt ?? LATE)).toEqual(expected),
  )
})

describe("a market of which some values are known", () => {
  const rows: Row[] = [
    ["the close as close", said("rate", "1465.7韓元", 1465.7, "2025-11-12", "actual", "close"), ["agrees", 1465.7, 0]],
    [
      "another number as close",
      said("rate", "1470韓元", 1470, "2025-11-12", "actual", "close"),
      ["differs", 1465.7, 4.3],
    ],
    ["the high as high", said("rate", "1,470.0", 1470, "2025-11-12", "actual", "high"), ["agrees", 1470, 0]],
    ["the close as a level", said("rate", "1,466", 1466, "2025-11-12"), ["agrees", 1465.7, 0]],
    ["some level within the day", said("rate", "1,462", 1462, "2025-11-12"), ["not comparable", "moment", null]],
    [
      "an intraday level within the day",
      said("rate", "1,462", 1462, "2025-11-12", "actual", "intraday"),
      ["agrees", 1459.1, 0],
    ],
    [
      "an intraday level beyond what is known",
      said("rate", "1,475", 1475, "2025-11-12", "actual", "intraday"),
      ["not comparable", "moment", null],
    ],
    ["either mean of the month", said("rate", "1457.8", 1457.8, "2025-11", "actual", "average"), ["agrees", 1457.8, 0]],
    [
      "a mean above what it was",
      said("rate", "1470韓元", 1470, "2025-11", "actual", "average", "above"),
      ["differs", 1460.4, 9.6],
    ],
    [
      "a day nobody reported",
      said("rate", "1,470", 1470, "2025-11-20", "actual", "close"),
      ["no official figure", undefined, null],
    ],
  ]
  test.each(rows)("%s", (_, observation, expected) => expect(held(observation)).toEqual(expected))
})

describe("amounts and their rounding", () => {
  const rows: Row[] = [
    ["to the million", said("revenue", "3,436億1,400萬元", 343_614e6, "2025-11"), ["agrees", 343_614e6, 0]],
    ["to ten million", said("revenue", "3436.1億元", 343_610e6, "2025-11"), ["agrees", 343_614e6, 0]],
    ["in billions", said("revenue", "NT$343.61 billion", 343.61e9, "2025-11"), ["agrees", 343_614e6, 0]],
    [
      "about, in round numbers",
      said("revenue", "3,400億元", 340e9, "2025-11", "actual", "level", "about"),
      ["differs", 343_614e6, -3.614e9],
    ],
    [
      "above a round number",
      said("revenue", "3400億元", 340e9, "2025-11", "actual", "level", "above"),
      ["agrees", 343_614e6, 0],
    ],
    ["another month's", said("revenue", "3,674.73億元", 367_473e6, "2025-11"), ["differs", 343_614e6, 23_859e6]],
  ]
  test.each(rows)("%s", (_, observation, expected) => expect(held(observation)).toEqual(expected))
})

describe("what is no fact", () => {
  test.each([
    ["forecast", "expected"],
    ["previous_forecast", "expected"],
    ["threshold", "level"],
    ["hypothetical", "level"],
    ["baseline", "level"],
  ] as const)("a %s is held against nothing", (status, reason) =>
    expect(held(said("fixing", "5%", 5, "2025-10-31", status))).toEqual(["not comparable", reason, null]),
  )

  test("an indicator without an official series has no verdict", () =>
    expect(held(said("elsewhere", "5%", 5, "2025-10-31"))).toEqual(["no official figure", undefined, null]))
})

test("an article that appeared before its month was over is called early", () => {
  const average = said("rate", "1470", 1470, "2025-11", "actual", "average", "above")
  expect(compare(BOOK, average, "2025-11-14").early).toBe(true)
  expect(compare(BOOK, average, "2025-12-01").early).toBe(false)
  expect(compare(BOOK, average, null).early).toBe(false)
})

test("an official value comes with its publisher and the page that states it", () =>
  expect(compare(BOOK, said("fixing", "4.86%", 4.86, "2025-10-31"), LATE).official).toEqual({
    period: "2025-10-31",
    decided: null,
    stat: "level",
    measure: null,
    value: 4.86,
    publisher: "Office",
    sources: ["https://example.org/figures"],
    computedFrom: [],
  }))
