import { describe, expect, test } from "vitest"
import { fold } from "@/lib/text/fold"
import { PhraseTrie } from "@/lib/text/phrase-trie"

const trie = new PhraseTrie<string>()
for (const phrase of ["聯準會", "利率", "聯邦基金利率", "Fed", "fed funds rate", "SOFR", "won", "rate cut"])
  trie.add(phrase, phrase)

const found = (text: string) => trie.find(fold(text)).map(({ start, end, payload }) => [payload, start, end])

describe("PhraseTrie finds", () => {
  test.each([
    ["the longest phrase at a place", "聯邦基金利率上調", [["聯邦基金利率", 0, 6]]],
    [
      "either script by one phrase",
      "联准会與聯準會",
      [
        ["聯準會", 0, 3],
        ["聯準會", 4, 7],
      ],
    ],
    ["a lower-case phrase in any case", "A Rate Cut", [["rate cut", 2, 10]]],
    [
      "a capitalised phrase as written or in capitals",
      "Fed, FED",
      [
        ["Fed", 0, 3],
        ["Fed", 5, 8],
      ],
    ],
    [
      "a Latin phrase beside Chinese and digits",
      "SOFR4.22%的SOFR利率",
      [
        ["SOFR", 0, 4],
        ["SOFR", 10, 14],
        ["利率", 14, 16],
      ],
    ],
    [
      "phrases side by side",
      "聯準會利率",
      [
        ["聯準會", 0, 3],
        ["利率", 3, 5],
      ],
    ],
  ])("%s", (_, text, expected) => expect(found(text)).toEqual(expected))
})

describe("PhraseTrie leaves alone", () => {
  test.each([
    ["a capitalised phrase in lower case", "they fed it"],
    ["part of a Latin word", "wonder, Federal, rate cuts"],
    ["half a phrase", "聯邦基金"],
    ["nothing", ""],
  ])("%s", (_, text) => expect(found(text)).toEqual([]))

  test("what lies outside the stretch asked for", () => {
    expect(trie.find(fold("利率與利率"), 1).map(({ start }) => start)).toEqual([3])
    expect(trie.find(fold("利率與利率"), 0, 4).map(({ start }) => start)).toEqual([0])
  })
})
