import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { openingWords } from "@/app/_lib/opening-words"

describe("openingWords", () => {
  test.each([
    ["  短文\n", "短文"],
    [
      "央行週三宣布降息一碼，並表示明年將放慢腳步；市場反應平淡，投資人等待下一次會議的紀要公布。",
      "央行週三宣布降息一碼，並表示明年將放慢腳步；市場反應平淡…",
    ],
    [
      "The central bank cut its key rate by a quarter point on Wednesday, as investors had expected, and said more.",
      "The central bank cut its key rate by a quarter point on Wednesday…",
    ],
    ["", ""],
  ])("of %j are %j", (text, expected) => {
    expect(openingWords(text)).toBe(expected)
  })

  test("cut an English text between words where no clause ends in time", () => {
    const opening = openingWords("word ".repeat(60))
    expect(opening).toMatch(/^(?:word )+word…$/u)
    expect(opening.length).toBeLessThan(90)
  })

  test("are short, on one line, and the text's own", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("利率", "4.22%", "，", "。", "\n", "rose ", "to "), { maxLength: 99 }),
        parts => {
          const text = parts.join("")
          const opening = openingWords(text)
          expect(opening.length).toBeLessThanOrEqual(85)
          expect(opening).not.toContain("\n")
          expect(text.replaceAll("\n", " ")).toContain(opening.replace(/…$/u, ""))
        },
      ),
    )
  })
})
