import { describe, expect, test } from "vitest"
import type { Status } from "@/lib/model"
import { expectFigures, read, type Told } from "./helpers"

const DAY = "2025-12-10"
const TODAY = "2025-12-11"
const rate = (value: Told[1], status: Status, period = DAY): Told => ["us.rate", value, period, status]
const won = (value: Told[1], status: Status, period = TODAY): Told => ["kr.won", value, period, status]

describe("previous is what stood before the change that is told:", () => {
  test.each<[string, Told[]]>([
    ["聯準會12月10日將政策利率從【3.75%】降至【3.5%】。", [rate(3.75, "previous"), rate(3.5, "actual")]],
    ["美联储12月10日将政策利率由【3.75%】下调到【3.5%】。", [rate(3.75, "previous"), rate(3.5, "actual")]],
    [
      "The Fed cut its policy rate from 【3.75%】 to 【3.5%】 on December 10.",
      [rate(3.75, "previous"), rate(3.5, "actual")],
    ],
    [
      "The Fed cut its policy rate to 【3.5%】 from 【3.75%】 on December 10.",
      [rate(3.5, "actual"), rate(3.75, "previous")],
    ],
    [
      "SOFR週三報【3.67%】(前值【3.62%】)。",
      [
        ["us.repo", 3.67, DAY, "actual"],
        ["us.repo", 3.62, "2025-12-09", "previous"],
      ],
    ],
    [
      "SOFR週三由【3.62%】→【3.67%】。",
      [
        ["us.repo", 3.62, DAY, "previous"],
        ["us.repo", 3.67, DAY, "actual"],
      ],
    ],
  ])("%s", (marked, told) => expectFigures(marked, told))

  test.each<[string, Told[]]>([
    [
      "The market expects the Fed to cut its policy rate from 【3.75%】 to 【3.5%】.",
      [rate(3.75, "previous"), rate(3.5, "forecast", "2026-01")],
    ],
    [
      "市場預計聯準會將把政策利率由【3.75%】下調至【3.5%】。",
      [rate(3.75, "previous"), rate(3.5, "forecast", "2026-01")],
    ],
    [
      "SOFR週三為【3.67%】,前一日為【3.62%】。",
      [
        ["us.repo", 3.67, DAY, "actual"],
        ["us.repo", 3.62, "2025-12-09", "previous"],
      ],
    ],
  ])("also where the change is still to come: %s", (marked, told) => expectFigures(marked, told))

  test("but not in a band that something moved in", () =>
    expectFigures("On Wednesday SOFR ranged from a low of 【3.6%】 to a high of 【3.7%】.", [
      ["us.repo", 3.6, DAY, "actual"],
      ["us.repo", 3.7, DAY, "actual"],
    ]))

  test.each<[string, Told[]]>([
    ["從12月10日起,聯準會的政策利率為【3.5%】。", [rate(3.5, "actual")]],
    ["聯準會12月10日將政策利率訂在【3.5%】,自此不變。", [rate(3.5, "actual")]],
  ])("but not after a 從 of time: %s", (marked, told) => expectFigures(marked, told))
})

describe("of two forecasts the one made earlier is previous_forecast:", () => {
  test.each<[string, Told[]]>([
    [
      "聯準會預計2026年經濟成長率為【2.3%】,高於9月的預測值【1.8%】。",
      [
        ["us.growth", 2.3, "2026", "forecast"],
        ["us.growth", 1.8, "2026", "previous_forecast"],
      ],
    ],
    [
      "聯準會將2026年經濟成長率預測從【1.8%】上修至【2.3%】。",
      [
        ["us.growth", 1.8, "2026", "previous_forecast"],
        ["us.growth", 2.3, "2026", "forecast"],
      ],
    ],
    [
      "The Fed raised its forecast of 2026 GDP growth to 【2.3%】 from 【1.8%】.",
      [
        ["us.growth", 2.3, "2026", "forecast"],
        ["us.growth", 1.8, "2026", "previous_forecast"],
      ],
    ],
  ])("%s", (marked, told) => expectFigures(marked, told))
})

test("what was expected until now is the forecast before, whatever stands between", () =>
  expectFigures("某投行原本估聯準會1月、3月共降息【50個基點】,如今預計只降【25個基點】。", [
    ["us.rate.change", -50, "2026-03", "previous_forecast"],
    ["us.rate.change", -25, "2026-03", "forecast"],
  ]))

test("of a change that is foretold, the side that a year gone by owns is what was before", () =>
  expectFigures("預計美國經濟成長率將由2024年的【2.8%】放緩到2026年的【2.3%】。", [
    ["us.growth", 2.8, "2024", "previous"],
    ["us.growth", 2.3, "2026", "forecast"],
  ]))

