import { describe, expect, test } from "vitest"
import { expectTime, surfaces } from "./helpers"

const TODAY = "2025-12-11" // a Thursday

describe("dates and stretches in English", () => {
  test.each<[string, string, "day" | "week" | "month" | "quarter" | "half" | "year"]>([
    ["The board met on 【May twenty-first】.", "2025-05-21", "day"],
    ["It takes effect 【May first, 2026】.", "2026-05-01", "day"],
    ["It was signed on 【the twenty-first of May】.", "2025-05-21", "day"],
    ["It was signed on 【December tenth, 2025】.", "2025-12-10", "day"],
    ["They voted 【December 10, 2025】.", "2025-12-10", "day"],
    ["They voted 【10 December 2025】.", "2025-12-10", "day"],
    ["They voted 【Dec. 9-10】.", "2025-12-09/2025-12-10", "day"],
    ["It was published 【2025-11-30】.", "2025-11-30", "day"],
    ["Shares fell 【yesterday】.", "2025-12-10", "day"],
    ["Data are due 【tomorrow】.", "2025-12-12", "day"],
    ["Shares fell 【last Friday】.", "2025-12-05", "day"],
    ["Sales 【January through June 2025】 rose.", "2025-H1", "month"],
    ["Sales fell 【from January to March】.", "2025-Q1", "month"],
    ["Sales fell 【last month】.", "2025-11", "month"],
    ["Sales in 【November 2025】 fell.", "2025-11", "month"],
    ["【Q3 2025】 sales fell.", "2025-Q3", "quarter"],
    ["Sales in 【the fourth quarter of 2024】 fell.", "2024-Q4", "quarter"],
    ["Sales in 【the first half of 2025】 fell.", "2025-H1", "half"],
    ["Sales in 【2024】 fell.", "2024", "year"],
    ["Sales fell 【last year】.", "2024", "year"],
  ])("%s", (marked, period, grain) => expectTime(marked, TODAY, period, grain))
})

describe("dates and stretches in Chinese", () => {
  test.each<[string, string, "day" | "week" | "month" | "quarter" | "half" | "year"]>([
    ["【2025年12月10日】公布", "2025-12-10", "day"],
    ["【二〇二五年十二月十日】公布", "2025-12-10", "day"],
    ["【12月10日】公布", "2025-12-10", "day"],
    ["【12/10】公布", "2025-12-10", "day"],
    ["【昨天】公布", "2025-12-10", "day"],
    ["【上周五】公布", "2025-12-05", "day"],
    ["【本周一】公布", "2025-12-08", "day"],
    ["【11月】營收", "2025-11", "month"],
    ["【上個月】營收", "2025-11", "month"],
    ["【今年1月至6月】營收", "2025-H1", "month"],
    ["【第三季】營收", "2025-Q3", "quarter"],
    ["【2024年第四季】營收", "2024-Q4", "quarter"],
    ["【上半年】營收", "2025-H1", "half"],
    ["【去年】營收", "2024", "year"],
    ["【今年】會降息", "2025", "year"],
    ["【2025年元月】營收公布", "2025-01", "month"],
    ["【今年元月中旬】公布", "2025-01-11/2025-01-20", "day"],
  ])("%s", (marked, period, grain) => expectTime(marked, TODAY, period, grain))
})

describe("no time", () => {
  test.each([
    "raised by three-quarters of a percentage point",
    "a three-quarter-point increase",
    "two quarter-point cuts and one quarter-point hike",
    "by 1/2 percentage point",
    "three quarters of the members agreed",
    "營收4000億元月增三成",
    "獲利3兆元月減",
    "前收報4.2%，前值4.1%",
    "the largest, second and third owners",
    "they may first ask",
  ])("%s", text => expect(surfaces(text, TODAY)).toEqual([]))

  test("in the rank behind a month", () => {
    expect(surfaces("In December first signs showed", TODAY)).toEqual(["December"])
    expect(surfaces("the May third-largest sale", TODAY)).toEqual(["May"])
  })
})
