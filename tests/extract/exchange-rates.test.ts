import { describe, expect, test } from "vitest"
import type { Language, Quantity } from "@/lib/model"
import { quantitiesOf, unreadOf } from "./helpers"

describe("an exchange rate covers the quoted side only", () => {
  test.each<[string, Language, string, Quantity["value"], string]>([
    ["跌至1美元兌1479韓元。", "zh-Hant", "1479韓元", 1479, "KRW per USD"],
    ["每1美元兌1500韓元", "zh-Hant", "1500韓元", 1500, "KRW per USD"],
    ["每美元兌1480至1500韓元區間", "zh-Hant", "1480至1500韓元", [1480, 1500], "KRW per USD"],
    ["1美元=7.1人民币", "zh-Hans", "7.1人民币", 7.1, "CNY per USD"],
    ["1美元兑7.1元", "zh-Hans", "7.1元", 7.1, "CNY per USD"],
    ["1470韓元兌1美元", "zh-Hant", "1470韓元", 1470, "KRW per USD"],
    ["來到31.523元兌1美元", "zh-Hant", "31.523元", 31.523, "TWD per USD"],
    ["100日圓兌5.1港元", "zh-Hant", "5.1港元", 0.051, "HKD per JPY"],
    ["韓元兌美元平均匯率已突破1470韓元", "zh-Hant", "1470韓元", 1470, "KRW per USD"],
    ["人民币兑美元中间价报7.1058", "zh-Hans", "7.1058", 7.1058, "CNY per USD"],
    ["美元兌日圓升至155.2", "zh-Hant", "155.2", 155.2, "JPY per USD"],
    ["歐元兌美元報1.085", "zh-Hant", "1.085", 1.085, "USD per EUR"],
    ["1,470.3 won per dollar", "en", "1,470.3 won", 1470.3, "KRW per USD"],
    ["1,470 won to the dollar", "en", "1,470 won", 1470, "KRW per USD"],
    ["the won weakened to 1,480 per dollar", "en", "1,480", 1480, "KRW per USD"],
    ["USD/KRW 1,470.5", "en", "1,470.5", 1470.5, "KRW per USD"],
    ["USDKRW at 1,455", "en", "1,455", 1455, "KRW per USD"],
    ["EUR/USD rose to 1.085", "en", "1.085", 1.085, "USD per EUR"],
  ])("%s", (text, language, printed, value, unit) => {
    expect(quantitiesOf(text, language)).toMatchObject([{ text: printed, kind: "exchange_rate", value, unit }])
  })
  test("a change of the pair is no rate, the level behind it is", () => {
    const pair = quantitiesOf("歐元兌美元跌0.5%至1.085")
    expect(pair.map(({ kind, unit }) => [kind, unit])).toEqual([
      ["percent", "%"],
      ["exchange_rate", "USD per EUR"],
    ])
  })
  test("a move in hundredths is money, the close behind it a rate", () => {
    expect(quantitiesOf("新台幣兌美元貶8.7分，收31.648元").map(({ kind, value }) => [kind, value])).toEqual([
      ["money", 0.087],
      ["exchange_rate", 31.648],
    ])
  })
  test("the base is accounted for", () => {
    expect(unreadOf("跌至1美元兌1479韓元")).toMatchObject([{ text: "1美元", reason: "exchange rate base" }])
  })
})

describe("money that stands for nothing else stays money", () => {
  test.each<[string, Language]>([
    ["外匯存底4000億美元", "zh-Hant"],
    ["黃金急速回落100美元", "zh-Hant"],
    ["6700億美元，約合21兆元", "zh-Hant"],
    ["韓元兌美元走貶，政府撥款500億韓元", "zh-Hant"],
    ["人民幣兌美元走升。他買了5美元的咖啡", "zh-Hant"],
    ["5 million won per household", "en"],
    ["$75 per barrel", "en"],
  ])("%s", (text, language) => {
    expect(quantitiesOf(text, language).map(quantity => quantity.kind)).not.toContain("exchange_rate")
  })
  test("a counted or whole number beside a pair is no rate", () => {
    expect(quantitiesOf("美元兌日圓連3日走高，漲5次").map(quantity => quantity.kind)).not.toContain("exchange_rate")
  })
})