describe("in a bracket behind a forecast stands the one it replaces:", () => {
  const now = (value: number, year: string): Told => ["us.growth", value, year, "forecast"]
  const before = (value: number, year: string): Told => ["us.growth", value, year, "previous_forecast"]
  test.each<[string, Told[]]>([
    ["預計2026年美國經濟成長率【2.3%】（9月為【1.8%】）。", [now(2.3, "2026"), before(1.8, "2026")]],
    ["In 2026, U.S. GDP growth is forecast at 【2.3%】 (【1.8%】).", [now(2.3, "2026"), before(1.8, "2026")]],
  ])("%s", (marked, told) => expectFigures(marked, told))

  test("but not where the bracket tells what came", () =>
    expectFigures("SOFR週三報【3.67%】（此前預計【3.7%】）。", [
      ["us.repo", 3.67, DAY, "actual"],
      ["us.repo", 3.7, TODAY, "forecast"],
    ]))
})

test("what was expected beside what came shares its period", () =>
  expectFigures("Hongkuang's October revenue: 【NT$6 billion】 vs 【NT$5.2 billion】 expected.", [
    ["hk.sales", 6e9, "2025-10", "actual"],
    ["hk.sales", 5.2e9, "2025-10", "forecast"],
  ]))

describe("what a forecast is held against has happened:", () => {
  test.each<[string, Told[]]>([
    [
      "宏曠預估12月營收【60億元】,高於去年12月的【52億元】。",
      [
        ["hk.sales", 6e9, "2025-12", "forecast"],
        ["hk.sales", 5.2e9, "2024-12", "actual"],
      ],
    ],
    [
      "Hongkuang forecasts December revenue of 【NT$6 billion】, well above October's 【NT$5.2 billion】.",
      [
        ["hk.sales", 6e9, "2025-12", "forecast"],
        ["hk.sales", 5.2e9, "2025-10", "actual"],
      ],
    ],
  ])("%s", (marked, told) => expectFigures(marked, told))
})

describe("a forecast", () => {
  test.each<[string, Told[]]>([
    ["分析師預計2026年美國經濟成長率為【2.3%】。", [["us.growth", 2.3, "2026", "forecast"]]],
    [
      "宏曠11月營收為【60億元】,優於市場預期的【52億元】。",
      [
        ["hk.sales", 6e9, "2025-11", "actual"],
        ["hk.sales", 5.2e9, "2025-11", "forecast"],
      ],
    ],
    ["某投行預計,2026年美國經濟成長率為【2.3%】。", [["us.growth", 2.3, "2026", "forecast"]]],
    ["2026年美國經濟成長率為【2.3%】。", [["us.growth", 2.3, "2026", "forecast"]]],
    ["分析师预计宏曠12月營收達【60億元】。", [["hk.sales", 6e9, "2025-12", "forecast"]]],
    ["Economists expect U.S. GDP growth of 【2.3%】 in 2026.", [["us.growth", 2.3, "2026", "forecast"]]],
    ["Economists now see U.S. GDP growth of 【2.3%】 in 2026.", [["us.growth", 2.3, "2026", "forecast"]]],
    ["分析師預計聯準會1月、3月各降息【25個基點】。", [["us.rate.change", -25, "2026-03", "forecast"]]],
    ["The committee said the policy rate of the Fed would be 【3.25%】 in June.", [rate(3.25, "forecast", "2026-06")]],
  ])("%s", (marked, told) => expectFigures(marked, told))

  test.each<[string, Told[]]>([
    ["如市場預期,聯準會12月10日將政策利率降至【3.5%】。", [rate(3.5, "actual")]],
    ["聯準會一如預期,12月10日宣布將政策利率降至【3.5%】。", [rate(3.5, "actual")]],
    ["聯準會12月10日將利率下調【25個基點】。", [["us.rate.change", -25, DAY, "actual"]]],
    ["As expected, the Fed cut its policy rate to 【3.5%】 on December 10.", [rate(3.5, "actual")]],
    ["雖然分析師預測景氣轉弱,SOFR週三仍報【3.67%】。", [["us.repo", 3.67, DAY, "actual"]]],
    ["SOFR, which traders see as a gauge of stress, was 【3.67%】 on Wednesday.", [["us.repo", 3.67, DAY, "actual"]]],
    ["SOFR(市場預期的指標)週三報【3.67%】。", [["us.repo", 3.67, DAY, "actual"]]],
    ["Analysts expect calm but SOFR was 【3.67%】 on Wednesday.", [["us.repo", 3.67, DAY, "actual"]]],
    ["分析師預期平靜,而SOFR週三報【3.67%】。", [["us.repo", 3.67, DAY, "actual"]]],
  ])("is not made by a word about something else: %s", (marked, told) => expectFigures(marked, told))
})

