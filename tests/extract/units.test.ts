import { describe, expect, test } from "vitest"
import type { Language } from "@/lib/model"
import { quantitiesOf } from "./helpers"

type Row = [text: string, printed: string, kind: string, value: number, unit: string | undefined]

function reads(language: Language, rows: Row[]): void {
  test.each(rows)("%s", (text, printed, kind, value, unit) => {
    expect(quantitiesOf(text, language)).toMatchObject([
      { text: printed, start: text.indexOf(printed), kind, value, ...(unit && { unit }) },
    ])
  })
}

describe("rates in Chinese", () => {
  reads("zh-Hant", [
    ["核心通膨2.9%。", "2.9%", "percent", 2.9, "%"],
    ["占比２５％以外", "２５％", "percent", 25, "%"],
    ["占了百分之三點七五", "百分之三點七五", "percent", 3.75, "%"],
    ["百分之負二", "百分之負二", "percent", -2, "%"],
    ["不良率千分之三", "千分之三", "percent", 0.3, "%"],
    ["費率万分之五", "万分之五", "percent", 0.05, "%"],
    ["占兩成五的", "兩成五", "percent", 25, "%"],
    ["占三成半", "三成半", "percent", 35, "%"],
    ["市占九成", "九成", "percent", 90, "%"],
    ["占2.5成", "2.5成", "percent", 25, "%"],
    ["再降半成", "半成", "percent", 5, "%"],
    ["打半折", "半折", "percent", 50, "%"],
    ["升三百二十五点二五个百分点", "三百二十五点二五个百分点", "percentage_point", 325.25, "pp"],
    ["升八 个 百分点", "八 个 百分点", "percentage_point", 8, "pp"],
    ["百 分 之 四点五", "百 分 之 四点五", "percent", 4.5, "%"],
    ["豬肉十斤", "十斤", "measure", 10, "斤"],
    ["打九折", "九折", "percent", 90, "%"],
    ["75折優惠", "75折", "percent", 75, "%"],
    ["高0.2個百分點", "0.2個百分點", "percentage_point", 0.2, "pp"],
    ["差2个百分点", "2个百分点", "percentage_point", 2, "pp"],
    ["兩個百分點", "兩個百分點", "percentage_point", 2, "pp"],
    ["半個百分點", "半個百分點", "percentage_point", 0.5, "pp"],
    ["共100个基点", "100个基点", "basis_point", 100, "bp"],
    ["共25基點", "25基點", "basis_point", 25, "bp"],
    ["這次25BP的", "25BP", "basis_point", 25, "bp"],
    ["這次25 bps的", "25 bps", "basis_point", 25, "bp"],
    ["加息25點子", "25點子", "basis_point", 25, "bp"],
    ["降息一碼", "一碼", "basis_point", 25, "bp"],
    ["升息半碼", "半碼", "basis_point", 12.5, "bp"],
    ["利率升3碼", "3碼", "basis_point", 75, "bp"],
    ["降息兩碼半", "兩碼半", "basis_point", 62.5, "bp"],
    ["利率4.25厘", "4.25厘", "percent", 4.25, "%"],
    ["利率3 1/4厘", "3 1/4厘", "percent", 3.25, "%"],
    ["利率4¼%", "4¼%", "percent", 4.25, "%"],
    ["產能2.5倍", "2.5倍", "measure", 2.5, "x"],
    ["產能三倍半", "三倍半", "measure", 3.5, "x"],
    ["預算1/4之外", "1/4", "number", 0.25, undefined],
  ])
})

