import { describe, expect, test } from "vitest"
import { checkArithmetic } from "@/lib/checks/arithmetic"
import type { Observation } from "@/lib/model"
import { IDENTITIES, said } from "./helpers"

const checked = (...observations: Observation[]) =>
  checkArithmetic(IDENTITIES, observations).map(({ identity, expected, difference }) => [
    identity,
    expected,
    difference,
  ])

const DAY = "2025-10-31"
const fixing = said("fixing", "4.86%", 4.86, DAY)
const floor = said("floor", "4.65%", 4.65, DAY)
const range = (low: number, high: number, status: "actual" | "previous", period = DAY) =>
  said("range", `${low.toFixed(2)}%至${high.toFixed(2)}%`, [low, high], period, status)

describe("figures of one article add up, or do not", () => {
  test.each<[string, Observation[], unknown[]]>([
    ["a spread that is the difference", [fixing, floor, said("spread", "21bp", 21, DAY)], [["spread", 21, 0]]],
    ["a spread that is not", [fixing, floor, said("spread", "25bp", 25, DAY)], [["spread", 21, 4]]],
    [
      "a spread that the rounding of its terms allows",
      [said("fixing", "4.9%", 4.9, DAY), said("floor", "4.7%", 4.7, DAY), said("spread", "25bp", 25, DAY)],
      [["spread", 20, 0]],
    ],
    [
      "a spread whose terms are of another day",
      [fixing, said("floor", "4.65%", 4.65, "2025-10-30"), said("spread", "25bp", 25, DAY)],
      [],
    ],
    ["a spread with one term only", [fixing, said("spread", "25bp", 25, DAY)], []],
    ["a spread that is expected", [fixing, floor, said("spread", "25bp", 25, DAY, "forecast")], []],
    ["a spread that is a bound", [fixing, floor, said("spread", "20bp", 20, DAY, "actual", "level", "above")], []],
    [
      "a spread whose term is told twice, differently",
      [fixing, said("fixing", "4.9%", 4.9, DAY), floor, said("spread", "25bp", 25, DAY)],
      [],
    ],
    [
      "a move that leads from one range to the other",
      [range(4.75, 5, "previous"), range(4.5, 4.75, "actual"), said("move", "25bp", -25, DAY, "actual", "change")],
      [
        ["move", -25, 0],
        ["width", 0.25, 0],
        ["width", 0.25, 0],
      ],
    ],
    [
      "a move that does not",
      [range(4.75, 5, "previous"), range(4.5, 4.75, "actual"), said("move", "50bp", -50, DAY, "actual", "change")],
      [
        ["move", -25, -25],
        ["width", 0.25, 0],
        ["width", 0.25, 0],
      ],
    ],
    ["a range of the wrong width", [range(4.5, 5, "actual")], [["width", 0.25, 0.25]]],
    ["one limit of a range", [said("range", "4.5%", 4.5, DAY)], []],
    [
      "a quarter that is the sum of its months",
      [
        said("revenue", "3,231.7億元", 323.17e9, "2025-07"),
        said("revenue", "3,357.7億元", 335.77e9, "2025-08"),
        said("revenue", "3,309.8億元", 330.98e9, "2025-09"),
        said("quarter", "9,899.2億元", 989.92e9, "2025-Q3"),
      ],
      [["quarter", 989.92e9, 0]],
    ],
    [
      "a quarter with a month missing",
      [said("revenue", "3,231.7億元", 323.17e9, "2025-07"), said("quarter", "9,899.2億元", 989.92e9, "2025-Q3")],
      [],
    ],
    [
      "growth on the year before",
      [
        said("revenue", "3,436億元", 343.6e9, "2025-11"),
        said("revenue", "2,760億元", 276e9, "2024-11", "previous"),
        said("growth", "24.5%", 24.5, "2025-11"),
      ],
      [["growth", 24.4928, 0]],
    ],
    [
      "growth that is none of these two months",
      [
        said("revenue", "3,436億元", 343.6e9, "2025-11"),
        said("revenue", "2,760億元", 276e9, "2024-11", "previous"),
        said("growth", "34.5%", 34.5, "2025-11"),
      ],
      [["growth", 24.4928, 10.0072]],
    ],
  ])("%s", (_, observations, expected) => expect(checked(...observations)).toEqual(expected))

  test("a check names the figure it is about and the terms it was computed from", () => {
    const spread = said("spread", "25bp", 25, DAY)
    expect(checkArithmetic(IDENTITIES, [fixing, floor, spread])).toEqual([
      {
        identity: "spread",
        is: "difference",
        observation: spread.id,
        terms: [fixing.id, floor.id],
        expected: 21,
        difference: 4,
      },
    ])
  })
})
