import { describe, expect, test } from "vitest"
import type { Status } from "@/lib/model"
import { expectFigures, read, type Told } from "./helpers"

const TODAY = "2025-12-11"
const DAY = "2025-12-10"
const won = (value: Told[1], status: Status = "actual", period = TODAY): Told => ["kr.won", value, period, status]
const share = (value: number, status: Status = "actual"): Told => ["hk.share", value, TODAY, status]

describe("a comparative says which way a price went, and `at` where it stands", () => {
  test.each<[string, Told[]]>([
    ["The won closed weaker at 【1,473.2】.", [won(1473.2)]],
    ["The won was last up at 【1,473.2】.", [won(1473.2)]],
    ["SOFR週三漲幅仍達【5個基點】。", [["us.repo.change", 5, DAY, "actual"]]],
    ["SOFR on Wednesday was 【5 basis points】 higher.", [["us.repo.change", 5, DAY, "actual"]]],
  ])("%s", (marked, told) => expectFigures(marked, told))
})

describe("a bare number is a price once one like it was quoted", () => {
  test.each<[string, Told[]]>([
    [
      "韓元報【1,471韓元】。交易員說:【1480】守不住,【1500】就只是時間問題。",
      [won(1471), won(1480, "threshold"), won(1500, "forecast")],
    ],
    ["The won traded at 【1,471】. Then came 【1,479】.", [won(1471), won(1479)]],
  ])("%s", (marked, told) => expectFigures(marked, told))

  test.each<[string, string]>([
    ["far from it", "韓元報【1,471韓元】。交易員說,有1700多件委託。"],
    ["counting something", "韓元報【1,471韓元】。券商說,有1480家公司避險。"],
    ["where none was quoted", "交易員說:1480守不住。"],
  ])("but not %s", (_, marked) => expectFigures(marked, marked.includes("【") ? [won(1471)] : []))

  test.each<[string, Told[]]>([
    ["| 韓元 | 【1,471】 | 貶 |", [won(1471)]],
    ["- 韓元: 【1471】", [won(1471)]],
  ])("stands in the next cell of a table or list: %s", (marked, told) => expectFigures(marked, told))
})

describe("what the sentence leaves unnamed is", () => {
  test("the last measure that takes such a figure, not the last one named", () =>
    expectFigures("韓元報【1,471韓元】;SOFR報【3.67%】。分析師說,【1500韓元】是最後防線。", [
      won(1471),
      ["us.repo", 3.67, DAY, "actual"],
      won(1500, "threshold"),
    ]))

  test("no level of what never falls below zero, where the figure is how far another thing fell", () =>
    expectFigures("SOFR報【3.67%】。一旦危機重演,股市將崩跌40%。", [["us.repo", 3.67, DAY, "actual"]]))
})

describe("a target price", () => {
  test("is of the price named before it", () =>
    expectFigures("券商將韓元目標價調整至【1,460】。", [["kr.won", 1460, TODAY, "forecast"]]))

  test("is of nothing where no price is named", () => expectFigures("券商將目標價調整至1,460元。", []))

  test.each<[string, Told[]]>([
    ["券商維持【1,460韓元】的目標。", [won(1460, "forecast")]],
    ["The bank kept its target of 【1,460 won】 per dollar.", [won(1460, "forecast")]],
  ])("is a forecast: %s", (marked, told) => expectFigures(`匯率看韓元。${marked}`, told))
})

describe("the time of a price", () => {
  test.each<[string, Told[]]>([
    ["當局12月9日開會,為五年來首次。當天韓元收【1,471韓元】。", [won(1471, "actual", "2025-12-09")]],
    ["The three-month won forecast is 【1,440 won】 per dollar.", [won(1440, "forecast", "2026-03")]],
    ["韓元三個月目標價為【1,440韓元】。", [won(1440, "forecast", "2026-03")]],
    ["The bank now sees the won at 【1,380】 in six months.", [won(1380, "forecast", "2026-06")]],
    ["韓元全年均價為【1,422韓元】。", [won(1422, "actual", "2025")]],
    ["The won's annual average of 【1,422】 was a record.", [won(1422, "actual", "2025")]],
  ])("%s", (marked, told) => expectFigures(marked, told))

  test("is not the month a contract is delivered in", () => {
    expectFigures("Won futures for June delivery stood at 【1,471】.", [won(1471)])
    expectFigures("6月交割的韓元期貨報【1,471韓元】。", [won(1471)])
  })

  test.each<[string, Told[]]>([
    ["韓元收【1,479韓元】,是自12月1日觸及【1,487韓元】以來最高。", [won(1479), won(1487, "actual", "2025-12-01")]],
    ["The won opened at 【1,484.9 won】 per dollar on the 4th but recovered.", [won(1484.9, "actual", "2025-12-04")]],
    ["韓元10日夜盤收【1,469.0】。", [won(1469, "actual", "2025-12-10")]],
    [
      "韓元報【1,471韓元】。券商把2026年第一季的預測由【1,430】調降至【1,470】。",
      [won(1471), won(1430, "previous_forecast", "2026-Q1"), won(1470, "forecast", "2026-Q1")],
    ],
  ])("stands near: %s", (marked, told) => expectFigures(marked, told))

  test("of the day before is told once: 前一日 steps back no further", () =>
    expectFigures("12月9日SOFR報【3.67%】,前一日為【3.62%】。", [
      ["us.repo", 3.67, "2025-12-09", "actual"],
      ["us.repo", 3.62, "2025-12-08", "previous"],
    ]))

  test("is not carried on when only one of several figures had it", () => {
    const text = "The won stood at 1,471 per dollar, after 1,480 on Monday. The won then traded at 1,475."
    expect(read(text).observations.map(({ period }) => period)).toEqual([TODAY, "2025-12-08", TODAY])
  })
})

describe("a figure told again or in a list", () => {
  test("goes the way of the one before it: down $7, or 0.05%", () =>
    expectFigures("SOFR on Wednesday was down 4 ticks, or 【0.05%】.", [["us.repo.change", -5, DAY, "actual"]]))

  test("is a price where a bare number follows how a fall narrowed", () =>
    expectFigures("韓元一度貶至【1462】,隨後收窄跌幅至【1469.5】。", [won(1462), won(1469.5)]))
})

describe("growth right behind the figure of something else", () => {
  test("is that figure's", () =>
    expectFigures("The won stood at 【1,471】 and Hongkuang's share price at 【NT$200】, up 28%.", [
      won(1471),
      share(200),
    ]))
})
