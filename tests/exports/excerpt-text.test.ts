import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { excerptText } from "@/lib/exports/excerpt-text"

const TEXT = "甲說一。SOFR升至4.22%。乙說二。油價跌3%。丙說三。"
const quote = (words: string) => ({ quoteStart: TEXT.indexOf(words), quoteEnd: TEXT.indexOf(words) + words.length })

describe("an excerpt", () => {
  test("keeps the quoted sentences where they stood", () => {
    const excerpt = excerptText(TEXT, [quote("油價跌3%。"), quote("SOFR升至4.22%。")])
    expect(excerpt).toBe("\n\n\n\nSOFR升至4.22%。\n\n\n\n油價跌3%。\n\n\n\n")
  })

  test("keeps a sentence once that several figures, or wider quotes, share", () => {
    const excerpt = excerptText(TEXT, [quote("SOFR升至4.22%。乙說二。"), quote("4.22%"), quote("乙說二。油價跌3%。")])
    expect(excerpt).toBe("\n\n\n\nSOFR升至4.22%。乙說二。油價跌3%。\n\n\n\n")
  })

  test("of a text without figures is blank", () => expect(excerptText("甲說一。", []).trim()).toBe(""))

  test("has the letter of the text or none at every place", () => {
    const span = fc
      .tuple(fc.nat(30), fc.nat(30))
      .map(([a, b]) => ({ quoteStart: Math.min(a, b), quoteEnd: Math.max(a, b) }))
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), spans => {
        const text = "abcdefghijklmnopqrstuvwxyz0123"
        const excerpt = excerptText(text, spans)
        const isQuoted = (at: number) => spans.some(({ quoteStart, quoteEnd }) => quoteStart <= at && at < quoteEnd)
        expect(excerpt).toBe(Array.from(text, (letter, at) => (isQuoted(at) ? letter : "\n")).join(""))
      }),
    )
  })
})
