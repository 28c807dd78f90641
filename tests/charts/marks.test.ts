import fc from "fast-check"
import { expect, test } from "vitest"
import type { Glyph } from "@/lib/charts/glyph"
import { lookOf } from "@/lib/charts/look"
import { distinctGlyphs, HIT_SIZE, toMarks } from "@/lib/charts/marks"
import { dataOf, indicatorOf } from "./helpers"

const [POINT] = dataOf({ i: [{}] }, [indicatorOf("i")]).points
const glyphAt = (x: number, y: number, id: string, picture = id): Glyph => ({
  ...{ point: { ...POINT!, id }, x, y, look: lookOf("actual", "exact", 1, "points"), elements: [], picture },
})

test.each([
  ["one px less than a target apart: one mark", [[10, 10], [33, 10]], [["0", "1"]]], // prettier-ignore
  ["a target apart: two marks", [[10, 10], [34, 10]], [["0"], ["1"]]], // prettier-ignore
  ["below each other: two marks, the upper first", [[10, 60], [10, 10]], [["1"], ["0"]]], // prettier-ignore
  ["a chain does not grow past its first", [[0, 0], [20, 0], [40, 0], [60, 0]], [["0", "1"], ["2", "3"]]], // prettier-ignore
  ["the nearer of two marks takes a point", [[0, 0], [30, 12], [20, 12]], [["0", "2"], ["1"]]], // prettier-ignore
  ["no points: no marks", [], []],
] as [string, number[][], string[][]][])("%s", (_, places, expected) => {
  const glyphs = places.map(([x = 0, y = 0], index) => glyphAt(x, y, String(index)))
  expect(toMarks(glyphs).map(({ points }) => points)).toEqual(expected)
})

test("targets never overlap, every point is in one, and no point is far from its own", () => {
  const places = fc.array(fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 150 }) }), { maxLength: 120 }) // prettier-ignore
  fc.assert(
    fc.property(places, spots => {
      const marks = toMarks(spots.map(({ x, y }, index) => glyphAt(x, y, String(index))))
      expect(marks.flatMap(({ points }) => points).toSorted()).toEqual(
        spots.map((_, index) => String(index)).toSorted(),
      )
      for (const [index, mark] of marks.entries()) {
        for (const { x, y } of mark.glyphs)
          expect(Math.max(Math.abs(x - mark.x), Math.abs(y - mark.y))).toBeLessThan(HIT_SIZE)
        for (const other of marks.slice(index + 1)) {
          expect(Math.max(Math.abs(other.x - mark.x), Math.abs(other.y - mark.y))).toBeGreaterThanOrEqual(HIT_SIZE)
        }
      }
    }),
  )
})

test("a mark depends on its points, not on the order they come in", () => {
  const glyphs = [glyphAt(5, 5, "b"), glyphAt(5, 5, "a"), glyphAt(20, 9, "c"), glyphAt(40, 9, "d")]
  expect(toMarks(glyphs.toReversed())).toEqual(toMarks(glyphs))
})

test("the same picture in the same place is drawn once, and still names both points", () => {
  const [mark] = toMarks([glyphAt(5, 5, "a", "dot"), glyphAt(5, 5, "b", "dot"), glyphAt(5, 5, "c", "ring")])
  expect(mark?.points).toEqual(["a", "b", "c"])
  expect(distinctGlyphs(mark!)).toHaveLength(2)
})
