import { describe, expect, test } from "vitest"
import type { Language } from "@/lib/model"
import { quantitiesOf, unreadOf } from "./helpers"

describe("digits that are no figure say why", () => {
  test.each<[string, string, string, Language?]>([
    ["專線02-23219933(24)", "02-23219933", "phone or code"],
    ["請撥0912-345-678", "0912-345-678", "phone or code"],
    ["撥+886-2-1234-5678", "+886-2-1234-5678", "phone or code"],
    ["見https://example.org/a/2025?b=3，", "https://example.org/a/2025?b=3", "link"],
    ["寫信到abc12@example.org。", "abc12@example.org", "link"],
    ["台積電(2330-TW)下挫", "2330-TW", "stock code"],
    ["證券 (02611-HK)今日", "02611-HK", "stock code"],
    ["騰訊0700.HK", "0700.HK", "stock code"],
    ["台積電(2330)下挫", "2330", "stock code"],
    ["買進00878配息", "00878", "code"],
    ["運送 H200 晶片", "H200", "name"],
    ["模型GPT-4.5耗資", "GPT-4.5", "name"],
    ["顯卡RTX 5090缺貨", "5090", "name"],
    ["昇騰 910B 晶片", "910B", "name"],
    ["站上EMA20/50，", "EMA20/50", "name"],
    ["採T+1交割", "T+1", "name"],
    ["貨幣供給M2增速", "M2", "name"],
    ["標普500指數", "500", "name"],
    ["the S&P 500 fell", "500", "name", "en"],
    ["日經225指數", "225", "name"],
    ["看4K電視", "4K", "name"],
    ["5G網路", "5G", "name"],
    ["its 10-K filing", "10-K", "name", "en"],
    ["川普2.0政策", "2.0", "version"],
    ["version 2.0.1 is", "2.0.1", "version", "en"],
    ["(1)營收飆高", "1", "list marker"],
    ["1. 營收飆高", "1", "list marker"],
    ["前文。2. 營收飆高", "2", "list marker"],
    ["3、營收飆高", "3", "list marker"],
    ["前文。4)營收飆高", "4", "list marker"],
    ["5️⃣營收飆高", "5", "list marker"],
    ["據報導[12]，", "12", "footnote"],
    ["時間15:30開始", "15:30", "time of day"],
    ["上午8點開會", "8點", "time of day"],
    ["上午9點30分開盤", "9點30分", "time of day"],
    ["14時15分公布", "14時15分", "time of day"],
    ["下午3時公布", "3時", "time of day"],
    ["at 2:00 p.m. sharp", "2:00 p.m.", "time of day"],
    ["at 10am sharp", "10am", "time of day"],
    ["比分3:1。", "3:1", "ratio"],
    ["比分3比1。", "3比1", "ratio"],
    ["見第23頁", "23", "page"],
    ["see page 23", "23", "page", "en"],
    ["2025-12-10公布", "2025-12-10", "date"],
    ["12/10/2025", "12/10/2025", "date", "en"],
    ["3/13日大跌", "3/13", "date"],
    ["in 2025 it", "2025", "year", "en"],
    ["過去3年來", "3", "time"],
    ["a 10-year bond", "10", "time", "en"],
    ["卡號1234567890123456789012", "1234567890123456789012", "code"],
  ])("%s", (text, printed, reason, language) => {
    expect(unreadOf(text, language)).toContainEqual({
      start: text.indexOf(printed),
      end: text.indexOf(printed) + printed.length,
      text: printed,
      reason,
    })
    expect(
      quantitiesOf(text, language).filter(
        quantity => text.indexOf(printed) <= quantity.start && quantity.start < text.indexOf(printed) + printed.length,
      ),
    ).toEqual([])
  })
})

describe("a figure beside such digits is still read", () => {
  test.each<[string, string, number]>([
    ["標普500指數下跌10%", "10%", 10],
    ["EPS90元", "90元", 90],
    ["GDP2.4%", "2.4%", 2.4],
    ["PE 25x", "25x", 25],
    ["突破2000大關", "2000", 2000],
    ["1.5%升至", "1.5%", 1.5],
    ["(3.5%)", "3.5%", 3.5],
    ["1/2的人", "1/2", 0.5],
    ["第3名", "第3", 3],
    ["600頁的書", "600", 600],
  ])("%s", (text, printed, value) => {
    expect(quantitiesOf(text)).toContainEqual(expect.objectContaining({ text: printed, value }))
  })
})

test("what the times of the text cover is left to them", async () => {
  const { findQuantities } = await import("@/lib/extract/find-quantities")
  const text = "2025年12月10日3.5%"
  expect(findQuantities(text, text, "zh-Hant", [{ start: 0, end: 11 }])).toMatchObject({
    quantities: [{ text: "3.5%", start: 11 }],
    unread: [],
  })
})
