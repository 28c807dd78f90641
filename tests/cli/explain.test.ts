import { describe, expect, test } from "vitest"
import { readCatalogue } from "@/lib/catalogue/read-catalogue"
import { explainFigure } from "@/lib/cli/explain-figure"
import type { Article } from "@/lib/model"
import { compileLexicon } from "@/lib/observations/lexicon"

const lexicon = compileLexicon(readCatalogue("data"))

function explain(text: string, printed: string): string[] {
  const article: Article = {
    id: "2025-12-11-0000abcd",
    seed: "",
    start: 0,
    end: text.length,
    text,
    title: null,
    publisher: null,
    author: null,
    url: null,
    language: "zh-Hant",
    date: "2025-12-11",
    dateBasis: "given",
    copies: [],
  }
  return explainFigure(lexicon, article, text.indexOf(printed))
}

const DECISION = "聯準會12月10日宣布降息1碼，聯邦基金利率目標區間降至3.50%至3.75%。另有12檔股票，代號2330-TW。"

describe("explainFigure", () => {
  test("tells the indicator, the rule and the words that decided", () => {
    const lines = explain(DECISION, "3.50%")
    expect(lines).toContainEqual(
      expect.stringMatching(/^read as: us\.fed_funds\.target \[3\.5,3\.75\] %, 2025-12-10 /u),
    )
    expect(lines).toContainEqual(expect.stringMatching(/^decided by: rule \S+, words «.+»/u))
    expect(lines).toContainEqual(
      expect.stringMatching(/^asked: «联邦基金利率.*» at distance \d+: us\.fed_funds\.target/u),
    )
  })

  test("tells which phrases of the sentence stood ready", () => {
    expect(explain(DECISION, "3.50%")).toContainEqual(expect.stringMatching(/^phrase: «联准会» at 0: .*entity /u))
  })

  test("says so where no indicator takes the figure", () => {
    expect(explain("今天賣出3顆蘋果。", "3顆")).toContainEqual("read as: no indicator")
  })

  test("tells a time and why a number is none", () => {
    expect(explain(DECISION, "12月10日")).toContainEqual("time: «12月10日» is 2025-12-10 (resolved, point)")
    expect(explain(DECISION, "2330-TW")).toContainEqual("unread: «2330-TW», stock code")
  })

  test("lists the figures of the sentence where the offset hits none", () => {
    expect(explain(DECISION, "宣布")[2]).toMatch(
      /^nothing numeric here; figures of the sentence: «12月10日» at 3, «1碼»/u,
    )
    expect(explain("風和日麗。", "和")[2]).toBe("nothing numeric here; figures of the sentence: none")
  })
})
