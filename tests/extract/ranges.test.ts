import { describe, expect, test } from "vitest"
import type { Language } from "@/lib/model"
import { figuresOf } from "./helpers"

describe("two ends are one figure", () => {
  test.each<[string, string, [number, number], string | undefined]>([
    ["利率3.50%至3.75%。", "3.50%至3.75%", [3.5, 3.75], "%"],
    ["利率3.50%～3.75%。", "3.50%～3.75%", [3.5, 3.75], "%"],
    ["利率3.50%—3.75%。", "3.50%—3.75%", [3.5, 3.75], "%"],
    ["約3至5％", "3至5％", [3, 5], "%"],
    ["落在90~95元之間", "90~95元", [90, 95], "TWD"],
    ["約30-50億美元", "30-50億美元", [3e9, 5e9], "USD"],
    ["約1.2兆至 1.3兆美元", "1.2兆至 1.3兆美元", [1.2e12, 1.3e12], "USD"],
    ["約8000至9500萬元", "8000至9500萬元", [8e7, 9.5e7], "TWD"],
    ["約5000至1萬元", "5000至1萬元", [5000, 10_000], "TWD"],
    ["約15-20%的", "15-20%", [15, 20], "%"],
    ["區間107k–111k築底", "107k–111k", [107_000, 111_000], undefined],
    ["目標116–120k，", "116–120k", [116_000, 120_000], undefined],
    ["下降0.37-0.86個基點", "0.37-0.86個基點", [0.37, 0.86], "bp"],
    ["為-7至-3%", "-7至-3%", [-7, -3], "%"],
    ["為-0.5%至1%", "-0.5%至1%", [-0.5, 1], "%"],
    ["占三到五成", "三到五成", [30, 50], "%"],
    ["20到30之間", "20到30", [20, 30], undefined],
    ["降息2至3次", "2至3", [2, 3], "次"],
    ["一到五個蘋果", "一到五", [1, 5], "個"],
    ["介於3%和5%之間", "3%和5%", [3, 5], "%"],
    ["買超2、300億元", "2、300億元", [2e10, 3e10], "TWD"],
    ["百分之三到五", "百分之三到五", [3, 5], "%"],
    ["約US$3-5億", "US$3-5億", [3e8, 5e8], "USD"],
    ["二十至四十萬日圓", "二十至四十萬日圓", [200_000, 400_000], "JPY"],
    ["一百三十到一百六十萬元", "一百三十到一百六十萬元", [1_300_000, 1_600_000], "TWD"],
    ["六千到八千億元", "六千到八千億元", [6e11, 8e11], "TWD"],
    ["六到八千億元", "六到八千億元", [6e11, 8e11], "TWD"],
    ["5千至7千億元", "5千至7千億元", [5e11, 7e11], "TWD"],
    ["三到四千澳元", "三到四千澳元", [3000, 4000], "AUD"],
    ["兩~4百日圓", "兩~4百日圓", [200, 400], "JPY"],
    ["三百至兩千萬元", "三百至兩千萬元", [3_000_000, 20_000_000], "TWD"],
    ["四千至一萬元", "四千至一萬元", [4000, 10_000], "TWD"],
    ["約5至300億元", "5至300億元", [5e8, 3e10], "TWD"],
    ["3萬元--6萬元", "3萬元--6萬元", [30_000, 60_000], "TWD"],
    ["4——5萬港幣", "4——5萬港幣", [40_000, 50_000], "HKD"],
    ["2萬(含)-6萬元", "2萬(含)-6萬元", [20_000, 60_000], "TWD"],
    ["總價2000～2600萬美元", "2000～2600萬美元", [20_000_000, 26_000_000], "USD"],
    ["三五百元", "三五百元", [300, 500], "TWD"],
  ])("%s", (text, printed, value, unit) => {
    expect(figuresOf(text)).toEqual([[printed, value, unit]])
  })
  test.each<[string, string, [number, number], string | undefined]>([
    ["a range of 3.50% to 3.75%", "3.50% to 3.75%", [3.5, 3.75], "%"],
    ["4-1/4 to 4-1/2 percent", "4-1/4 to 4-1/2 percent", [4.25, 4.5], "%"],
    ["between 3% and 5%", "3% and 5%", [3, 5], "%"],
    ["anywhere from 10 to 15 percent", "10 to 15 percent", [10, 15], "%"],
    ["rose 3 to 5 percent", "3 to 5 percent", [3, 5], "%"],
    ["expected to rise 18% to 23% this quarter", "18% to 23%", [18, 23], "%"],
    ["$3-5 billion", "$3-5 billion", [3e9, 5e9], "USD"],
    ["$3 billion to $5 billion", "$3 billion to $5 billion", [3e9, 5e9], "USD"],
    ["1.2-1.3 trillion dollars", "1.2-1.3 trillion dollars", [1.2e12, 1.3e12], "USD"],
    ["two to three million", "two to three million", [2e6, 3e6], undefined],
  ])("%s", (text, printed, value, unit) => {
    expect(figuresOf(text, "en")).toEqual([[printed, value, unit]])
  })
})

