import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Language } from "@/lib/model"
import { fold } from "@/lib/text/fold"
import { findTimes } from "@/lib/times/find-times"
import { periodBounds } from "@/lib/times/period"

const SCRAPS = [
  "2025",
  "12",
  "10",
  "3",
  "31",
  "99",
  "114",
  "07",
  "年",
  "月",
  "日",
  "号",
  "周",
  "季",
  "個月",
  "天",
  "底",
  "初",
  "中旬",
  "前",
  "後",
  "以來",
  "內",
  "第",
  "一",
  "十",
  "二",
  "〇",
  "三",
  "五",
  "上",
  "下",
  "本",
  "去年",
  "今年",
  "明年",
  "今天",
  "昨日",
  "同期",
  "當天",
  "截至",
  "自",
  "從",
  "至",
  "到",
  "~",
  "-",
  "–",
  "/",
  ".",
  "、",
  "(",
  ")",
  " ",
  "。",
  "，",
  "\n",
  "将",
  "预计",
  "近",
  "过去",
  "未来",
  "连",
  "財年",
  "民國",
  "年代",
  "世紀",
  "半年",
  "Dec",
  ". ",
  "December ",
  "May ",
  "Wednesday",
  ", ",
  "the ",
  "from ",
  "to ",
  "in ",
  "end of ",
  "early ",
  "last ",
  "next ",
  "week",
  "year",
  "quarter",
  "fiscal ",
  "first ",
  "three ",
  "months ",
  "ended ",
  "ago",
  "Q4",
  "FY",
  "H1",
  "th",
  "s",
  "%",
  "億元",
  "🀄",
  "YTD",
  "since ",
]
const scrappyText = fc.array(fc.constantFrom(...SCRAPS), { maxLength: 40 }).map(scraps => scraps.join(""))
const language = fc.constantFrom<Language>("zh-Hant", "zh-Hans", "en")
const reference = fc.constantFrom("2026-02-11", "2025-12-14", "2024-02-29", "2025-12", null)

describe("findTimes, whatever the text", () => {
  test("leaves 前 to the time that starts with it", () => {
    const textsOf = (text: string) => findTimes(text, "zh-Hant", "2026-02-11").map(time => time.text)
    expect(textsOf("Wednesday前日")).toEqual(["Wednesday", "前日"])
    expect(textsOf("Wednesday前")).toEqual(["Wednesday前"])
  })

  test("cuts the text into sorted spans that never overlap", () => {
    fc.assert(
      fc.property(scrappyText, language, reference, (text, inLanguage, on) => {
        let last = 0
        for (const time of findTimes(fold(text), inLanguage, on, text)) {
          expect(time.start).toBeGreaterThanOrEqual(last)
          expect(time.end).toBeGreaterThan(time.start)
          expect(time.end).toBeLessThanOrEqual(text.length)
          expect(time.text).toBe(text.slice(time.start, time.end))
          last = time.end
        }
      }),
      { numRuns: 2000 },
    )
  })

  test("gives days in order, and a period that covers just these days", () => {
    fc.assert(
      fc.property(scrappyText, language, reference, (text, inLanguage, on) => {
        for (const { from, to, period, basis, kind } of findTimes(fold(text), inLanguage, on, text)) {
          if (from !== null && to !== null) expect(from <= to).toBe(true)
          if (period === null) expect([from, to]).toEqual([null, null])
          else expect(periodBounds(period)).toEqual({ from, to })
          expect(basis).not.toBe("implied")
          if (kind === "duration" && on === null) expect(period).toBeNull()
        }
      }),
      { numRuns: 2000 },
    )
  })

  test("reads the same in both scripts and any width", () => {
    expect(findTimes(fold("２０２５年１２月，週五與上個月"), "zh-Hant", "2025-12-14")).toEqual(
      findTimes(fold("2025年12月，周五与上个月"), "zh-Hans", "2025-12-14"),
    )
  })

  test("prints the text as it stands, not its fold", () => {
    const text = "上個月、週五"
    expect(findTimes(fold(text), "zh-Hant", "2025-12-14", text).map(time => time.text)).toEqual(["上個月", "週五"])
  })

  test("ignores a reference that is no date", () => {
    expect(findTimes("去年", "zh-Hans", "2025-13-01")).toMatchObject([{ from: null, to: null, period: null }])
  })

  test.each([
    "2025年",
    "12/8 ",
    "一",
    "1",
    "从",
    "from ",
    "the ",
    "第",
    "1-",
    "截至",
    "12月1日至",
    "Dec. ",
    "early late ",
    "end of the ",
    "Wednesday, ",
    "1.",
    "周",
    "前10",
  ])("gets to the end of %j repeated", scrap => {
    const text = scrap.repeat(20_000)
    for (const time of findTimes(text, "zh-Hans", "2025-12-14").slice(-1))
      expect(time.end).toBeLessThanOrEqual(text.length)
    expect(findTimes(`${text}。2025年12月10日`, "zh-Hans", null).at(-1)?.text).toMatch(/2025年12月10日$/u)
  })
})
