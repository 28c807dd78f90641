import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { excerptAround, findWords } from "@/lib/search/excerpt"

const marked = (text: string, terms: string[], most: number) => {
  const excerpt = excerptAround(text, terms, most)
  const words = excerpt.found.map(({ start, end }) => excerpt.text.slice(start, end))
  return `${excerpt.text} [${words.join("|")}]`
}

describe("an excerpt", () => {
  test.each<[string, string[], number, string]>([
    ["韓元貶值。", ["韩元"], 20, "韓元貶值。 [韓元]"],
    ["開盤平穩，午後賣壓湧現，韓元貶值。", ["韩元"], 9, "…韓元貶值。 [韓元]"],
    ["One two three four won five six", ["won"], 9, "…won five… [won]"],
    ["Nothing to mark here at all", ["won"], 10, "Nothing to… []"],
    ["line\nbreak won", ["won"], 40, "line break won [won]"],
    ["", ["won"], 10, " []"],
  ])("of %s for %j in %i", (text, terms, most, expected) => expect(marked(text, terms, most)).toBe(expected))

  test("is never much longer than asked, and marks what it shows", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 5, max: 50 }), (text, most) => {
        const excerpt = excerptAround(text, ["a"], most)
        expect(excerpt.text.length).toBeLessThanOrEqual(most + 2)
        for (const { end } of excerpt.found) expect(end).toBeLessThanOrEqual(excerpt.text.length)
      }),
    )
  })
})

test.each<[string, string[], string[]]>([
  ["won, wonder, swonk", ["won"], ["won", "won"]],
  ["台積電TSMC", ["tsmc", "台积"], ["台積", "TSMC"]],
  ["TSMC-ADR", ["adr"], ["ADR"]],
])("in %s, %j stands as %j", (text, terms, found) =>
  expect(findWords(text, terms).map(({ start, end }) => text.slice(start, end))).toEqual(found),
)
