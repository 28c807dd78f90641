import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { extractMentions } from "@/lib/extract/extract-mentions"
import { findQuantities } from "@/lib/extract/find-quantities"
import type { Language, Span } from "@/lib/model"
import { fold } from "@/lib/text/fold"
import { quantitiesOf } from "./helpers"

const SCRAPS = (
  "0 1 7 42 100 2025 1,047.5 3.75 0.25 .5 % ％ 億 万 兆 千 百 十 一 三 兩 半 五 零 〇 多 餘 幾 數 元 美元 韓元 人民幣 點 碼 成 倍 厘 基點 個百分點 bp K k M bn " +
  "million percent points US$ NT$ $ € 約 逾 突破 不到 以上 左右 至 ~ - – 、 和 兌 每 從 由 ( ) 【 】 。 ， ; : / . + # @ https:// www. 第 年 月 日 季 H200 GPT- 標普 twenty five half a " +
  "quarter point to and between from 分之 百分之 負 − 🙂 \u200b \ud83d \udc00 \n 跌 升 share an ounce 每股 每盎司"
).split(" ")

const anyText = fc.array(fc.constantFrom(...SCRAPS, " ", ""), { maxLength: 40 }).map(scraps => scraps.join(""))
const anyLanguage = fc.constantFrom<Language>("en", "zh-Hant", "zh-Hans")

function inOrder(spans: Span[]): boolean {
  return spans.every((span, index) => span.start < span.end && (index === 0 || span.start >= spans[index - 1]!.end))
}

describe("whatever the text", () => {
  test("figures quote it, do not overlap, and lie outside its times", () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const { quantities, times, unread } = extractMentions(text, language, "2026-02-11")
        for (const found of [...quantities, ...unread]) expect(text.slice(found.start, found.end)).toBe(found.text)
        const all = [...quantities, ...unread, ...times].sort((a, b) => a.start - b.start || a.end - b.end)
        expect(inOrder(quantities) && inOrder(unread) && inOrder(all)).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })

  test("every run of digits is accounted for", () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const { quantities, times, unread } = extractMentions(text, language, null)
        const spans = [...quantities, ...times, ...unread]
        for (const match of fold(text).matchAll(/\d+/g)) {
          const end = match.index + match[0].length
          for (let at = match.index; at < end; at++) {
            expect(
              spans.some(span => span.start <= at && at < span.end),
              `${JSON.stringify(text)} at ${at}`,
            ).toBe(true)
          }
        }
      }),
      { numRuns: 1500 },
    )
  })

  test("a value is a finite number, and a range ascends", () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        for (const { value } of quantitiesOf(text, language)) {
          const ends = Array.isArray(value) ? value.filter(end => end !== null) : [value]
          expect(ends.every(Number.isFinite)).toBe(true)
          if (ends.length === 2) expect(ends[0]!).toBeLessThan(ends[1]!)
        }
      }),
      { numRuns: 800 },
    )
  })

  test("the fold alone decides: full width and Traditional read as half width and Simplified", () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const folded = fold(text)
        if (/，/.test(text)) return // a full-width comma separates where a half-width one may group digits
        const bare = findQuantities(folded, folded, language, []).quantities
        const found = findQuantities(folded, text, language, []).quantities
        expect(found.map(({ start, end, value, kind, bound }) => ({ start, end, value, kind, bound }))).toEqual(
          bare.map(({ start, end, value, kind, bound }) => ({ start, end, value, kind, bound })),
        )
      }),
      { numRuns: 500 },
    )
  })
})

describe("a value that is formatted reads back", () => {
  const amounts = fc.integer({ min: 1, max: 999_999_999 })
  test("with separators, in any width", () => {
    fc.assert(
      fc.property(amounts, amount => {
        const half = amount.toLocaleString("en-US")
        const full = half.replace(/[\d,]/g, unit => String.fromCharCode(unit.charCodeAt(0) + 0xfee0))
        expect(quantitiesOf(`共${half}美元`)).toMatchObject([{ value: amount, text: `${half}美元` }])
        expect(quantitiesOf(`共${full}美元`)).toMatchObject([{ value: amount, text: `${full}美元` }])
      }),
    )
  })
  test("with decimals and a scale, without binary dust", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom(["萬", 4], ["億", 8], ["兆", 12]),
        (hundredths, [scale, power]) => {
          const printed = (hundredths / 100).toFixed(2)
          expect(quantitiesOf(`共${printed}${scale}元`)[0]?.value).toBe(Number(`${printed}e${power}`))
        },
      ),
    )
  })
  test("in Han digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 99_999_999 }), amount => {
        expect(quantitiesOf(`共${inHan(amount)}美元`)).toMatchObject([{ value: amount }])
      }),
    )
  })
})

/** 100056 → 十万零五十六, as a schoolbook writes it. */
function inHan(amount: number): string {
  if (amount >= 10_000) {
    const rest = amount % 10_000
    return inHan(Math.floor(amount / 10_000)) + "万" + (rest === 0 ? "" : (rest < 1000 ? "零" : "") + inHan(rest))
  }
  let written = ""
  let zero = false
  for (const [power, name] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(amount / power) % 10
    if (digit === 0) zero = written !== ""
    else {
      written += (zero ? "零" : "") + "零一二三四五六七八九"[digit]! + name
      zero = false
    }
  }
  return written
}

describe("a hostile text of a hundred thousand repeats finishes", () => {
  test.each([
    "9",
    "億",
    "從3至",
    "((",
    "     ",
    "9万",
    "1.",
    "1-",
    "1,",
    "a@",
    "www.1",
    "1/2/",
    "$",
    "一二",
    "十",
    "1美元兌",
    "34、35K、",
    "-",
    "one ",
    "1. ",
    "百分之",
    "數十",
    "二的",
    "兌",
  ])("%j", scrap => {
    const text = scrap.repeat(100_000)
    const { quantities, unread } = findQuantities(text, text, "zh-Hant", [])
    expect(inOrder(quantities) && inOrder(unread)).toBe(true)
  })
})

test("an emoji, a zero-width space or half a surrogate pair shifts nothing", () => {
  for (const scrap of ["🙂", "\u200b", "\ud83d", "\udc00"]) {
    expect(quantitiesOf(`${scrap}約3.5%${scrap}`)).toMatchObject([
      { start: scrap.length + 1, text: "3.5%", bound: "about" },
    ])
  }
})

test("an empty text holds nothing", () => {
  expect(extractMentions("", "en", null)).toEqual({ quantities: [], times: [], unread: [] })
})
