import { describe, expect, test } from "vitest"
import { tokenize, tokenizeQuery } from "@/lib/search/tokenize"

describe("the words of a text", () => {
  test.each<[string, string]>([
    ["台積電 SOFR", "台积 积电 电 sofr"],
    ["台积电", "台积 积电 电"],
    ["元", "元"],
    ["S&P 500 rose 3.67%.", "s&p 500 rose 3.67"],
    ["Fed’s dot plot", "fed's dot plot"],
    ["USD/KRW", "usd krw"],
    ["漲3.5％，創高", "涨 3.5 创高 高"],
    ["２０２６年", "2026 年"],
    ["—…！", ""],
    ["", ""],
  ])("%s: %s", (text, words) => expect(tokenize(text).join(" ")).toBe(words))
})

describe("the words of a query", () => {
  test.each<[string, string]>([
    ["台積電", "台积 积电"],
    ["元", "元"],
    ["韓元 won", "韩元 won"],
    ["FED", "fed"],
  ])("%s: %s", (query, words) => expect(tokenizeQuery(query).join(" ")).toBe(words))
})
