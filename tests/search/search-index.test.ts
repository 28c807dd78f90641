import { describe, expect, test } from "vitest"
import { closestIndicators } from "@/lib/search/closest"
import type { SearchedArticle, SearchedIndicator } from "@/lib/search/search-files"
import { createSearchIndex } from "@/lib/search/search-index"

const localised = (en: string, hant: string, hans: string) => ({ en, "zh-Hant": hant, "zh-Hans": hans })

const indicatorOf = (rest: Partial<SearchedIndicator> & Pick<SearchedIndicator, "id" | "name">): SearchedIndicator => ({
  ...{ group: "policy", hue: 0, shortName: rest.name, aliases: [], subjects: [], count: 3 },
  ...rest,
})

const INDICATORS = [
  indicatorOf({
    id: "fed",
    name: localised("Federal funds target range", "聯邦基金利率目標區間", "联邦基金利率目标区间"),
    aliases: ["fed funds", "聯邦基準利率"],
    subjects: ["Fed", "聯準會"],
  }),
  indicatorOf({
    id: "won",
    name: localised("Won per US dollar", "美元兌韓元匯率", "美元兑韩元汇率"),
    aliases: ["won", "韓元", "KRW"],
  }),
  indicatorOf({
    id: "won-move",
    name: localised("Daily move of the won", "韓元單日漲跌", "韩元单日涨跌"),
    aliases: ["the won", "韓元"],
    count: 0,
  }),
  indicatorOf({
    id: "foundry",
    name: localised("TSMC monthly revenue", "台積電月營收", "台积电月营收"),
    subjects: ["台積電", "TSMC", "Taiwan Semiconductor", "護國神山"],
  }),
  indicatorOf({ id: "gold", name: localised("Gold price", "黃金價格", "黄金价格"), aliases: ["bullion"] }),
  indicatorOf({ id: "unemployment", name: localised("Unemployment rate", "失業率", "失业率") }),
]

const articleOf = (id: string, title: string, text: string): SearchedArticle => ({
  ...{ id, title, text, publisher: "港灣日報", language: "zh-Hant", date: "2025-12-11" },
})

const ARTICLES = [
  articleOf("rates", "降息之後", "聯準會如預期降息，市場轉而關注護國神山的財報。"),
  articleOf("chips", "Foundry books a record month", "Revenue at Taiwan Semiconductor rose again in November."),
  articleOf("wonders", "Wonders of the harbour", "Nothing here is about money; the walk is bold and the wind is cold."),
]

const index = createSearchIndex(INDICATORS)
await index.addArticles(ARTICLES)

const indicatorsFor = (query: string) => index.findIndicators(query).map(({ item }) => item.id)
const articlesFor = (query: string) => index.findArticles(query).map(({ item }) => item.id)

describe("an indicator is found", () => {
  test.each<[string, string]>([
    ["fed", "fed"],
    ["Fed", "fed"],
    ["聯準會", "fed"],
    ["联准会", "fed"],
    ["won", "won"],
    ["韓元", "won"],
    ["韩元", "won"],
    ["krw", "won"],
    ["TSMC", "foundry"],
    ["台積電", "foundry"],
    ["台积电", "foundry"],
    ["護國神山", "foundry"],
    ["护国神山", "foundry"],
    ["台積電 營收", "foundry"],
    ["unem", "unemployment"],
    ["unemploymnet", "unemployment"],
    ["unenployment rate", "unemployment"],
    ["失业", "unemployment"],
    ["業", "unemployment"],
    ["bulion", "gold"],
    ["gold price", "gold"],
  ])("by %s: %s", (query, id) => expect(indicatorsFor(query)[0]).toBe(id))

  test.each([["wan"], ["bold"], ["日圓"], ["利息"], ["zzz"], ["電台"]])("by %s: none", query =>
    expect(indicatorsFor(query)).toEqual([]),
  )

  test("the one that is quoted goes before the one that is not", () =>
    expect(indicatorsFor("韓元")).toEqual(["won", "won-move"]))
})

describe("an article is found", () => {
  test.each<[string, string[]]>([
    ["降息", ["rates"]],
    ["护国神山", ["rates"]],
    ["港湾日报 降息", ["rates"]],
    ["semiconducter", ["chips"]],
    ["taiwan record", ["chips"]],
    ["wonder", ["wonders"]],
    ["harbor walk", ["wonders"]],
    ["Nikkei", []],
  ])("by %s: %j", (query, ids) => expect(articlesFor(query)).toEqual(ids))

  test("where nothing says all words, by some of them", () => {
    expect(articlesFor("bold Nikkei")).toEqual(["wonders"])
  })

  test("once, however often its part comes", async () => {
    await index.addArticles(ARTICLES)
    expect(articlesFor("降息")).toEqual(["rates"])
  })
})

describe("where nothing is found, what is most like it is offered", () => {
  test.each<[string, string | undefined]>([
    ["失業人數", "unemployment"],
    ["韓幣元", "won"],
    ["golden prize", "gold"],
    ["qqqq", undefined],
    ["", undefined],
  ])("%s: %s", (query, id) => expect(closestIndicators(query, INDICATORS, 3)[0]?.id).toBe(id))
})
