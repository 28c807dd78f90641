import { describe, expect, test } from "vitest"
import { fold } from "@/lib/text/fold"
import { type CalendarParts, findCalendarParts } from "@/lib/times/find-calendar-parts"
import { yearByWeekday } from "@/lib/times/place-calendar"

describe("findCalendarParts", () => {
  test.each<[text: string, parts: Partial<CalendarParts>[]]>([
    ["2/11(三)大家新年快樂", [{ start: 0, end: 7, month: 2, day: 11, weekday: 3 }]],
    ["美東時間12月10日周三，", [{ start: 4, end: 12, month: 12, day: 10, weekday: 3 }]],
    ["彭博周二 (9 日) 報導", [{ start: 2, end: 10, day: 9, weekday: 2 }]],
    [
      "2025年12月10日與12月9日",
      [
        { year: 2025, month: 12, day: 10 },
        { month: 12, day: 9 },
      ],
    ],
    [
      "2024年10月至2025年2月",
      [
        { start: 0, end: 9, year: 2024, month: 10 },
        { start: 9, end: 16, year: 2025, month: 2 },
      ],
    ],
    ["今(9)日表示", [{ day: 9 }]],
    ["on Friday, December 12, 2025", [{ year: 2025, month: 12, day: 12, weekday: 5 }]],
    ["上周五與去年、近三個月", []],
    ["27財年", []],
  ])("%s", (text, parts) => {
    const found = findCalendarParts(fold(text))
    expect(found).toHaveLength(parts.length)
    for (const [index, part] of parts.entries()) expect(found[index]).toMatchObject(part)
  })
})

describe("yearByWeekday", () => {
  test.each([
    [2, 11, 3, 2025, 2026],
    [12, 9, 2, 2025, 2025],
    [11, 3, 1, 2025, 2025],
    [2, 29, 4, 2025, 2024],
    [2, 29, 7, 2025, 2032],
  ])("%i/%i on weekday %i near %i is %i", (month, day, weekday, near, year) => {
    expect(yearByWeekday(month, day, weekday, near)).toBe(year)
  })

  test("knows no 30 February", () => {
    expect(yearByWeekday(2, 30, 1)).toBeNull()
  })
})
