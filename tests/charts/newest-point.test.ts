import { describe, expect, test } from "vitest"
import { newestPoint } from "@/lib/charts/newest-point"
import type { Point } from "@/lib/model"
import { pointOf } from "../app/helpers"

const newestOf = (points: Partial<Point>[]) => newestPoint({ points: points.map(pointOf) })?.value

describe("newestPoint", () => {
  test.each<[string, Partial<Point>[], number | undefined]>([
    ["nothing of an empty series", [], undefined],
    [
      "the last of several periods",
      [
        { period: "2025-09", value: 1 },
        { period: "2025-10", value: 2 },
      ],
      2,
    ],
    [
      "an actual figure rather than a later forecast",
      [{ value: 1 }, { period: "2026", status: "forecast", value: 2 }],
      1,
    ],
    ["an actual figure rather than the one before the change", [{ value: 1 }, { status: "previous", value: 2 }], 1],
    ["a forecast where nothing has happened yet", [{ status: "forecast", value: 1 }], 1],
    [
      "a forecast rather than the one it replaced",
      [
        { status: "forecast", value: 1 },
        { status: "previous_forecast", value: 2 },
      ],
      1,
    ],
    [
      "a single move rather than the year's sum",
      [
        { period: "2025-12-10", value: -25 },
        { period: "2025", stat: "cumulative", value: -75 },
      ],
      -25,
    ],
    [
      "the highest of several marks passed on one day",
      [
        { bound: "above", value: 33 },
        { bound: "above", value: 29 },
      ],
      33,
    ],
    ["the exact figure of a period, whichever comes first", [{ value: 1 }, { bound: "above", value: 2 }], 1],
    [
      "an inexact figure of a newer period",
      [
        { period: "2025-09", value: 1 },
        { period: "2025-10", bound: "above", value: 2 },
      ],
      2,
    ],
  ])("takes %s", (_, points, expected) => {
    expect(newestOf(points)).toBe(expected)
  })
})
