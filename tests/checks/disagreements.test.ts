import { describe, expect, test } from "vitest"
import { findDisagreements } from "@/lib/checks/disagreements"
import type { Observation } from "@/lib/model"
import { said } from "./helpers"

const by = (articleId: string, one: Observation): Observation => ({
  ...one,
  articleId,
  id: `${articleId}-f${one.figure}`,
})
const DAY = "2025-10-31"

describe("articles that exclude each other", () => {
  test.each<[string, Observation[], number]>([
    ["two values", [by("a", said("fixing", "4.86%", 4.86, DAY)), by("b", said("fixing", "4.68%", 4.68, DAY))], 1],
    [
      "two ranges",
      [by("a", said("range", "4%-4.25%", [4, 4.25], DAY)), by("b", said("range", "4.25%-4.5%", [4.25, 4.5], DAY))],
      1,
    ],
    [
      "a value and a bound that it breaks",
      [
        by("a", said("fixing", "4.86%", 4.86, DAY)),
        by("b", said("fixing", "4.9%", 4.9, DAY, "actual", "level", "above")),
      ],
      1,
    ],
  ])("%s", (_, observations, count) => expect(findDisagreements(observations)).toHaveLength(count))
})

describe("articles that agree", () => {
  test.each<[string, Observation[]]>([
    ["the same value", [by("a", said("fixing", "4.86%", 4.86, DAY)), by("b", said("fixing", "4.86%", 4.86, DAY))]],
    [
      "two roundings of one value",
      [by("a", said("fixing", "4.86%", 4.86, DAY)), by("b", said("fixing", "4.9%", 4.9, DAY))],
    ],
    [
      "a bound that the value keeps",
      [
        by("a", said("fixing", "4.86%", 4.86, DAY)),
        by("b", said("fixing", "4.8%", 4.8, DAY, "actual", "level", "above")),
      ],
    ],
    [
      "two bounds of one side",
      [
        by("a", said("fixing", "4.5%", 4.5, DAY, "actual", "level", "above")),
        by("b", said("fixing", "4.8%", 4.8, DAY, "actual", "level", "above")),
      ],
    ],
    [
      "another day",
      [by("a", said("fixing", "4.86%", 4.86, DAY)), by("b", said("fixing", "4.68%", 4.68, "2025-10-30"))],
    ],
    [
      "another stat",
      [
        by("a", said("rate", "1470", 1470, DAY, "actual", "close")),
        by("b", said("rate", "1480", 1480, DAY, "actual", "high")),
      ],
    ],
    [
      "a forecast",
      [by("a", said("fixing", "4.86%", 4.86, DAY)), by("b", said("fixing", "4.68%", 4.68, DAY, "forecast"))],
    ],
    [
      "one article that tells two",
      [by("a", said("fixing", "4.86%", 4.86, DAY)), by("a", said("fixing", "4.68%", 4.68, DAY))],
    ],
    [
      "a range and one number",
      [by("a", said("range", "4%-4.25%", [4, 4.25], DAY)), by("b", said("range", "4.5%", 4.5, DAY))],
    ],
  ])("%s", (_, observations) => expect(findDisagreements(observations)).toEqual([]))
})

test("values come lowest first, each with all that state it", () => {
  const [found] = findDisagreements([
    by("a", said("fixing", "4.86%", 4.86, DAY)),
    by("b", said("fixing", "4.68%", 4.68, DAY)),
    by("c", said("fixing", "4.86%", 4.86, DAY)),
  ])
  expect(found).toEqual({
    indicator: "fixing",
    period: DAY,
    stat: "level",
    values: [
      { value: 4.68, observations: ["b-f4.68%"] },
      { value: 4.86, observations: ["a-f4.86%", "c-f4.86%"] },
    ],
  })
})
