import fc from "fast-check"
import { Temporal } from "temporal-polyfill"
import { describe, expect, test } from "vitest"
import {
  addMonths,
  addTradingDays,
  civilOf,
  dayOf,
  dayOfIso,
  daysInMonth,
  isoOf,
  weekdayOf,
} from "@/lib/times/calendar"

const day = fc.integer({ min: dayOf(1000, 1, 1), max: dayOf(2999, 12, 31) })

describe("day arithmetic agrees with Temporal", () => {
  test("for weekdays, months and notation", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -240, max: 240 }), (at, months) => {
        const date = Temporal.PlainDate.from(isoOf(at))
        expect(civilOf(at)).toEqual({ year: date.year, month: date.month, day: date.day })
        expect(dayOfIso(date.toString())).toBe(at)
        expect(weekdayOf(at)).toBe(date.dayOfWeek)
        expect(daysInMonth(date.year, date.month)).toBe(date.daysInMonth)
        fc.pre(at > dayOf(1100, 1, 1) && at < dayOf(2900, 1, 1))
        expect(isoOf(addMonths(at, months))).toBe(date.add({ months }).toString())
      }),
    )
  })
})

describe("addTradingDays", () => {
  test.each([
    ["2026-02-11", -1, "2026-02-10"],
    ["2026-02-09", -1, "2026-02-06"],
    ["2026-02-06", 1, "2026-02-09"],
    ["2026-02-07", 3, "2026-02-11"],
    ["2026-02-11", 0, "2026-02-11"],
  ])("%s %i is %s", (from, count, to) => {
    expect(isoOf(addTradingDays(dayOfIso(from)!, count))).toBe(to)
  })
})

test.each(["2025-02-30", "2025-13-01", "2025-1-1", "", "2025-12"])("%s is no day", text => {
  expect(dayOfIso(text)).toBeNull()
})
