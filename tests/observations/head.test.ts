import { describe, expect, test } from "vitest"
import { expectFigures, read, type Told } from "./helpers"

const DECISION = "2025-12-10"
const sales = (value: number, period = "2025-11"): Told => ["hk.sales", value, period, "actual"]

describe("a figure is of the measure that", () => {
  test.each<[string, string, Told[]]>([
    [
      "stands nearest before it",
      "聯準會12月10日將政策利率降至【3.5%】,存款利率另訂為3.4%。",
      [["us.rate", 3.5, DECISION, "actual"]],
    ],
    [
      "stands nearest, in the other order",
      "存款利率為3.4%,聯準會12月10日將政策利率降至【3.5%】。",
      [["us.rate", 3.5, DECISION, "actual"]],
    ],
    ["stands right behind it", "美聯儲12月10日宣布【25個基點】的降息。", [["us.rate.change", -25, DECISION, "actual"]]],
    [
      "stands right behind it in English",
      "The Fed delivered 【a quarter-point】 rate cut on December 10.",
      [["us.rate.change", -25, DECISION, "actual"]],
    ],
    ["stands in the clause before", "宏曠11月營收出爐,達【52.3億元】。", [sales(5_230_000_000)]],
    [
      'stands before it, not one behind "and" with a figure of its own',
      "On December 10 SOFR was seen at 【3.67%】 and inflation at 3.1%.",
      [["us.repo", 3.67, DECISION, "forecast"]],
    ],
    [
      'stands before it, not one behind "before"',
      "SOFR stood at 【3.67%】 on Wednesday, up from 【3.62%】 before inflation eased.",
      [
        ["us.repo", 3.67, DECISION, "actual"],
        ["us.repo", 3.62, "2025-12-09", "previous"],
      ],
    ],
    [
      "governs, not the one that completes it",
      "Hongkuang reported revenue on the profit account of 【NT$5.2 billion】 for November.",
      [sales(5_200_000_000)],
    ],
    ["touches it, though another follows", "SOFR週三【3.67%】存款利率持平。", [["us.repo", 3.67, DECISION, "actual"]]],
    ["ends in a bracket", "週三的SOFR(擔保隔夜)【3.67%】,存款利率持平。", [["us.repo", 3.67, DECISION, "actual"]]],
    ["is named outright, not by its firm", "SOFR週三報【3.67%】。", [["us.repo", 3.67, DECISION, "actual"]]],
  ])("%s", (_, marked, told) => expectFigures(marked, told))

  test.each([
    ["another measure of its kind", "聯準會談到通膨率3.1%。"],
    ["another measure, with ours farther off", "聯準會維持利率不變,通膨率為3.1%。"],
    ["another rate whose name holds ours", "聯準會表示存款利率為3.4%。"],
    ["an amount that is profit", "宏曠11月獲利達52.3億元。"],
    ["another measure in English", "The Fed said inflation was 3.1% in November."],
    ["another measure in Simplified", "美联储称通胀率为3.1%,通膨率高于目标。"],
    ["a measure in another sentence and no word of movement", "宏曠11月營收出爐。毛利率4.5%。"],
  ])("leaves %s alone", (_, text) => expectFigures(text, []))
})

describe("growth after an amount", () => {
  test("is the growth of what the amount measures", () =>
    expectFigures("宏曠11月營收【52.3億元】,年增【12.5%】。", [
      sales(5_230_000_000),
      ["hk.sales.growth", 12.5, "2025-11", "actual"],
    ]))

  test("falls with a word that falls", () =>
    expectFigures("宏曠11月營收【52.3億元】,年減【8.1%】。", [
      sales(5_230_000_000),
      ["hk.sales.growth", -8.1, "2025-11", "actual"],
    ]))

  test("of a profit is no growth of sales", () => expectFigures("宏曠11月獲利52.3億元,毛利率較上季增加2.5%。", []))
})

describe("a phrase that says nothing alone", () => {
  test("takes a figure of its own firm", () =>
    expectFigures("宏曠週三盤中高點為【1,480元】。", [["hk.share", 1480, DECISION, "actual"]]))

  test.each(["立矽週三盤中高點為1,480元。", "週三盤中高點為1,480元。"])("is not asked in %s", text =>
    expectFigures(text, []),
  )

  test("yields to one that does, though nearer", () =>
    expectFigures("宏曠週三股價收在【1,480元】,離高點不遠。", [["hk.share", 1480, DECISION, "actual"]]))
})

describe("a number without a unit", () => {
  test.each<[string, number]>([
    ["韓元週三收在【1,473.5】。", 1473.5],
    ["韩元周三报【1473.5】。", 1473.5],
    ["The won closed at 【1,473.5】 on Wednesday.", 1473.5],
  ])("is read right behind its measure or a word that leads to it: %s", (marked, value) =>
    expectFigures(marked, [["kr.won", value, DECISION, "actual"]]),
  )

  test.each(["韓元走勢引發關注,共有1473人留言。", "The won drew 1473 comments on Wednesday."])(
    "is left alone elsewhere: %s",
    text => expectFigures(text, []),
  )
})

describe("a word that the reading excludes", () => {
  test("keeps its clause from being read, and no other", () => {
    expectFigures("聯準會利率期貨隱含3.4%。", [])
    expectFigures("利率期貨交投清淡,聯準會12月10日把政策利率降至【3.5%】。", [["us.rate", 3.5, DECISION, "actual"]])
  })

  test("shares priced in the currency are no exchange rate", () =>
    expect(read("該公司股價週三收在1,200韓元。").observations).toEqual([]))
})

describe("a list under a heading", () => {
  test("is of the measure that the heading names, numbered or not", () =>
    expectFigures("宏曠單月營收前兩名:\n1. 2025年10月 【52.3億元】\n2. 2025年3月 【50億元】", [
      sales(5_230_000_000, "2025-10"),
      sales(5_000_000_000, "2025-03"),
    ]))
})

describe("how far a figure may be off", () => {
  test.each<[string, Told[]]>([
    ["宏曠預估12月營收【60億元】,上下5億元。", [["hk.sales", 6e9, "2025-12", "forecast"]]],
    [
      "Hongkuang expects revenue of 【NT$6 billion】 in December, plus or minus NT$500 million.",
      [["hk.sales", 6e9, "2025-12", "forecast"]],
    ],
  ])("is no figure: %s", (marked, told) => expectFigures(marked, told))
})
