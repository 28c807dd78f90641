import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { formatUnit, formatValue, type ValueOptions } from "@/lib/format"
import type { Locale } from "@/lib/model"

type Value = number | [number, number]
type Row = [
  value: Value,
  unit: string,
  options: ValueOptions & { decimals?: number },
  en: string,
  hant: string,
  hans: string,
]

const ROWS: Row[] = [
  [4.22, "%", { decimals: 2 }, "4.22%", "4.22%", "4.22%"],
  [3.9, "%", { decimals: 2 }, "3.90%", "3.90%", "3.90%"],
  [2.7, "%", { decimals: 1 }, "2.7%", "2.7%", "2.7%"],
  [3.125, "%", { decimals: 2 }, "3.125%", "3.125%", "3.125%"],
  [0, "%", { decimals: 1 }, "0.0%", "0.0%", "0.0%"],
  [[3.5, 3.75], "%", { decimals: 2 }, "3.50%–3.75%", "3.50%–3.75%", "3.50%–3.75%"],
  [1, "%", { decimals: 2, bound: "below" }, "<1.00%", "<1.00%", "<1.00%"],
  [-2.4, "%", { decimals: 1 }, "−2.4%", "−2.4%", "−2.4%"],
  [-25, "bp", { stat: "change" }, "−25 bp", "−25個基點", "−25个基点"],
  [22, "bp", { stat: "change" }, "+22 bp", "+22個基點", "+22个基点"],
  [0, "bp", { stat: "change" }, "0 bp", "0個基點", "0个基点"],
  [32, "bp", { stat: "level" }, "32 bp", "32個基點", "32个基点"],
  [12.5, "bp", {}, "12.5 bp", "12.5個基點", "12.5个基点"],
  [[-50, -25], "bp", { stat: "change" }, "−50 to −25 bp", "−50至−25個基點", "−50至−25个基点"],
  [[-25, 25], "bp", { stat: "change" }, "−25 to +25 bp", "−25至+25個基點", "−25至+25个基点"],
  [0.25, "pp", { decimals: 2 }, "0.25 pp", "0.25個百分點", "0.25个百分点"],
  [401_255_000_000, "TWD", {}, "NT$401.3 bn", "4012.55億元", "4012.55亿元"],
  [400_000_000_000, "TWD", { bound: "above" }, ">NT$400 bn", ">4000億元", ">4000亿元"],
  [1_234_500_000_000, "TWD", {}, "NT$1.235 tn", "1.2345兆元", "1.2345万亿元"],
  [[1.2e12, 1.3e12], "USD", {}, "US$1.2–1.3 tn", "1.2–1.3兆美元", "1.2–1.3万亿美元"],
  [34_500_000_000, "USD", { bound: "about" }, "≈US$34.5 bn", "≈345億美元", "≈345亿美元"],
  [[-9e9, -8.5e9], "USD", {}, "−US$9 to −US$8.5 bn", "−90至−85億美元", "−90至−85亿美元"],
  [90, "TWD", {}, "NT$90", "90元", "90元"],
  [670_000_000_000, "CNY", {}, "CN¥670 bn", "6700億人民幣", "6700亿人民币"],
  [1470, "KRW per USD", { bound: "about" }, "≈₩1,470", "≈1470韓元", "≈1470韩元"],
  [1479.3, "KRW per USD", {}, "₩1,479.3", "1479.3韓元", "1479.3韩元"],
  [[1480, 1500], "KRW per USD", {}, "₩1,480–1,500", "1480–1500韓元", "1480–1500韩元"],
  [4386, "USD per ounce", {}, "US$4,386/oz", "每盎司4386美元", "每盎司4386美元"],
  [[90, 95], "TWD per share", {}, "NT$90–95/share", "每股90–95元", "每股90–95元"],
  [46_000, "index points", {}, "46,000 points", "46,000點", "46,000点"],
  [254, "tonnes", {}, "254 t", "254公噸", "254吨"],
  [26, "x", {}, "26×", "26倍", "26倍"],
  [7, "qubits", {}, "7 qubits", "7 qubits", "7 qubits"],
  [3.75, "%", { decimals: 2, compact: true }, "3.75%", "3.75%", "3.75%"],
  [400_000_000_000, "TWD", { compact: true }, "400 bn", "4000億", "4000亿"],
  [1480, "KRW per USD", { compact: true }, "1,480", "1480", "1480"],
]

describe("formatValue", () => {
  test.each(ROWS)("%j %s %j", (value, unit, { decimals, ...options }, ...texts) => {
    const locales: Locale[] = ["en", "zh-Hant", "zh-Hans"]
    const measure = decimals === undefined ? { unit } : { unit, decimals }
    expect(locales.map(locale => formatValue(value, measure, locale, options))).toEqual(texts)
  })

  test("a formatted rate reads back as its value", () => {
    const hundredths = fc.integer({ min: -99_999, max: 99_999 }).map(n => Number(`${n}e-2`))
    fc.assert(
      fc.property(hundredths, fc.constantFrom<Locale>("en", "zh-Hant", "zh-Hans"), (value, locale) => {
        const text = formatValue(value, { unit: "%", decimals: 2 }, locale)
        expect(text).toMatch(/^−?[\d,]+\.\d{2}%$/)
        expect(Number(text.replace("−", "-").replace(/[,%]/g, ""))).toBe(value)
      }),
    )
  })

  test("Chinese money keeps every digit of whole millions", () => {
    const POWERS = new Map([
      ["萬", 4],
      ["億", 8],
    ])
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), millions => {
        const [, digits, scale] = /^([\d.,]+)(.)元$/.exec(formatValue(millions * 1e6, { unit: "TWD" }, "zh-Hant")) ?? []
        expect(Number(`${digits?.replaceAll(",", "")}e${POWERS.get(scale ?? "")}`)).toBe(millions * 1e6)
      }),
    )
  })
})

describe("formatUnit", () => {
  test.each([
    ["%", "%", "%", "%"],
    ["bp", "basis points", "基點", "基点"],
    ["TWD", "NT$", "新台幣元", "新台币元"],
    ["KRW per USD", "₩ per US$", "韓元/美元", "韩元/美元"],
    ["USD per ounce", "US$ per oz", "美元/盎司", "美元/盎司"],
    ["TWD per share", "NT$ per share", "新台幣元/股", "新台币元/股"],
    ["EUR per barrel", "€ per barrel", "歐元/barrel", "欧元/barrel"],
    ["qubits", "qubits", "qubits", "qubits"],
  ])("%s", (unit, ...texts) => {
    expect([formatUnit(unit, "en"), formatUnit(unit, "zh-Hant"), formatUnit(unit, "zh-Hans")]).toEqual(texts)
  })
})
