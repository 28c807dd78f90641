import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { zoomByKey } from "@/app/_components/chart/use-zoom"
import { clampAxis, panAxis, shareOfPlot, zoomAxis } from "@/app/_components/chart/zoom"

const DAY = 86_400_000
const axis = (from: number, to: number) => ({ min: from * DAY, max: to * DAY, hasEarlier: false, hasLater: false })
const WHOLE = axis(0, 400)

describe("zoom", () => {
  test("keeps the instant under the pointer where it is", () => {
    const near = zoomAxis(axis(100, 300), WHOLE, 0.5, 0.25)
    expect(near).toEqual(axis(125, 225))
  })

  test("out to everything is no zoom at all", () => {
    expect(zoomAxis(axis(100, 300), WHOLE, 4)).toBeNull()
    expect(clampAxis(axis(-500, 900), WHOLE)).toBeNull()
  })

  test("moves no farther than there is time", () => {
    expect(panAxis(axis(300, 390), WHOLE, 5)).toEqual(axis(310, 400))
    expect(panAxis(axis(20, 100), WHOLE, -5)).toEqual(axis(0, 80))
  })

  test("whatever is asked for lies within, a week at least", () => {
    const number = fc.double({ min: -1e4, max: 1e4, noNaN: true })
    fc.assert(
      fc.property(number, number, fc.double({ min: 0.001, max: 100, noNaN: true }), (a, b, factor) => {
        const asked = axis(Math.min(a, b), Math.max(a, b))
        for (const got of [clampAxis(asked, WHOLE), zoomAxis(asked, WHOLE, factor), panAxis(asked, WHOLE, factor)]) {
          if (!got) continue
          expect(got.min).toBeGreaterThanOrEqual(WHOLE.min)
          expect(got.max).toBeLessThanOrEqual(WHOLE.max + 1)
          expect(got.max - got.min).toBeGreaterThanOrEqual(7 * DAY - 1)
        }
      }),
    )
  })

  test.each([
    ["+", false, "nearer"],
    ["-", false, "farther"],
    ["0", false, "all"],
    ["ArrowRight", true, "later"],
    ["ArrowLeft", true, "earlier"],
    ["ArrowRight", false, "nothing"],
    ["Enter", false, "nothing"],
  ])("the key %s (with Shift: %s) goes %s", (key, isShifted, expected) => {
    const shown = axis(100, 200)
    const got = zoomByKey({ axis: shown, whole: WHOLE, onZoom: () => {} }, key, isShifted)
    const told =
      got === undefined
        ? "nothing"
        : got === null
          ? "all"
          : got.max - got.min < 99 * DAY
            ? "nearer"
            : got.max - got.min > 101 * DAY
              ? "farther"
              : got.min > shown.min
                ? "later"
                : "earlier"
    expect(told).toBe(expected)
  })

  test("a px beside the plot counts as its edge", () => {
    const plot = { min: 0, max: 1, start: 40, end: 140 }
    expect([0, 40, 90, 200].map(px => shareOfPlot(plot, px))).toEqual([0, 0, 0.5, 1])
  })
})
