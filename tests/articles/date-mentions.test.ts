import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { findDateMentions } from "@/lib/articles/date-mentions"
import { fold } from "@/lib/text/fold"

const read = (text: string) =>
  findDateMentions(fold(text)).map(({ at, year, yearOffset, month, day, weekday, future }) => [
    at,
    [
      year ?? (yearOffset === undefined ? "" : `${yearOffset >= 0 ? "+" : ""}${yearOffset}`),
      month ?? "",
      day ?? "",
    ].join("/"),
    weekday ?? 0,
    future,
  ])

describe("findDateMentions reads", () => {
  test.each([
    ["在2025年12月10日,", 1, "2025/12/10", 0, false],
    ["在2025 年 3 /7日,", 1, "2025/3/7", 0, false],
    ["民國114年12月10日", 2, "2025/12/10", 0, false],
    ["於2025-12-10發布", 1, "2025/12/10", 0, false],
    ["at 09/17/2025 close", 3, "2025/9/17", 0, false],
    ["美東時間12月10日周三,", 4, "/12/10", 3, false],
    ["最早於11月3日(週一)晚間", 3, "/11/3", 1, true],
    ["周三(12月10日)宣布", 0, "/12/10", 3, false],
    ["去年12月28日,", 0, "-1/12/28", 0, false],
    ["任期將於今年5月15日結束", 4, "+0/5/15", 0, true],
    ["總統12/8盤後宣布", 2, "/12/8", 0, false],
    ["2/11(三)大家早", 0, "/2/11", 3, false],
    ["某報周二 (9 日) 報導", 2, "//9", 2, false],
    ["某券商今 (9) 日表示", 3, "//9", 0, false],
    ["當地時間9日總統受訪", 4, "//9", 0, false],
    ["美股13日開低走低", 2, "//13", 0, false],
    ["2025年12月公布", 0, "2025/12/", 0, false],
    ["吹風期(現在–11/7)", 7, "/11/7", 0, true],
    ["12月15日前完成", 0, "/12/15", 0, true],
    ["on Wednesday, Dec. 10, 2025, the", 3, "2025/12/10", 3, false],
    ["on 10 December 2025 the", 3, "2025/12/10", 0, false],
    ["by September 3rd it", 3, "/9/3", 0, true],
    ["The bank expects a cut on December 10", 26, "/12/10", 0, true],
  ])("%s", (text, at, date, weekday, future) => {
    expect(read(text)).toEqual([[at, date, weekday, future]])
  })
})

describe("findDateMentions leaves alone", () => {
  test.each([
    "預算1/4之上",
    "2/3多數",
    "10日線與20日均線",
    "30日內",
    "13月40日",
    "2月30日",
    "0/5",
    "12.10元",
    "3.50%-3.75%",
    "1/2/3",
    "12月10億元",
    "第2026號",
    "Marching 10 bands",
    "mayor 5",
  ])("%s", text => {
    expect(read(text)).toEqual([])
  })

  test("一 of a word is no weekday", () => {
    expect(read("12月10日一度跌破")).toEqual([[0, "/12/10", 0, false]])
  })
})

test("mentions are in order, apart, and of days a calendar has", () => {
  const scraps = fc.constantFrom(
    "2025年",
    "12月",
    "10日",
    "31",
    "2/",
    "30",
    "(三)",
    "周三",
    "今",
    "Dec. ",
    "9",
    "-",
    ",",
    "將於",
    " ",
    "日",
  )
  fc.assert(
    fc.property(fc.array(scraps, { maxLength: 12 }), parts => {
      const mentions = findDateMentions(parts.join(""))
      mentions.forEach((mention, index) => {
        expect(mention.at).toBeGreaterThan(index === 0 ? -1 : mentions[index - 1]!.at)
        expect(mention.month ?? 1).toBeLessThanOrEqual(12)
        expect(mention.day ?? 1).toBeLessThanOrEqual(31)
      })
    }),
  )
})
