import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { logTicks, niceTicks, place } from "@/lib/charts/scales"
import { cutToWidth, textWidth } from "@/lib/charts/text-width"
import { timeTicks } from "@/lib/charts/time-ticks"

describe("value ticks", () => {
  test.each([
    ["rates far apart", [3.5, 4, 1], 4, 2, false, { min: 0, max: 5, step: 1 }],
    ["a narrow band", [3.5, 3.75], 5, 2, false, { min: 3.4, max: 3.8, step: 0.1 }],
    ["one value gets room", [4.22], 4, 2, false, { min: 4.1, max: 4.35, step: 0.05 }],
    ["falls", [-100, -25], 4, 0, false, { min: -125, max: 0, step: 25 }],
    ["columns from zero", [401_255_000_000], 4, 0, true, { min: 0, max: 600_000_000_000, step: 200_000_000_000 }],
    ["columns below zero hang from it", [-5, -3], 4, 0, true, { min: -6, max: 0, step: 2 }],
    ["zero alone", [0], 4, 0, false, { min: -1, max: 1, step: 0.5 }],
    ["zero alone, columns", [0], 4, 0, true, { min: 0, max: 1, step: 0.25 }],
    ["nothing", [], 4, 2, false, { min: 0, max: 1, step: 0.25 }],
  ])("%s", (_, values, count, decimals, fromZero, expected) => {
    const { min, max, at } = niceTicks(values, count, decimals, fromZero)
    expect({ min, max, step: Number(((at[1] ?? 0) - (at[0] ?? 0)).toPrecision(6)) }).toEqual(expected)
  })

  test("hold every value, in few steps", () => {
    const value = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.double({ min: -1e12, max: 1e12, noNaN: true }))
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 9 }), fc.boolean(), (values, fromZero) => {
        const { min, max, at } = niceTicks(values, 5, 2, fromZero)
        expect(at).toEqual([...new Set(at)].toSorted((a, b) => a - b))
        expect([at[0], at.at(-1)]).toEqual([min, max])
        expect(min).toBeLessThanOrEqual(Math.min(...values))
        expect(max).toBeGreaterThanOrEqual(Math.max(...values))
        expect(at.length).toBeLessThanOrEqual(9)
        if (fromZero) expect(min <= 0 && max >= 0).toBe(true)
      }),
    )
  })

  test.each([
    ["over two decades by 1, 2, 5", [30, 2000], 6, [20, 50, 100, 200, 500, 1000, 2000]],
    ["over more of them by 1, 3", [30, 2_000_000], 6, [10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000]],
    ["below one", [0.03, 0.4], 6, [0.02, 0.05, 0.1, 0.2, 0.5]],
    ["round ends stay", [10, 1000], 6, [10, 20, 50, 100, 200, 500, 1000]],
    ["that begins a hair below a power of ten", [999.9999999999999, 3000], 6, [500, 1000, 2000, 5000]],
  ])("of a logarithmic axis %s", (_, values, count, expected) => {
    expect(logTicks(values, count)).toEqual({ min: expected[0], max: expected.at(-1), at: expected })
  })

  test("of a logarithmic axis hold every value", () => {
    const value = fc.double({ min: 1e-6, max: 1e13, noNaN: true })
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 9 }), values => {
        const { min, max, at } = logTicks(values, 6)
        expect(min).toBeLessThanOrEqual(Math.min(...values))
        expect(max).toBeGreaterThanOrEqual(Math.max(...values))
        expect(at.length).toBeGreaterThan(1)
      }),
    )
  })

  test("a decade is as long as the next on a logarithmic scale", () => {
    const scale = { min: 1, max: 100, start: 0, end: 100, isLog: true }
    expect([1, 10, 100].map(value => place(scale, value))).toEqual([0, 50, 100])
  })

  test("a place is a tenth of a px, upwards or downwards", () => {
    expect(place({ min: 0, max: 3, start: 0, end: 100 }, 1)).toBe(33.3)
    expect(place({ min: 0, max: 3, start: 100, end: 0 }, 1)).toBe(66.7)
  })
})

describe("time ticks", () => {
  const ticks = (from: string, to: string, most: number, locale: "en" | "zh-Hant" | "zh-Hans" = "en") =>
    timeTicks(Date.parse(from), Date.parse(to), most, locale).map(({ at, label }) => `${new Date(at).toISOString().slice(0, 10)} ${label}`) // prettier-ignore

  test.each([
    [
      "2025-12-01",
      "2025-12-04",
      5,
      ["2025-12-01 1 Dec 2025", "2025-12-02 2 Dec", "2025-12-03 3 Dec", "2025-12-04 4 Dec"],
    ],
    ["2025-12-20", "2026-01-10", 5, ["2025-12-22 22 Dec 2025", "2025-12-29 29 Dec", "2026-01-05 5 Jan 2026"]],
    [
      "2025-09-20",
      "2026-03-02",
      6,
      [
        "2025-10-01 Oct 2025",
        "2025-11-01 Nov",
        "2025-12-01 Dec",
        "2026-01-01 Jan 2026",
        "2026-02-01 Feb",
        "2026-03-01 Mar",
      ],
    ],
    ["2019-09-20", "2026-12-31", 4, ["2020-01-01 2020", "2022-01-01 2022", "2024-01-01 2024", "2026-01-01 2026"]],
    ["2025-12-01", "2025-12-01", 5, []],
    ["2025-12-02", "2025-12-01", 5, []],
  ] as const)("%s to %s, at most %i", (from, to, most, expected) => {
    expect(ticks(from, to, most)).toEqual(expected)
  })

  test("in Chinese", () => {
    expect(ticks("2025-12-20", "2026-01-10", 5, "zh-Hant")).toEqual(["2025-12-22 2025/12/22", "2025-12-29 12/29", "2026-01-05 2026/1/5"]) // prettier-ignore
    expect(ticks("2025-10-20", "2026-02-10", 6, "zh-Hans")).toEqual(["2025-11-01 2025年11月", "2025-12-01 12月", "2026-01-01 2026年1月", "2026-02-01 2月"]) // prettier-ignore
  })

  test("lie inside, in order, and are few", () => {
    const instant = fc.integer({ min: Date.UTC(1980, 0), max: Date.UTC(2060, 0) })
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: 1, max: 40 * 365 * 86_400_000 }),
        fc.integer({ min: 2, max: 12 }),
        (from, length, most) => {
          const at = timeTicks(from, from + length, most, "en").map(tick => tick.at)
          expect(at).toEqual(at.toSorted((a, b) => a - b))
          expect(at.every(one => one >= from && one <= from + length)).toBe(true)
          expect(at.length).toBeLessThanOrEqual(most + 1)
        },
      ),
    )
  })
})

describe("text widths", () => {
  test("a Chinese name takes about twice the room of a Latin one", () => {
    expect(textWidth("利率", 12)).toBe(24)
    expect(textWidth("SOFR", 12)).toBeLessThan(36)
  })

  test.each([
    ["short enough", "SOFR", 100, "SOFR"],
    ["too long", "聯邦基金利率", 40, "聯邦…"],
    ["no space before the ellipsis", "one two", 42, "one…"],
    ["no room at all", "SOFR", 0, "…"],
  ])("%s", (_, text, width, expected) => {
    expect(cutToWidth(text, 12, width)).toBe(expected)
  })
})
