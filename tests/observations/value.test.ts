import { describe, expect, test } from "vitest"
import type { Bound, Stat } from "@/lib/model"
import { expectFigures, one, read } from "./helpers"

describe("a value stands in its indicator's unit", () => {
  test.each<[string, number | [number, number]]>([
    ["SOFR週三上升0.25個百分點。", 25],
    ["SOFR週三上升22個基點。", 22],
    ["SOFR rose 22bp on Wednesday.", 22],
    ["SOFR rose 0.22 percentage points on Wednesday.", 22],
    ["聯準會12月10日降息一碼。", -25],
    ["聯準會12月10日升息兩碼。", 50],
    ["聯準會12月10日降息25至50個基點。", [-50, -25]],
    ["聯準會12月10日將政策利率降至3.5%至3.75%。", [3.5, 3.75]],
    ["聯準會12月10日將政策利率降至3.50%-3.75%。", [3.5, 3.75]],
    ["宏曠11月營收為4012.55億元。", 401_255_000_000],
    ["Hongkuang's November revenue was NT$5.23 billion.", 5_230_000_000],
    ["韓元週三為1美元兌1,473.5韓元。", 1473.5],
  ])("%s", (text, value) => expect(one(text).value).toEqual(value))

  test("and is told with that unit", () => {
    expect(one("SOFR週三上升0.25個百分點。").unit).toBe("bp")
    expect(one("宏曠11月營收為52.3億元。").unit).toBe("TWD")
    expect(one("韓元週三報1,473韓元。").unit).toBe("KRW per USD")
  })
})

describe("a figure in a unit of another kind", () => {
  test.each([
    ["dollars for NT dollars", "宏曠11月營收為1.6億美元。"],
    ["a percentage for an amount", "宏曠11月營收為4.5%。"],
    ["an amount for a rate", "SOFR週三為367億元。"],
    ["yen for won", "韓元週三為1,473日圓。"],
    ["NT dollars for won", "韓元週三兌1,473台幣。"],
  ])("is left alone: %s", (_, text) => expect(read(text).observations).toEqual([]))
})

describe("a value nobody could mean", () => {
  test.each<[string, string]>([
    ["SOFR週三升至36.7%。", "implausible value 36.7 (want 0 to 12)"],
    ["SOFR週三上升4個百分點。", "implausible value 400 (want -300 to 300)"],
    ["聯準會12月10日將政策利率降至3.5%至37.5%。", "implausible value [3.5,37.5] (want 0 to 20)"],
    ["韓元週三報147韓元。", "implausible value 147 (want 800 to 2000)"],
  ])("is told as a diagnostic: %s", (text, reason) => {
    const { observations, diagnostics } = read(text)
    expect(observations).toEqual([])
    expect(diagnostics.map(one => one.reason)).toContain(reason)
  })

  test.each<[string, number]>([
    ["SOFR週三升至12%。", 12],
    ["韓元週三報800韓元。", 800],
    ["韓元週三報2000韓元。", 2000],
  ])("begins beyond the end of the range: %s", (text, value) => expect(one(text).value).toBe(value))
})

describe("a hedge goes along", () => {
  test.each<[string, Bound]>([
    ["SOFR週三為3.67%。", "exact"],
    ["SOFR週三約為3.67%。", "about"],
    ["SOFR週三報3.67%左右。", "about"],
    ["SOFR週三升逾5個基點。", "above"],
    ["SOFR週三報3.67%以下。", "below"],
    ["宏曠11月營收突破52億元。", "above"],
    ["宏曠11月营收不到52亿元。", "below"],
    ["SOFR rose more than 5 basis points on Wednesday.", "above"],
    ["SOFR stood at about 3.67% on Wednesday.", "about"],
  ])("%s", (text, bound) => expect(one(text).bound).toBe(bound))
})

describe("what kind of number it is", () => {
  test.each<[string, Stat]>([
    ["韓元週三報1,473韓元。", "level"],
    ["韓元週三收盤報1,473韓元。", "close"],
    ["韓元週三盤中報1,473韓元。", "intraday"],
    ["韓元11月平均為1,473韓元。", "average"],
    ["韩元周三收盘报1,473韩元。", "close"],
    ["The won closed at 1,473 on Wednesday.", "close"],
    ["The won averaged 1,473 in November.", "average"],
    ["SOFR週三上升5個基點。", "change"],
    ["聯準會今年累計降息75個基點。", "cumulative"],
    ["The Fed delivered a total of 75 basis points of rate cuts this year.", "cumulative"],
  ])("%s", (text, stat) => expect(one(text).stat).toBe(stat))

  test("is told by the words of its own clause", () =>
    expect(one("股市盤中震盪,韓元週三報1,473韓元。").stat).toBe("level"))
})

test("signs are the text's where it prints them", () => {
  expectFigures("SOFR週三變動【-5個基點】。", [["us.repo.change", -5, "2025-12-10", "actual"]])
  expectFigures("SOFR週三變動【+5個基點】。", [["us.repo.change", 5, "2025-12-10", "actual"]])
})
