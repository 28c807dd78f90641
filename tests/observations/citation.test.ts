import { describe, expect, test } from "vitest"
import { splitArticles } from "@/lib/articles/split"
import { extractMentions } from "@/lib/extract/extract-mentions"
import type { Article } from "@/lib/model"
import { MIN_CONFIDENCE, observe } from "@/lib/observations/observe"
import { compileLexicon } from "@/lib/observations/lexicon"
import { readText } from "@/lib/read-text"
import { fold } from "@/lib/text/fold"
import { CATALOGUE, indicator } from "./catalogue"
import { LEXICON, one, read, TODAY } from "./helpers"

describe("who says it", () => {
  test.each<[string, string | null]>([
    ["分析師王小明指出,SOFR週三報3.67%。", "分析師王小明"],
    ["高盛預計2026年美國經濟成長率為2.3%。", "高盛"],
    ["根據紐約聯儲的數據,SOFR週三報3.67%。", "紐約聯儲"],
    ["据纽约联储数据,SOFR周三报3.67%。", "纽约联储"],
    ["Jane Doe said SOFR stood at 3.67% on Wednesday.", "Jane Doe"],
    ["According to the New York Fed, SOFR stood at 3.67% on Wednesday.", "the New York Fed"],
    ["SOFR週三報3.67%。", null],
    ["SOFR週三報3.67%,分析師王小明指出。", null],
    ["2025年第3季表示,SOFR週三報3.67%。", null],
  ])("%s", (text, by) => expect(one(text).by).toBe(by))
})

describe("the quote", () => {
  test("is the sentence, without the space around it", () => {
    const text = "市場平靜。 SOFR週三報3.67%,交投清淡。 後市待觀察。"
    const { quote, quoteStart, quoteEnd } = one(text)
    expect(quote).toBe("SOFR週三報3.67%,交投清淡。")
    expect(text.slice(quoteStart, quoteEnd)).toBe(quote)
  })

  test("of a long sentence is its clauses from the measure to the figure", () => {
    const filler = "這一段話沒有數字也沒有重點只是把句子拉長".repeat(8)
    const text = `${filler},SOFR週三跳升,報3.67%,${filler}。`
    const { quote, start, quoteStart } = one(text)
    expect(quote).toBe("SOFR週三跳升,報3.67%,")
    expect(quote.slice(start - quoteStart)).toMatch(/^3\.67%/u)
  })

  test("is of the text as given, also in a later article of a page", () => {
    const filler = "這裡說的是別的事情,和利率毫無關係,讀者可以放心略過。".repeat(6)
    const text = `第一篇\n${filler}\n\n12月10日(三)\n${filler}SOFR週三報3.67%。\n`
    const { observations } = read(text)
    expect(observations).toHaveLength(1)
    for (const { start, end, figure, quote, quoteStart, quoteEnd } of observations) {
      expect([text.slice(start, end), text.slice(quoteStart, quoteEnd)]).toEqual([figure, quote])
    }
  })
})

describe("why", () => {
  test("tells the rule and the words that decided", () => {
    const { rule, cues } = one("聯準會按兵不動,SOFR週三升至3.67%。").why
    expect([rule, ...cues.map(fold)]).toEqual(["name/name", "SOFR", "升至", "周三"])
  })

  test("repeats no word", () => {
    const { cues } = one("宏曠11月營收為52.3億元。").why
    expect(new Set(cues).size).toBe(cues.length)
  })
})

describe("confidence", () => {
  const of = (text: string) => one(text).confidence

  test("falls with the distance of whom and what", () => {
    const named = of("SOFR週三報3.67%。")
    const clause = of("聯準會12月10日將政策利率降至3.5%。")
    const before = of("聯準會結束會議。12月10日政策利率降至3.5%。")
    const assumed = of("12月10日宣布降息25個基點。")
    expect(named).toBeGreaterThan(clause)
    expect(clause).toBeGreaterThan(before)
    expect(before).toBeGreaterThan(assumed)
    expect(assumed).toBeGreaterThanOrEqual(MIN_CONFIDENCE)
  })

  test("of a number without a unit is lower", () =>
    expect(of("韓元週三報1,473。")).toBeLessThan(of("韓元週三報1,473韓元。")))

  test("of a period nobody printed is lower", () => expect(of("SOFR報3.67%。")).toBeLessThan(of("SOFR週三報3.67%。")))

  test("of a measure taken over from the sentence before is lower", () => {
    const carried = one("韓元週三走貶。昨天收在1,473韓元。")
    expect(carried.why.rule).toBe("name/carried")
    expect(carried.confidence).toBeLessThan(of("韓元週三走貶。韓元昨天收在1,473韓元。"))
  })

  test("too low makes a diagnostic, no observation", () => {
    const price = indicator(
      "hk.price",
      "TWD",
      [100, 5000],
      [{ measures: ["市價"], entity: "hongkuang", assumed: true, quantity: ["number"], periods: ["day"] }],
    )
    const lexicon = compileLexicon({ ...CATALOGUE, indicators: [price] })
    const reading = (text: string) => readText(lexicon, text, { date: TODAY })
    expect(reading("市價大漲。收在1,480。")).toMatchObject({
      observations: [],
      diagnostics: [{ rule: "hk.price", start: 7, text: "1,480", reason: "confidence 0.42" }],
    })
    expect(reading("市價大漲。市價收在1,480。").observations).toHaveLength(1)
  })
})

describe("observe", () => {
  const article = (text: string): Article => {
    const [split] = splitArticles(text, { date: TODAY })
    if (!split) throw new Error("no article")
    return { ...split, id: "2025-12-11-abcdef01", seed: "a.txt", text: text.slice(split.start, split.end), copies: [] }
  }
  const observed = (text: string) => {
    const one = article(text)
    return observe(LEXICON, one, extractMentions(one.text, one.language, one.date))
  }

  test("names an observation by its article and its place", () =>
    expect(observed("SOFR週三報3.67%。").observations).toMatchObject([
      { id: "2025-12-11-abcdef01-f7", articleId: "2025-12-11-abcdef01", start: 7, end: 12, figure: "3.67%" },
    ]))

  test("names its article in a diagnostic", () =>
    expect(observed("SOFR週三報36.7%。").diagnostics).toMatchObject([
      { rule: "us.repo", articleId: "2025-12-11-abcdef01", start: 7, end: 12, text: "36.7%" },
    ]))

  test("gives nothing for a text without figures, or without words of the catalogue", () => {
    expect(observed("今天天氣很好。")).toEqual({ observations: [], diagnostics: [] })
    expect(observed("今天賣出12顆蘋果,漲價3%。")).toEqual({ observations: [], diagnostics: [] })
  })

  test("changes neither its article nor its mentions", () => {
    const one = article("聯準會12月10日降息25個基點,將政策利率降至3.5%至3.75%。")
    const mentions = extractMentions(one.text, one.language, one.date)
    const before = JSON.stringify([one, mentions])
    observe(LEXICON, one, mentions)
    expect(JSON.stringify([one, mentions])).toBe(before)
  })
})
