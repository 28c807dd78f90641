import { describe, expect, test } from "vitest"
import { drawPoint, type Frame } from "@/lib/charts/glyph"
import type { Element } from "@/lib/charts/element"
import type { ChartKind } from "@/lib/model"
import { dataOf, indicatorOf, type PointDraft } from "./helpers"

const day = (text: string) => Date.parse(`${text}T00:00:00Z`)
/** 10 px a day from 1 December 2025; values 0 to 10 on 100 px, 0 at the bottom. */
const FRAME: Frame = {
  x: { min: day("2025-12-01"), max: day("2026-01-10"), start: 0, end: 400 },
  y: { min: 0, max: 10, start: 100, end: 0 },
  colour: "red",
  chart: "points",
}

function draw(draft: PointDraft, chart: ChartKind = "points") {
  const [point] = dataOf({ i: [draft] }, [indicatorOf("i", chart)]).points
  if (!point) throw new Error("helpers: missing point: 0 (want one)")
  return drawPoint(point, { ...FRAME, chart })
}
const types = (elements: Element[]) => elements.map(({ type }) => type)

describe("where a period is marked", () => {
  test.each([
    ["2025-12-10", "actual", 95],
    ["2025-12", "actual", 155],
    ["2025-12-02/2025-12-03", "actual", 20],
    ["2025-12-02/2025-12-03", "previous", 30],
    ["../2025-12-10", "previous", 100],
    ["2025-12-10/..", "actual", 90],
  ] as const)("%s, %s: %i px", (period, status, x) => {
    expect(draw({ period, status, value: 5 })).toMatchObject({ x, y: 50 })
  })

  test("a level watched stands over the days it was spoken of, whatever its period", () => {
    const glyph = draw({ period: "2026", status: "threshold", value: 5, dates: ["2025-12-21", null, "2025-12-02"] })
    expect(glyph.elements).toMatchObject([{ type: "line", shape: { x1: 10, x2: 210, y1: 50, y2: 50 } }])
    expect(glyph.x).toBe(110)
  })

  test("a level nobody dated stands over its period, wide enough to be seen", () => {
    const glyph = draw({ period: "2025-12-10", status: "threshold", value: 5, dates: [null] })
    expect(glyph.elements).toMatchObject([{ shape: { x1: 77, x2: 113 }, style: { lineDash: [5, 3] } }])
  })
})

describe("shapes", () => {
  test.each([
    ["an actual day", { value: 5 }, ["circle"]],
    [
      "an actual month has a whisker with two ends",
      { value: 5, period: "2025-12" },
      ["line", "line", "line", "circle"],
    ],
    [
      "an open period ends on one side only",
      { value: 5, period: "../2025-12-10", status: "previous" },
      ["line", "circle"],
    ],
    ["what was before a change leads up to it", { value: 5, status: "previous" }, ["line", "circle"]],
    ["a range is a bar", { value: [3, 4] }, ["rect"]],
    ["a range before a change is a bar", { value: [3, 4], status: "previous" }, ["line", "rect"]],
    ["a forecast range is a bar with its diamond", { value: [3, 4], status: "forecast" }, ["rect", "polygon"]],
    ["a level watched is a rule", { value: 5, status: "threshold" }, ["line"]],
    ["a range watched is two rules", { value: [3, 4], status: "threshold" }, ["rect", "line", "line"]],
    ["above has a cap", { value: 5, bound: "above" }, ["circle", "polygon"]],
    ["below has a cap", { value: 5, bound: "below" }, ["circle", "polygon"]],
    ["about has a ring", { value: 5, bound: "about" }, ["circle", "circle"]],
  ] as const)("%s", (_, draft, expected) => {
    const value = typeof draft.value === "number" ? draft.value : ([...draft.value] as [number, number])
    expect(types(draw({ ...draft, value }).elements)).toEqual(expected)
  })

  test("a range reaches from its low to its high", () => {
    expect(draw({ value: [3, 4] }).elements).toMatchObject([{ shape: { x: 91, y: 60, width: 8, height: 10 } }])
  })

  test("solid is filled with the colour, hollow with the page", () => {
    expect(draw({ value: 5 }).elements).toMatchObject([{ style: { fill: "red", stroke: "red" } }])
    expect(draw({ value: 5, status: "forecast" }).elements).toMatchObject([
      { style: { fill: "var(--chart-surface)", stroke: "red" } },
    ])
  })

  test("▲ lies over its dot, ▼ under it", () => {
    expect(draw({ value: 5, bound: "above" }).elements[1]).toMatchObject({ shape: { points: [[91, 43], [95, 37], [99, 43]] } }) // prettier-ignore
    expect(draw({ value: 5, bound: "below" }).elements[1]).toMatchObject({ shape: { points: [[91, 57], [95, 63], [99, 57]] } }) // prettier-ignore
  })

  test("a norm is dotted across the whole plot", () => {
    const [rule] = draw({ value: 5, status: "baseline" }).elements
    expect(rule).toMatchObject({ shape: { x1: 0, x2: 400 }, style: { lineDash: [1.5, 3.5] } })
  })

  test("a month's actual figure among bars is a column from zero", () => {
    const [column] = draw({ value: 5, period: "2025-12" }, "bars").elements
    expect(column).toMatchObject({ type: "rect", shape: { x: 127, width: 56, y: 50, height: 50 } })
  })

  test("what disagrees has a red ring", () => {
    const [point] = dataOf({ i: [{ value: 5 }] }, [indicatorOf("i")]).points
    const { elements } = drawPoint({ ...point!, disagreement: "official figure 5.1" }, FRAME)
    expect(elements.at(-1)).toMatchObject({ type: "circle", style: { stroke: "var(--chart-disagreement)" } })
  })
})