describe("money in Chinese", () => {
  reads("zh-Hant", [
    ["營收4012.55億元", "4012.55億元", "money", 401_255_000_000, "TWD"],
    ["借了1.1兆美元", "1.1兆美元", "money", 1_100_000_000_000, "USD"],
    ["借了36.2 兆美元", "36.2 兆美元", "money", 36_200_000_000_000, "USD"],
    ["得新台幣21兆元", "新台幣21兆元", "money", 21_000_000_000_000, "TWD"],
    ["值3000億人民幣", "3000億人民幣", "money", 300_000_000_000, "CNY"],
    ["值二十萬元人民幣", "二十萬元人民幣", "money", 200_000, "CNY"],
    ["值600兆日圓", "600兆日圓", "money", 600_000_000_000_000, "JPY"],
    ["買968億日元", "968億日元", "money", 96_800_000_000, "JPY"],
    ["收1475韓圜", "1475韓圜", "money", 1475, "KRW"],
    ["收50港幣", "50港幣", "money", 50, "HKD"],
    ["收5.1港元", "5.1港元", "money", 5.1, "HKD"],
    ["付30美金", "30美金", "money", 30, "USD"],
    ["付20歐元", "20歐元", "money", 20, "EUR"],
    ["付3英鎊", "3英鎊", "money", 3, "GBP"],
    ["付3瑞士法郎", "3瑞士法郎", "money", 3, "CHF"],
    ["付800億泰銖", "800億泰銖", "money", 80_000_000_000, "THB"],
    ["收US$34.5億", "US$34.5億", "money", 3_450_000_000, "USD"],
    ["收ＮＴ＄３００億", "ＮＴ＄３００億", "money", 30_000_000_000, "TWD"],
    ["收HK$50", "HK$50", "money", 50, "HKD"],
    ["收RMB 500萬", "RMB 500萬", "money", 5_000_000, "CNY"],
    ["收USD 5 億", "USD 5 億", "money", 500_000_000, "USD"],
    ["收100USD", "100USD", "money", 100, "USD"],
    ["續貶8.7分，", "8.7分", "money", 0.087, "TWD"],
    ["重貶五．七五角，", "五．七五角", "money", 0.575, "TWD"],
    ["貶1.5角", "1.5角", "money", 0.15, "TWD"],
    ["付五十塊錢", "五十塊錢", "money", 50, "TWD"],
    ["金價4386美元/盎司", "4386美元/盎司", "money", 4386, "USD per ounce"],
    ["每盎司4386美元", "4386美元", "money", 4386, "USD per ounce"],
    ["報82.5美元/桶", "82.5美元/桶", "money", 82.5, "USD per barrel"],
    ["每股90元", "90元", "money", 90, "TWD per share"],
    ["每股盈餘約90元", "90元", "money", 90, "TWD per share"],
    ["股息5港元每股", "5港元每股", "money", 5, "HKD per share"],
  ])
  test("a bare 元 is the currency of the text's language, and says so", () => {
    expect(quantitiesOf("收5元", "zh-Hant")).toMatchObject([{ unit: "TWD", unitImplied: true }])
    expect(quantitiesOf("收5元", "zh-Hans")).toMatchObject([{ unit: "CNY", unitImplied: true }])
    expect(quantitiesOf("收¥5", "zh-Hans")).toMatchObject([{ unit: "CNY", unitImplied: true }])
    expect(quantitiesOf("收5美元")[0]).not.toHaveProperty("unitImplied")
    expect(quantitiesOf("新台幣5元", "zh-Hans")[0]).toMatchObject({ unit: "TWD", text: "新台幣5元" })
    expect(quantitiesOf("新台幣5元")[0]).not.toHaveProperty("unitImplied")
  })
})

describe("measures in Chinese", () => {
  reads("zh-Hant", [
    ["站在39000點", "39000點", "measure", 39_000, "index points"],
    ["崩殺2千點", "2千點", "measure", 2000, "index points"],
    ["失守3000点整数", "3000点", "measure", 3000, "index points"],
    ["收24350.5點", "24350.5點", "measure", 24_350.5, "index points"],
    ["大漲12點", "12點", "measure", 12, "index points"],
    ["購入254噸", "254噸", "measure", 254, "tonnes"],
    ["出口3万吨", "3万吨", "measure", 30_000, "tonnes"],
    ["產能5千瓦", "5千瓦", "measure", 5, "kW"],
    ["電廠10GW", "10GW", "measure", 10, "GW"],
    ["傳輸8GB", "8GB", "measure", 8, "GB"],
    ["製程7奈米", "7奈米", "measure", 7, "nm"],
    ["頻率5兆赫", "5兆赫", "measure", 5, "MHz"],
    ["站在33K", "33K", "number", 33_000, undefined],
    ["約有28萬", "28萬", "number", 280_000, undefined],
  ])
})