describe("what was expected stands beside what came:", () => {
  test.each<[string, Told[]]>([
    [
      "2026年美國經濟成長率為【2.3%】,低於市場預期的【2.5%】。",
      [
        ["us.growth", 2.3, "2026", "forecast"],
        ["us.growth", 2.5, "2026", "forecast"],
      ],
    ],
    [
      "2024年美國經濟成長率為【2.3%】,低於市場預期的【2.5%】。",
      [
        ["us.growth", 2.3, "2024", "actual"],
        ["us.growth", 2.5, "2024", "forecast"],
      ],
    ],
    [
      "U.S. GDP growth was 【2.3%】 in 2024, below estimates of 【2.5%】.",
      [
        ["us.growth", 2.3, "2024", "actual"],
        ["us.growth", 2.5, "2024", "forecast"],
      ],
    ],
  ])("%s", (marked, told) => expectFigures(marked, told))
})

describe("a threshold is a level watched, feared or defended:", () => {
  test.each<[string, Told[]]>([
    ["韓元逼近【1480韓元】關口。", [won(1480, "threshold")]],
    ["韓元面臨【1,500韓元】大關。", [won(1500, "threshold")]],
    ["韩元守住【1480韩元】防线。", [won(1480, "threshold")]],
    ["The won is nearing the psychological level of 【1,500】.", [won(1500, "threshold")]],
    ["若韓元跌破【1500】關口,當局將出手。", [won(1500, "threshold")]],
  ])("%s", (marked, told) => expectFigures(marked, told))

  test.each<[string, Told[]]>([
    ["韓元週三跌破【1480】關口。", [won(1480, "actual", DAY)]],
    ["韓元週三突破【1450韓元】關卡。", [won(1450, "actual", DAY)]],
    ["The won broke 【1,480】 on Wednesday.", [won(1480, "actual", DAY)]],
  ])("but a fact once it is broken: %s", (marked, told) => expectFigures(marked, told))
})

describe("hypothetical is what is wished, asked, or holds on a condition:", () => {
  test.each<[string, Told[]]>([
    ["若聯準會把政策利率降至【3%】,房市會回溫。", [rate(3, "hypothetical", DAY)]],
    ["他希望聯準會把政策利率降到【1%】。", [rate(1, "hypothetical", DAY)]],
    ["聯準會是否該把政策利率降到【1%】?", [rate(1, "hypothetical", DAY)]],
    ["聯準會會把政策利率降到【3%】嗎?", [rate(3, "hypothetical")]],
    ["Will the Fed cut its policy rate to 【3%】?", [rate(3, "hypothetical")]],
    ["What if the Fed cut its policy rate to 【3%】?", [rate(3, "hypothetical")]],
    ["聯準會提議把政策利率降到【3%】。", [rate(3, "hypothetical")]],
    ["官員呼籲聯準會降息【50個基點】。", [["us.rate.change", -50, DAY, "hypothetical"]]],
    ["He urged the Fed to cut its policy rate to 【1%】.", [rate(1, "hypothetical", DAY)]],
    ["If the Fed cut its policy rate to 【1%】, prices would soar.", [rate(1, "hypothetical", DAY)]],
  ])("%s", (marked, told) => expectFigures(marked, told))

  test.each<[string, Told[]]>([
    ["聯準會12月10日把政策利率降到【3.5%】,然後呢?", [rate(3.5, "actual")]],
    ["考慮到物價,聯準會12月10日把政策利率降到【3.5%】。", [rate(3.5, "actual")]],
    ["若景氣轉差會如何?聯準會12月10日把政策利率降到【3.5%】。", [rate(3.5, "actual")]],
  ])("but not what another clause asks about: %s", (marked, told) => expectFigures(marked, told))

  test("but not what was decided in a sentence that wishes for more", () =>
    expectFigures("他主張多降,但聯準會12月10日宣布政策利率降至【3.5%】。", [rate(3.5, "actual")]))
})

describe("a baseline is a norm given for comparison:", () => {
  test.each<[string, number]>([
    ["SOFR通常在【3.5%】附近。", 3.5],
    ["正常情況下,SOFR為【3.5%】。", 3.5],
    ["SOFR normally stands at 【3.5%】.", 3.5],
    ["正常情況下,資金充裕,SOFR為【3.5%】。", 3.5],
  ])("%s", (marked, value) => expectFigures(marked, [["us.repo", value, TODAY, "baseline"]]))

  test.each([
    ["一般認為資金充裕,SOFR週三為【3.67%】。"],
    ["正常情況下,資金充裕,但SOFR週三為【3.67%】。"],
    ["Markets usually calm down by then, and on Wednesday SOFR stood at 【3.67%】."],
  ])("but not where something else is the norm: %s", marked =>
    expectFigures(marked, [["us.repo", 3.67, DAY, "actual"]]),
  )
})

test("whatever the status, a figure outside what the reading admits becomes a diagnostic", () => {
  const { observations, diagnostics } = read("SOFR週三升至36.7%。")
  expect(observations).toEqual([])
  expect(diagnostics).toEqual([
    { rule: "us.repo", start: 8, end: 13, text: "36.7%", reason: "implausible value 36.7 (want 0 to 12)" },
  ])
})
