import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { anchorOf } from "@/lib/charts/domain"
import { timelineScale, usualAxis } from "@/lib/charts/timeline-scale"
import { anyDraft, dataOf, indicatorOf } from "./helpers"

const monthsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ period: `2025-${String((index % 12) + 1).padStart(2, "0")}-10` }))
const scaleOf = (periods: { period: string }[]) =>
  timelineScale(usualAxis(dataOf({ i: periods }, [indicatorOf("i")])), 100, 900)

describe("the time axis of the timeline", () => {
  test("covers every figure where none is far from the others", () => {
    const { x, earlier, later } = scaleOf(monthsOf(24))
    expect([earlier, later]).toEqual([null, null])
    expect([x.start, x.end]).toEqual([100, 900])
    expect(x.min).toBeLessThan(Date.UTC(2025, 0, 10))
    expect(x.max).toBeGreaterThan(Date.UTC(2025, 11, 11))
  })

  test("is not stretched by one figure of long ago and one of far ahead: they stand beside it", () => {
    const { x, earlier, later, place } = scaleOf([{ period: "1997-07-02" }, ...monthsOf(36), { period: "2050" }])
    expect(x.min).toBeGreaterThan(Date.UTC(2024, 0, 1))
    expect(x.max).toBeLessThan(Date.UTC(2027, 0, 1))
    expect(place(Date.UTC(1997, 6, 2))).toBe(earlier)
    expect(place(Date.UTC(2050, 6, 2))).toBe(later)
    expect(earlier).toBeGreaterThan(100)
    expect(earlier).toBeLessThan(x.start)
    expect(later).toBeGreaterThan(x.end)
    expect(later).toBeLessThan(900)
  })

  test("covers every figure where there are few, however far apart", () => {
    const { earlier, later } = scaleOf([{ period: "1997-07-02" }, { period: "2025-01-02" }, { period: "2050" }])
    expect([earlier, later]).toEqual([null, null])
  })

  test("shows nothing of what lies outside a part of it", () => {
    const { place, x } = timelineScale({ min: 10, max: 20, hasEarlier: false, hasLater: false }, 0, 100)
    expect([9, 10, 15, 20, 21].map(place)).toEqual([null, 0, 50, 100, null])
    expect([x.start, x.end]).toEqual([0, 100])
  })

  test("keeps every figure between its ends, and later ones never left of earlier ones", () => {
    fc.assert(
      fc.property(fc.array(anyDraft, { maxLength: 40 }), drafts => {
        const data = dataOf({ i: drafts }, [indicatorOf("i")])
        const { place } = timelineScale(usualAxis(data), 12, 336)
        const places = data.points.map(anchorOf).toSorted((a, b) => a - b).flatMap(at => place(at) ?? []) // prettier-ignore
        expect(places).toHaveLength(data.points.length)
        expect(places.every(at => at >= 12 && at <= 336)).toBe(true)
        expect(places).toEqual(places.toSorted((a, b) => a - b))
      }),
    )
  })
})