describe("figures in English", () => {
  reads("en", [
    ["it fell 4.25%.", "4.25%", "percent", 4.25, "%"],
    ["about 4.4 percent of", "4.4 percent", "percent", 4.4, "%"],
    ["a 3 per cent rise", "3 per cent", "percent", 3, "%"],
    ["by 0.5 percentage points", "0.5 percentage points", "percentage_point", 0.5, "pp"],
    ["by 2pp in all", "2pp", "percentage_point", 2, "pp"],
    ["by 1.2 ppts", "1.2 ppts", "percentage_point", 1.2, "pp"],
    ["cut 25 basis points", "25 basis points", "basis_point", 25, "bp"],
    ["a 25-basis-point cut", "25-basis-point", "basis_point", 25, "bp"],
    ["a 75bps hike", "75bps", "basis_point", 75, "bp"],
    ["rates of .5%", ".5%", "percent", 0.5, "%"],
    ["of US$34.5 billion in", "US$34.5 billion", "money", 34_500_000_000, "USD"],
    ["of $24.8bn in", "$24.8bn", "money", 24_800_000_000, "USD"],
    ["a $34.5-billion plan", "$34.5-billion", "money", 34_500_000_000, "USD"],
    ["at €5m a year", "€5m", "money", 5_000_000, "EUR"],
    ["at £3.2bn", "£3.2bn", "money", 3_200_000_000, "GBP"],
    ["at HK$7.8", "HK$7.8", "money", 7.8, "HKD"],
    ["at A$1.5 each", "A$1.5", "money", 1.5, "AUD"],
    ["at CN¥300", "CN¥300", "money", 300, "CNY"],
    ["at ₩1,500", "₩1,500", "money", 1500, "KRW"],
    ["at RMB 5bn", "RMB 5bn", "money", 5_000_000_000, "CNY"],
    ["at USD 5 million", "USD 5 million", "money", 5_000_000, "USD"],
    ["100 million yuan", "100 million yuan", "money", 100_000_000, "CNY"],
    ["1.2 trillion won", "1.2 trillion won", "money", 1_200_000_000_000, "KRW"],
    ["5 million New Taiwan dollars", "5 million New Taiwan dollars", "money", 5_000_000, "TWD"],
    ["50 cents", "50 cents", "money", 0.5, "USD"],
    ["$4,386 an ounce", "$4,386 an ounce", "money", 4386, "USD per ounce"],
    ["at NT$1,880 a share", "NT$1,880 a share", "money", 1880, "TWD per share"],
    ["$62.5 per barrel", "$62.5 per barrel", "money", 62.5, "USD per barrel"],
    ["at 6,800 points", "6,800 points", "measure", 6800, "index points"],
    ["1,000 metric tons", "1,000 metric tons", "measure", 1000, "tonnes"],
    ["3x revenue", "3x", "measure", 3, "x"],
    ["2.5 times more", "2.5 times", "measure", 2.5, "x"],
    ["a 5-fold gain", "5-fold", "measure", 5, "x"],
    ["2.5 million users", "2.5 million", "number", 2_500_000, undefined],
    ["revenue of 35.1B", "35.1B", "number", 35_100_000_000, undefined],
    ["1,047.5 of them", "1,047.5", "number", 1047.5, undefined],
    ["minus 0.5% now", "minus 0.5%", "percent", -0.5, "%"],
  ])
})

