import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { quoteContext } from "@/app/_lib/quote-context"

const contextOf = (text: string, quote: string) =>
  quoteContext(text, { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })

describe("the words around a quote", () => {
  test.each([
    [
      "are the rest of a short paragraph",
      "市場觀望。利率為3.5%。明日公布。",
      "利率為3.5%。",
      "市場觀望。",
      "明日公布。",
    ],
    ["stop at the ends of its line", "前一段。\n利率為3.5%。\n後一段。", "利率為3.5%。", "", ""],
    ["are none where the quote is all", "利率為3.5%。", "利率為3.5%。", "", ""],
    [
      "are whole sentences of a long paragraph",
      `${"很長的一句話說個不停".repeat(12)}。短句。利率為3.5%。接著一句。${"又是很長的一句話說個不停".repeat(12)}。`,
      "利率為3.5%。",
      "…短句。",
      "接著一句。…",
    ],
    [
      "are not cut at the point of a number",
      `${"A long clause that never ends, ".repeat(9)}at 4.25 percent. The rate is 3.5%. Then more.`,
      "The rate is 3.5%.",
      `…${"A long clause that never ends, ".repeat(9).slice(-(220 - "at 4.25 percent. ".length))}at 4.25 percent. `.replace("… ", "…"), // prettier-ignore
      " Then more.",
    ],
  ])("%s", (_, text, quote, before, after) => {
    const context = contextOf(text, quote)
    expect(context.after).toBe(after)
    expect(context.before.replace(/^…\s*/u, "…")).toBe(before.replace(/^…\s*/u, "…"))
  })

  test("are always in the text, next to the quote", () => {
    const scrap = fc.constantFrom("利率", "3.5%", "。", "，", "\n", " ", "Rates rose. ", "!")
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 80 }), fc.nat(), fc.nat(), (scraps, a, b) => {
        const text = scraps.join("")
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y)
        const { before, after } = quoteContext(text, { start, end })
        const around = `${before.replace(/^…/u, "")}${text.slice(start, end)}${after.replace(/…$/u, "")}`
        expect(text).toContain(around)
        expect(before + after).not.toContain("\n")
      }),
    )
  })
})
