import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { splitSentences } from "@/lib/text/sentences"

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))
const clauses = (text: string) =>
  splitSentences(text).flatMap(one => one.clauses.map(({ start, end }) => text.slice(start, end)))

describe("splitSentences ends a sentence", () => {
  test.each([
    ["at Chinese marks, with the quote that closes", "甲說:「漲了。」乙不信!丙", ["甲說:「漲了。」", "乙不信!", "丙"]],
    ["at a line's end", "標題\n內文", ["標題\n", "內文"]],
    ["at an English full stop", "It rose. It fell.", ["It rose.", " It fell."]],
    [
      "but not within a number or an abbreviation",
      "The U.S. rate hit 4.22% on Oct. 31.",
      ["The U.S. rate hit 4.22% on Oct. 31."],
    ],
    ["at a semicolon", "今年90元;明年110元", ["今年90元;", "明年110元"]],
  ])("%s", (_, text, expected) => expect(sentences(text)).toEqual(expected))
})

describe("splitSentences cuts clauses", () => {
  test.each([
    ["at commas and brackets", "降息,一碼(0.25百分點),如預期", ["降息,", "一碼", "(0.25百分點)", ",", "如預期"]],
    ["but not within numbers, times and dates", "1,047點,15:30 開盤,12/8", ["1,047點,", "15:30 開盤,", "12/8"]],
  ])("%s", (_, text, expected) => expect(clauses(text)).toEqual(expected))
})

describe("splitSentences, of any text", () => {
  const text = fc.string({ unit: fc.constantFrom(..."甲乙,。.!9 (\n)A—"), maxLength: 200 })

  test("covers it without gaps, sentences by clauses", () => {
    fc.assert(
      fc.property(text, printed => {
        const found = splitSentences(printed)
        expect(sentences(printed).join("")).toBe(printed)
        for (const { start, end, clauses } of found) {
          expect(clauses.map(clause => printed.slice(clause.start, clause.end)).join("")).toBe(
            printed.slice(start, end),
          )
        }
      }),
    )
  })

  test("no sentence grows without end", () => {
    for (const piece of ["甲", "甲,", "9"]) {
      const lengths = splitSentences(piece.repeat(20_000)).map(({ start, end }) => end - start)
      expect(Math.max(...lengths)).toBeLessThanOrEqual(2402)
    }
  })
})