describe("tenths and hundredths belong to the amount before them", () => {
  test.each([
    ["漲到六元五毛", "六元五毛", 6.5, "TWD"],
    ["七萬零二百元三角四分", "七萬零二百元三角四分", 70_200.34, "TWD"],
    ["三美元又五美分", "三美元又五美分", 3.05, "USD"],
    ["八块四毛五分钱", "八块四毛五分钱", 8.45, "TWD"],
    ["至少四块零六", "四块零六", 4.06, "TWD"],
    ["最多一块三", "一块三", 1.3, "TWD"],
    ["四角五分", "四角五分", 0.45, "TWD"],
    ["12块5", "12块", 12, "TWD"],
    ["六元五毛-六元八毛", "六元五毛-六元八毛", [6.5, 6.8], "TWD"],
  ])("%s", (text, printed, value, unit) => {
    expect(quantitiesOf(text)[0]).toMatchObject({ text: printed, kind: "money", value, unit })
  })
  test.each([
    ["买了5块地", 5, "块"],
    ["有三块业务", 3, "块"],
    ["升至5元三大法人", 5, "TWD"],
    ["共6元二季度", 6, "TWD"],
  ])("not in %s", (text, value, unit) => {
    expect(quantitiesOf(text)[0]).toMatchObject({ value, unit })
  })
  test("一块 is together", () => {
    expect(quantitiesOf("大家一块，一块合作")).toEqual([])
  })
})

describe("money is read in other writings", () => {
  test.each<[string, Language, string, number, string]>([
    ["投了两个亿欧元", "zh-Hans", "两个亿欧元", 200_000_000, "EUR"],
    ["身家30个亿", "zh-Hans", "30个亿", 3_000_000_000, ""],
    ["price of 35€ a day", "en", "35€", 35, "EUR"],
    ["raised 12k$ so far", "en", "12k$", 12_000, "USD"],
    ["worth 75 KWD", "en", "75 KWD", 75, "KWD"],
    ["worth 60 malaysian ringgit", "en", "60 malaysian ringgit", 60, "MYR"],
    ["₹850 crore order", "en", "₹850 crore", 8_500_000_000, "INR"],
    ["Rs 3 lakh crore", "en", "Rs 3 lakh crore", 3_000_000_000_000, "INR"],
    ["three point four million euros", "en", "three point four million euros", 3_400_000, "EUR"],
    ["a fee of 15 cents", "en", "15 cents", 0.15, "USD"],
    ["四十五谢克尔", "zh-Hans", "四十五谢克尔", 45, "ILS"],
    ["虧損負 2,300,000元", "zh-Hant", "負 2,300,000元", -2_300_000, "TWD"],
  ])("%s", (text, language, printed, value, unit) => {
    const [quantity] = quantitiesOf(text, language)
    expect(quantity).toMatchObject({ text: printed, value })
    expect(quantity?.unit ?? "").toBe(unit)
  })
  test.each<[string, Language, string[]]>([
    ["10 $20 bills", "en", ["10", "$20"]],
    ["5个亿级项目", "zh-Hans", ["5"]],
  ])("near miss: %s", (text, language, printed) => {
    expect(quantitiesOf(text, language).map(quantity => quantity.text)).toEqual(printed)
  })
})

describe("a word that only looks like a unit is left alone", () => {
  test.each([
    ["6成長", 6, undefined],
    ["三成功", undefined, undefined],
    ["10折優惠", 10, undefined],
    ["輸入6碼驗證", 6, undefined],
    ["8點半開盤", undefined, undefined],
    ["6700億成交值", 670_000_000_000, undefined],
    ["2026元月", undefined, undefined],
    ["得8分", 8, undefined],
    ["在3角落", 3, undefined],
    ["9個點子", 9, "個"],
    ["3兆赫", 3, "MHz"],
  ])("%s", (text, value, unit) => {
    const [quantity] = quantitiesOf(text)
    expect(quantity?.value).toBe(value)
    expect(quantity?.unit).toBe(unit)
  })
})

test("a decimal is read through its text", () => {
  expect(quantitiesOf("8.2億元、1.1兆美元、0.29億元、4.35萬元").map(quantity => quantity.value)).toEqual([
    820_000_000, 1_100_000_000_000, 29_000_000, 43_500,
  ])
})