describe("two figures stay two", () => {
  test.each<[string, Language, string[]]>([
    ["關稅從57%降至47%", "zh-Hant", ["57%", "47%"]],
    ["利率從4.2%到4.4%", "zh-Hant", ["4.2%", "4.4%"]],
    ["从3.75%至4.00%下调至3.50%至3.75%", "zh-Hans", ["3.75%至4.00%", "3.50%至3.75%"]],
    ["飆升22個基點至4.22%", "zh-Hant", ["22個基點", "4.22%"]],
    ["6%至5%", "zh-Hant", ["6%", "5%"]],
    ["5%、6%及7%", "zh-Hant", ["5%", "6%", "7%"]],
    ["6700億美元(逾新台幣21兆元)", "zh-Hant", ["6700億美元", "新台幣21兆元"]],
    ["fell from 4.2% to 4.4%", "en", ["4.2%", "4.4%"]],
    ["rose $2 to $75", "en", ["$2", "$75"]],
    ["rose 0.2% to 4.6%", "en", ["0.2%", "4.6%"]],
    ["jumped 5% to 40%", "en", ["5%", "40%"]],
    ["cut by 25bp to 4.25%", "en", ["25bp", "4.25%"]],
    ["3% and 5%", "en", ["3%", "5%"]],
    ["百分之三和四", "zh-Hant", ["百分之三"]],
    ["占三成到四川", "zh-Hant", ["三成"]],
  ])("%s", (text, language, printed) => {
    expect(figuresOf(text, language).map(([figure]) => figure)).toEqual(printed)
  })
})

describe("an amount restated in brackets is one figure", () => {
  test.each<[string, string, number, string]>([
    ["降息一碼(0.25百分點)，", "一碼(0.25百分點)", 25, "bp"],
    ["降25個基點（0.25%）後", "25個基點（0.25%）", 25, "bp"],
    ["占三成（30%）", "三成（30%）", 30, "%"],
    ["降息2碼（即50個基點）", "2碼（即50個基點）", 50, "bp"],
  ])("%s", (text, printed, value, unit) => {
    expect(figuresOf(text)).toEqual([[printed, value, unit]])
  })
  test("unless it is another amount", () => {
    expect(figuresOf("降息一碼(0.5百分點)").map(([figure]) => figure)).toEqual(["一碼", "0.5百分點"])
    expect(figuresOf("漲3%(前值2%)").map(([figure]) => figure)).toEqual(["3%", "2%"])
  })
})

describe("a list shares the unit that its last member prints", () => {
  test.each<[string, [string, number, string | undefined][]]>([
    [
      "預估4.5、4.4個百分點",
      [
        ["4.5", 4.5, "pp"],
        ["4.4個百分點", 4.4, "pp"],
      ],
    ],
    [
      "分別為1.7和2.3%",
      [
        ["1.7", 1.7, "%"],
        ["2.3%", 2.3, "%"],
      ],
    ],
    [
      "各12、15億美元",
      [
        ["12", 1.2e9, "USD"],
        ["15億美元", 1.5e9, "USD"],
      ],
    ],
    [
      "看34、35K",
      [
        ["34", 34_000, undefined],
        ["35K", 35_000, undefined],
      ],
    ],
    [
      "共4家、35%",
      [
        ["4", 4, "家"],
        ["35%", 35, "%"],
      ],
    ],
    [
      "編號1047、35%",
      [
        ["1047", 1047, undefined],
        ["35%", 35, "%"],
      ],
    ],
  ])("%s", (text, figures) => {
    expect(figuresOf(text)).toEqual(figures)
  })
})
