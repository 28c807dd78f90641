import { describe, expect, test } from "vitest"
import { layoutLanes, timelineHeight } from "@/lib/charts/timeline-layout"
import { STATIC_WIDTHS, WIDTH_CLASSES, widthClass } from "@/lib/charts/widths"
import { GROUPS } from "@/lib/model"
import { dataOf, indicatorOf } from "./helpers"

const DATA = dataOf({}, [
  { ...indicatorOf("a"), group: "policy" },
  { ...indicatorOf("b"), group: "policy" },
  { ...indicatorOf("c"), group: "fx" },
])

describe.each(WIDTH_CLASSES)("lanes of a %s timeline", name => {
  const groups = layoutLanes(DATA, STATIC_WIDTHS[name])

  test("stand under the dates of their group, in order", () => {
    expect(groups.map(({ group, lanes }) => [group, lanes.map(({ indicator }) => indicator.id)])).toEqual([
      [GROUPS[0], ["a", "b"]],
      ["fx", ["c"]],
    ])
  })

  test("are far enough apart for a finger, and within the picture", () => {
    const lines = groups.flatMap(({ lanes }) => lanes.map(({ y }) => y))
    for (const [index, y] of lines.entries()) expect(y - (lines[index - 1] ?? -Infinity)).toBeGreaterThanOrEqual(24)
    expect(timelineHeight(DATA, STATIC_WIDTHS[name])).toBeGreaterThan(lines.at(-1)! + 12)
  })
})

test.each([
  [0, "narrow"],
  [639, "narrow"],
  [640, "medium"],
  [1099, "medium"],
  [1100, "wide"],
  [3000, "wide"],
])("a box of %i px shows the %s picture", (width, name) => {
  expect(widthClass(width)).toBe(name)
})
