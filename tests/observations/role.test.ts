import { describe, test } from "vitest"
import { expectFigures, type Told } from "./helpers"

const DAY = "2025-12-10"

describe("a level is what something came to", () => {
  test.each<[string, string, number]>([
    ["SOFR週三升至【3.67%】。", "us.repo", 3.67],
    ["SOFR週三降至【3.67%】。", "us.repo", 3.67],
    ["SOFR周三回落到【3.67%】。", "us.repo", 3.67],
    ["SOFR週三維持在【3.67%】。", "us.repo", 3.67],
    ["SOFR rose to 【3.67%】 on Wednesday.", "us.repo", 3.67],
    ["SOFR fell to 【3.67%】 on Wednesday.", "us.repo", 3.67],
    ["SOFR stood at 【3.67%】 on Wednesday.", "us.repo", 3.67],
    ["SOFR週三為【3.67%】。", "us.repo", 3.67],
  ])("%s", (marked, indicator, value) => expectFigures(marked, [[indicator, value, DAY, "actual"]]))
})

describe("a change is how far it moved, signed by its verb", () => {
  test.each<[string, number]>([
    ["SOFR週三上升【5個基點】。", 5],
    ["SOFR週三下降【5個基點】。", -5],
    ["SOFR周三大跌【5个基点】。", -5],
    ["SOFR週三跌幅達【5個基點】。", -5],
    ["SOFR週三升幅達【5個基點】。", 5],
    ["SOFR rose 【5 basis points】 on Wednesday.", 5],
    ["SOFR fell by 【5 basis points】 on Wednesday.", -5],
    ["SOFR jumped as much as 【5 basis points】 on Wednesday.", 5],
    ["SOFR週三上升【0.05個百分點】。", 5],
  ])("%s", (marked, value) => expectFigures(marked, [["us.repo.change", value, DAY, "actual"]]))
})

describe("a figure right before what names a move is of that move", () => {
  test.each<[string, number]>([
    ["On December 10 the Fed announced 【a quarter-point】 rate cut.", -25],
    ["聯準會12月10日宣布幅度為【25個基點】的降息。", -25],
  ])("%s", (marked, value) => expectFigures(marked, [["us.rate.change", value, DAY, "actual"]]))
})

describe("a sentence with both", () => {
  test.each<[string, Told[]]>([
    [
      "SOFR週三上升【5個基點】至【3.67%】。",
      [
        ["us.repo.change", 5, DAY, "actual"],
        ["us.repo", 3.67, DAY, "actual"],
      ],
    ],
    [
      "SOFR週三下跌【5個基點】,報【3.67%】。",
      [
        ["us.repo.change", -5, DAY, "actual"],
        ["us.repo", 3.67, DAY, "actual"],
      ],
    ],
    [
      "On Wednesday SOFR rose 【5 basis points】 to 【3.67%】.",
      [
        ["us.repo.change", 5, DAY, "actual"],
        ["us.repo", 3.67, DAY, "actual"],
      ],
    ],
    [
      "聯準會12月10日降息【25個基點】,將政策利率降至【3.5%至3.75%】。",
      [
        ["us.rate.change", -25, DAY, "actual"],
        ["us.rate", [3.5, 3.75], DAY, "actual"],
      ],
    ],
    [
      "The Fed cut its policy rate by 【25 basis points】 on December 10 to a range of 【3.5% to 3.75%】.",
      [
        ["us.rate.change", -25, DAY, "actual"],
        ["us.rate", [3.5, 3.75], DAY, "actual"],
      ],
    ],
  ])("%s", (marked, told) => expectFigures(marked, told))
})

describe("a near miss", () => {
  test("a percentage by which a rate rose is not its level", () => expectFigures("SOFR週三上升了5%。", []))

  test("the verb of another clause signs nothing", () =>
    expectFigures("股市下跌,SOFR週三上升【5個基點】。", [["us.repo.change", 5, DAY, "actual"]]))

  test("a move of money is no level of the currency", () => expectFigures("韓元週三貶值12韓元。", []))
})
