import { describe, expect, test } from "vitest"
import { readText } from "@/lib/read-text"
import { expectFigures, LEXICON, one, TODAY, type Told } from "./helpers"

const rate = (value: number): Told[] => [["us.rate", value, "2025-12-10", "actual"]]

describe("whom a figure is about is told", () => {
  test.each<[string, string, Told[], string]>([
    ["in its clause", "聯準會12月10日將政策利率降至【3.5%】。", rate(3.5), "measure/clause"],
    ["behind the figure", "12月10日政策利率被降至【3.5%】是聯準會的決定。", rate(3.5), "measure/clause"],
    ["earlier in the sentence", "聯準會結束會議,12月10日將政策利率降至【3.5%】。", rate(3.5), "measure/sentence"],
    ["in the sentence before", "聯準會結束會議。12月10日政策利率降至【3.5%】。", rate(3.5), "measure/before"],
    ["in English", "The Federal Reserve cut its policy rate to 【3.5%】 on December 10.", rate(3.5), "measure/clause"],
    ["in Simplified", "美联储12月10日将政策利率下调至【3.5%】。", rate(3.5), "measure/clause"],
  ])("%s", (_, marked, told, rule) => {
    expectFigures(marked, told)
    expect(one(marked.replace(/[【】]/gu, "")).why.rule).toBe(rule)
  })

  test("in the title alone", () => {
    const text = "12月10日會後公布,政策利率降至3.5%,為連續第三次調降。"
    expect(readText(LEXICON, text, { date: TODAY, title: "聯準會年內第三次出手" }).observations).toMatchObject([
      { indicator: "us.rate", figure: "3.5%", value: 3.5, why: { rule: "measure/title" } },
    ])
    expect(readText(LEXICON, text, { date: TODAY, title: "歐洲央行再度出手" }).observations).toEqual([])
  })
})

describe("a decoy takes the figure:", () => {
  test.each([
    ["another central bank", "歐洲央行12月10日將政策利率降至2%。"],
    ["another central bank nearer than ours", "聯準會之外,歐洲央行12月10日將政策利率降至2%。"],
    ["another central bank in the sentence before", "歐洲央行召開會議。12月10日政策利率降至2%。"],
    ["nobody named", "12月10日政策利率降至2%。"],
    ["another firm", "立矽11月營收52.3億元。"],
    ["another firm nearer than ours", "宏曠的對手立矽11月營收52.3億元。"],
    ["another firm in English", "Lisi reported November revenue of NT$5.23 billion."],
    ["another country's growth", "歐元區2025年經濟成長率為1.3%。"],
    ["a rival country between", "美國之外,2025年經濟成長率以歐元區的1.3%最低。"],
  ])("%s", (_, text) => expectFigures(text, []))
})

describe("of two in one sentence each has its own", () => {
  test.each<[string, Told[]]>([
    ["聯準會12月10日將政策利率降至【3.5%】,歐洲央行則維持利率在2%。", rate(3.5)],
    ["歐洲央行維持利率在2%,聯準會12月10日則將政策利率降至【3.5%】。", rate(3.5)],
    ["The ECB held rates at 2%, while the Fed lowered rates to 【3.5%】 on December 10.", rate(3.5)],
    ["宏曠11月營收【52.3億元】,立矽11月營收31.1億元。", [["hk.sales", 5_230_000_000, "2025-11", "actual"]]],
  ])("%s", (marked, told) => expectFigures(marked, told))
})

describe("nobody named at all", () => {
  test("means the one that is assumed", () => {
    expectFigures("12月10日宣布降息【25個基點】。", [["us.rate.change", -25, "2025-12-10", "actual"]])
    expect(one("12月10日宣布降息25個基點。").why.rule).toBe("measure/assumed")
  })

  test("but not once somebody else is named", () => expectFigures("歐元區物價走低。12月10日宣布降息25個基點。", []))
})

test("a central bank stands for its country, never a country for its central bank", () =>
  expectFigures("聯準會說2024年經濟成長率為【2.1%】。", [["us.growth", 2.1, "2024", "actual"]]))

describe("a name within a longer name", () => {
  test.each<[string, Told[]]>([
    ["談到美國,歐元區第一銀行估2026年經濟成長率為【2.3%】。", [["us.growth", 2.3, "2026", "forecast"]]],
    [
      "On the United States, Euro Zone Bank expects growth of 【2.3%】 in 2026.",
      [["us.growth", 2.3, "2026", "forecast"]],
    ],
  ])("is of nobody: %s", (marked, told) => expectFigures(marked, told))
})
