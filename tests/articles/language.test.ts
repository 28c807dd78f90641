import { describe, expect, test } from "vitest"
import { languageOf } from "@/lib/articles/language"

describe("languageOf", () => {
  test.each([
    ["聯準會宣布降息一碼", "zh-Hant"],
    ["美联储宣布降息25个基点", "zh-Hans"],
    ["The Fed cut rates by 25 basis points.", "en"],
    ["台股大漲", "zh-Hant"],
    ["A股收涨", "zh-Hans"],
    ["Meta、Google 與 Microsoft 的 CapEx 大增", "zh-Hant"],
    ["英伟达 (NVDA)、AMD、Broadcom 股价齐跌", "zh-Hans"],
    ["TSMC (台積電) reported record revenue for November, the company said.", "en"],
    ["皇后大道中的里長與台北的后里", "zh-Hant"],
    ["SOFR 4.22%", "en"],
    ["降息", "zh-Hant"], // both scripts write it so
    ["4.25%", "zh-Hant"],
  ] as const)("%s", (text, language) => {
    expect(languageOf(text)).toBe(language)
  })
})
