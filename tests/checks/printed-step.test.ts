import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { printedStep, tolerance } from "@/lib/checks/printed-step"

describe("one more in the last printed digit", () => {
  test.each<[string, number | [number, number], number]>([
    ["3.50%", 3.5, 0.01],
    ["3.5%", 3.5, 0.1],
    ["4％", 4, 1],
    ["22bp", 22, 1],
    ["100個基點", -100, 1],
    ["0.25個百分點", -25, 1],
    ["1碼", -25, 25],
    ["1,470.3", 1470.3, 0.1],
    ["１４７０韓元", 1470, 1],
    ["4012.55億元", 401_255_000_000, 1e6],
    ["4千億元", 4e11, 1e11],
    ["3,436億1,400萬", 343_614e6, 1e6 / 100],
    ["3兆3,868億7,000萬", 3_386_870e6, 1e4],
    ["$38.5 trillion", 38.5e12, 1e11],
    ["3.50%至3.75%", [3.5, 3.75], 0.01],
    ["3.5–3.75", [3.5, 3.75], 0.01],
    ["百分之三點五", 3.5, 0.1],
    ["一千四百七十", 1470, 10],
    ["4-1/4", 4.25, 0.01],
    ["0", 0, 1],
  ])("%s", (figure, value, step) => expect(printedStep(figure, value)).toBeCloseTo(step, 9))

  test("is a power of ten for any printed decimal in any scale", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(0, 4, 8, 12),
        (n, decimals, scale) => {
          const printed = (n / 10 ** decimals).toFixed(decimals)
          const step = printedStep(printed, Number(`${printed}e${scale}`))
          expect(step).toBeCloseTo(10 ** (scale - decimals), 9)
        },
      ),
    ))
})

describe("how far a value may lie from the printed one", () => {
  test.each<[string, number, boolean, number]>([
    ["4.2%", 4.2, false, 0.05],
    ["4.2%", 4.2, true, 0.05],
    ["1470", 1470, false, 0.5],
    ["1470", 1470, true, 10],
    ["1500", 1500, true, 15],
    ["4,000億元", 4e11, true, 4e9],
  ])("%s %s about %s", (figure, value, about, expected) =>
    expect(tolerance(figure, value, about)).toBeCloseTo(expected, 9),
  )
})
