import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { distinctGlyphs, toMarks } from "@/lib/charts/marks"
import { seriesDrawing } from "@/lib/charts/series-option"
import { thinPath } from "@/lib/charts/thin"
import { dataOf, indicatorOf } from "./helpers"

const place = fc.tuple(fc.integer({ min: 0, max: 400 }).map(x => x / 10), fc.integer({ min: 0, max: 300 })) // prettier-ignore
const anyPath = fc.array(place, { maxLength: 300 }).map(path => path.toSorted((a, b) => a[0] - b[0]))

/** The heights in each px column, in order. */
function columnsOf(path: readonly [number, number][]): number[][] {
  const columns = new Map<number, number[]>()
  for (const [x, y] of path) columns.set(Math.floor(x), [...(columns.get(Math.floor(x)) ?? []), y])
  return [...columns.values()]
}

describe("a thinned path", () => {
  test("has few places in a px column, all of them its own, in order", () => {
    fc.assert(
      fc.property(anyPath, path => {
        const thin = thinPath(path)
        expect(columnsOf(thin).every(heights => heights.length <= 4)).toBe(true)
        expect(thin.map(([x]) => x)).toEqual(thin.map(([x]) => x).toSorted((a, b) => a - b))
        expect(thin.every(one => path.includes(one))).toBe(true)
      }),
    )
  })

  test("reaches as high and as low in every column, and begins and ends alike", () => {
    const ends = (path: readonly [number, number][]) =>
      columnsOf(path).map(heights => [Math.min(...heights), Math.max(...heights), heights[0], heights.at(-1)])
    fc.assert(
      fc.property(anyPath, path => {
        expect(ends(thinPath(path))).toEqual(ends(path))
      }),
    )
  })

  test("is the path itself where places are few", () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 4 }), path => {
        expect(thinPath(path)).toEqual(path)
      }),
    )
  })
})

test("of hundreds of points in one place few are drawn, and every one is still in its mark", () => {
  const drafts = Array.from({ length: 400 }, (_, index) => ({ value: 3 + (index % 50) / 1000, period: "2025-12-10" }))
  const data = dataOf({ i: drafts }, [indicatorOf("i", "line")])
  const { marks } = seriesDrawing(data, { width: 760, height: 400 })
  expect(marks.flatMap(({ points }) => points)).toHaveLength(400)
  expect(marks.flatMap(distinctGlyphs).length).toBeLessThan(200)
})

test("a glyph within reach of two marks goes to the nearer one", () => {
  const glyphs = [0, 30, 20].map((x, index) => ({
    x,
    y: 0,
    point: { ...dataOf({ i: [{}] }, [indicatorOf("i")]).points[0]!, id: `i-p${index}` },
    look: { shape: "dot", filled: true, dash: "solid", radius: 4, opacity: 1, cap: null } as const,
    elements: [],
    picture: "",
  }))
  expect(toMarks(glyphs).map(({ points }) => points)).toEqual([["i-p0", "i-p2"], ["i-p1"]])
})
