import { describe, expect, test } from "vitest"
import { yearEarlier } from "@/lib/observations/period"
import { expectFigures, one, read, type Told } from "./helpers"

const rate = (period: string): Told => ["us.rate", 3.5, period, "actual"]
const repo = (period: string): Told => ["us.repo", 3.67, period, "actual"]
const won = (period: string, value = 1473): Told => ["kr.won", value, period, "actual"]

describe("a period printed in the sentence", () => {
  test.each<[string, Told[]]>([
    ["12月8日SOFR報【3.67%】。", [repo("2025-12-08")]],
    ["SOFR於12月8日升至【3.67%】。", [repo("2025-12-08")]],
    ["11月SOFR升至【3.67%】。", [repo("2025-11")]],
    ["SOFR climbed to 【3.67%】 on December 8.", [repo("2025-12-08")]],
    ["On December 8, SOFR climbed to 【3.67%】.", [repo("2025-12-08")]],
    ["2024年韓元平均為【1,364韓元】。", [won("2024", 1364)]],
    ["宏曠2025年10月營收為【52.3億元】。", [["hk.sales", 5.23e9, "2025-10", "actual"]]],
    ["宏曠今年十月营收为【52.3亿元】。", [["hk.sales", 5.23e9, "2025-10", "actual"]]],
  ])("is taken: %s", (marked, told) => expectFigures(marked, told))

  test("says whether it was printed, worked out or taken from the article", () => {
    const basis = (text: string) => one(text).periodBasis
    expect(basis("2025年12月8日SOFR報3.67%。")).toBe("stated")
    expect(basis("週一SOFR報3.67%。")).toBe("resolved")
    expect(basis("SOFR報3.67%。")).toBe("implied")
  })

  test("of each figure is the one beside it", () =>
    expectFigures("SOFR在12月8日為【3.67%】,在12月9日為【3.71%】。", [
      repo("2025-12-08"),
      ["us.repo", 3.71, "2025-12-09", "actual"],
    ]))

  test("of the day a month was reported on leaves the month implied", () =>
    expectFigures("宏曠12月8日公告營收為【52.3億元】。", [["hk.sales", 5.23e9, "2025-11", "actual"]]))

  test.each<[string, string]>([
    ["宏曠第三季營收為52.3億元。", "第三季"],
    ["宏曠2024年營收為523億元。", "2024年"],
    ["Hongkuang's revenue in 2024 was NT$52.3 billion.", "2024"],
  ])("of another length than the indicator is told by becomes a diagnostic: %s", (text, time) => {
    const { observations, diagnostics } = read(text)
    expect(observations).toEqual([])
    expect(diagnostics).toMatchObject([{ rule: "hk.sales", reason: `period ${time} (want a month)` }])
  })
})

describe("a decision is dated by its day", () => {
  test.each<[string, string, Told[]]>([
    ["on that day", "聯準會12月10日將政策利率降至【3.5%】。", [rate("2025-12-10")]],
    ["told of the next day, as Asia reads it", "聯準會12月11日凌晨將政策利率降至【3.5%】。", [rate("2025-12-10")]],
    ["told of today", "聯準會今天凌晨將政策利率降至【3.5%】。", [rate("2025-12-10")]],
    ["told of the month", "聯準會9月將政策利率降至【3.5%】。", [rate("2025-09-17")]],
    ["told of the month in English", "The Fed cut its policy rate to 【3.5%】 in October.", [rate("2025-10-29")]],
    ["not dated at all", "聯準會宣布將政策利率降至【3.5%】。", [rate("2025-12-10")]],
  ])("%s", (_, marked, told) => expectFigures(marked, told))

  test.each<[string, string, Told[]]>([
    ["two days after one is that day", "聯準會11月3日把政策利率訂為【3.5%】。", [rate("2025-11-03")]],
    ["a month without one is the month", "11月聯準會的政策利率為【3.5%】。", [rate("2025-11")]],
  ])("but %s", (_, marked, told) => expectFigures(marked, told))

  test("and the last one counts for an article some days later", () =>
    expectFigures("聯準會宣布將政策利率降至【3.5%】。", [rate("2025-12-10")], "2025-12-20"))
})

describe("what the text does not date", () => {
  test("is of the article's day, or the business day before where it is published late", () => {
    expectFigures("韓元報【1,473韓元】。", [won("2025-12-11")])
    expectFigures("SOFR報【3.67%】。", [repo("2025-12-10")])
    expectFigures("SOFR報【3.67%】。", [repo("2025-12-05")], "2025-12-08")
  })

  test("is of the month before, for what is reported by the month, also over a year's end", () => {
    expectFigures("宏曠營收為【52.3億元】。", [["hk.sales", 5.23e9, "2025-11", "actual"]])
    expectFigures("宏曠營收為【52.3億元】。", [["hk.sales", 5.23e9, "2025-12", "actual"]], "2026-01-09")
  })

  test("has no period in an article that has no date", () => {
    const { observations, diagnostics } = read("SOFR報3.67%。", null)
    expect(observations).toEqual([])
    expect(diagnostics).toEqual([
      { rule: "us.repo", start: 5, end: 10, text: "3.67%", reason: "no period: the article has no date" },
    ])
  })

  test("but what is dated in full has one all the same", () =>
    expectFigures("2025年12月8日SOFR報【3.67%】。", [repo("2025-12-08")], null))
})

