import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { textFragment } from "@/lib/text/text-fragment"

const decoded = (text: string, quote: string, language: "en" | "zh-Hant" = "zh-Hant") =>
  textFragment(text, { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }, language)
    ?.replace("#:~:text=", "")
    .split(",")
    .map(decodeURIComponent)

describe("a text fragment", () => {
  test.each([
    ["names a short quote whole, without the marks at its ends", "前文。利率升到4.22%，", ["利率升到4.22"]],
    ["leaves the brackets around it", "（利率升到3.5）", ["利率升到3.5"]],
    ["names a quote on two lines by its ends", "利率升到4%\n匯率跌到1470", ["利率升到4", "匯率跌到1470"]],
  ])("%s", (_, text, expected) => {
    const quote = text.replace("前文。", "")
    expect(decoded(text, quote)).toEqual(expected)
  })

  test("names a long quote by its ends, each cut where a word is", () => {
    const quote =
      "The committee, which meets eight times a year, said that rates would stay where they are until inflation has fallen for good, and that no one should expect more"
    const [opening = "", closing = ""] = decoded(quote, quote, "en") ?? []
    expect(quote.startsWith(opening)).toBe(true)
    expect(quote.endsWith(closing)).toBe(true)
    expect(quote[opening.length]).toMatch(/[\s,]/)
    expect(quote[quote.length - closing.length - 1]).toBe(" ")
  })

  test("goes on until its beginning stands nowhere before it", () => {
    const quote =
      "The committee of the bank, which met again, kept its rate where it was and said nothing more of what it would do about prices, wages or the currency in the months to come."
    const text = `The committee of the bank, which met in May, raised it. ${quote}`
    const [opening = ""] = decoded(text, quote, "en") ?? []
    expect(text.indexOf(opening)).toBe(text.indexOf(quote))
  })

  test("writes a hyphen so that it means itself", () => {
    expect(textFragment("a low-rate world", { start: 0, end: 16 }, "en")).toBe("#:~:text=a%20low%2Drate%20world")
  })

  test("is none for a quote without a word", () => {
    expect(textFragment("。。 ——", { start: 0, end: 5 }, "zh-Hant")).toBeNull()
  })

  test("names words of the quote only, in their order", () => {
    const scrap = fc.constantFrom("利率", "升到", "4.22%", "。", "，", "\n", " ", "rates ", "rose-", "—", "（")
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 60 }), scraps => {
        const text = scraps.join("")
        const fragment = textFragment(text, { start: 0, end: text.length }, "zh-Hant")
        if (fragment === null) return
        const [opening = "", closing = opening] = fragment.replace("#:~:text=", "").split(",").map(decodeURIComponent) // prettier-ignore
        expect(opening).not.toBe("")
        expect(text.indexOf(opening)).toBeGreaterThanOrEqual(0)
        expect(text.lastIndexOf(closing)).toBeGreaterThanOrEqual(text.indexOf(opening))
        expect(opening + closing).not.toContain("\n")
      }),
    )
  })
})