describe("a sentence that goes on about the same", () => {
  test("keeps the day named before", () =>
    expectFigures("12月8日SOFR報【3.67%】。SOFR隨後升到【3.71%】。", [
      repo("2025-12-08"),
      ["us.repo", 3.71, "2025-12-08", "actual"],
    ]))

  test("keeps it for a relative too", () =>
    expectFigures("12月8日SOFR報【3.67%】。SOFR上升【5個基點】。", [
      repo("2025-12-08"),
      ["us.repo.change", 5, "2025-12-08", "actual"],
    ]))

  test("does not keep it for another subject", () =>
    expectFigures("12月8日SOFR報【3.67%】。韓元報【1,473韓元】。", [repo("2025-12-08"), won("2025-12-11")]))

  test("takes the day of a heading line", () => expectFigures("12月8日\n\nSOFR報【3.67%】\n", [repo("2025-12-08")]))
})

describe("a time told by the one before", () => {
  const sales = (value: number, period: string): Told => ["hk.sales", value, period, "actual"]
  test.each<[string, Told[]]>([
    ["宏曠10月營收【52.3億元】。去年同期為【41.2億元】。", [sales(5.23e9, "2025-10"), sales(4.12e9, "2024-10")]],
    [
      "宏旷11月营收【52.3亿元】。去年同期是【41.2亿元】,上个月是【50亿元】。",
      [sales(5.23e9, "2025-11"), sales(4.12e9, "2024-11"), sales(5e9, "2025-10")],
    ],
    [
      "Hongkuang's October revenue was 【NT$5.23 billion】. A year earlier it was 【NT$4.12 billion】.",
      [sales(5.23e9, "2025-10"), sales(4.12e9, "2024-10")],
    ],
    [
      "宏曠10月營收【52.3億元】,高於去年同期的【41.2億元】。法人原預估營收【51億元】。",
      [sales(5.23e9, "2025-10"), sales(4.12e9, "2024-10"), ["hk.sales", 5.1e9, "2025-10", "forecast"]],
    ],
    [
      "Hongkuang's October revenue came to 【NT$5.23 billion】, little changed from September's 【NT$5.2 billion】.",
      [sales(5.23e9, "2025-10"), sales(5.2e9, "2025-09")],
    ],
    [
      "SOFR was 【3.67%】 on Tuesday, before Wednesday's 【3.71%】.",
      [repo("2025-12-09"), ["us.repo", 3.71, "2025-12-10", "actual"]],
    ],
  ])("%s", (marked, told) => expectFigures(marked, told))

  test.each([
    ["2025-11", "2024-11"],
    ["2025-Q3", "2024-Q3"],
    ["2025-H1", "2024-H1"],
    ["2025", "2024"],
    ["2025-01/2025-11", "2024-01/2024-11"],
    ["2025-11-03", null],
    ["../2025-11-03", null],
  ])("a year before %s is %s", (period, before) => expect(yearEarlier(period)).toBe(before))
})

describe("the day of a statement", () => {
  test.each<[string, Told[]]>([
    ["The won slid to 【1,473】, the finance ministry said on Tuesday.", [won("2025-12-09")]],
    ["韓元貶至【1,473韓元】,財政部周二表示。", [won("2025-12-09")]],
  ])("is the figure's where none is nearer: %s", (marked, told) => expectFigures(marked, told))

  test.each<[string, Told[]]>([
    ["On Monday the won slid to 【1,473】, the finance ministry said on Tuesday.", [won("2025-12-08")]],
    ["The won slid to 【1,473】, and the ministry said trading will stop on Friday.", [won("2025-12-11")]],
  ])("is not where another is, or where it tells of something else: %s", (marked, told) => expectFigures(marked, told))
})

describe("times that are no period of the figure", () => {
  test.each<[string, Told[]]>([
    ["SOFR報【3.67%】,創2020年3月以來最高。", [repo("2025-12-10")]],
    ["SOFR週三報【3.67%】,為今年第三次升破。", [repo("2025-12-10")]],
    ["SOFR stood at 【3.67%】 on Wednesday, the highest since March 2020.", [repo("2025-12-10")]],
  ])("%s", (marked, told) => expectFigures(marked, told))
})

describe("a list answers a list one by one", () => {
  test.each<[string, Told[]]>([
    [
      "聯準會預計2026年和2027年經濟成長率分別為【2.3%】和【2.0%】。",
      [
        ["us.growth", 2.3, "2026", "forecast"],
        ["us.growth", 2, "2027", "forecast"],
      ],
    ],
    [
      "聯準會預計2026、2027、2028年經濟成長率為【2.3%】、【2.0%】、【1.9%】。",
      [
        ["us.growth", 2.3, "2026", "forecast"],
        ["us.growth", 2, "2027", "forecast"],
        ["us.growth", 1.9, "2028", "forecast"],
      ],
    ],
  ])("%s", (marked, told) => expectFigures(marked, told))
})
