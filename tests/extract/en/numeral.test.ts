import { describe, expect, test } from "vitest"
import { quantitiesOf, unreadOf } from "../helpers"

describe("a spelled number is read", () => {
  test.each([
    ["twenty-five", 25],
    ["one hundred and five", 105],
    ["two hundred", 200],
    ["two hundred fifty thousand", 250_000],
    ["three million", 3_000_000],
    ["two hundred million", 200_000_000],
    ["one billion two hundred million", 1_200_000_000],
    ["a million", 1_000_000],
    ["a hundred", 100],
    ["half a million", 500_000],
    ["two and a half", 2.5],
    ["three point five", 3.5],
    ["two-thirds", 2 / 3],
    ["three quarters", 0.75],
    ["Nineteen", 19],
    ["one", 1],
  ])("%s", (text, value) => {
    const [quantity, ...rest] = quantitiesOf(text, "en")
    expect(rest).toEqual([])
    expect(quantity).toMatchObject({ text, start: 0, kind: "number" })
    expect(quantity?.value).toBeCloseTo(value, 12)
  })
})

describe("a spelled number takes the unit behind it", () => {
  test.each([
    ["cut by twenty-five basis points", "twenty-five basis points", 25, "bp"],
    ["cut by a quarter point today", "a quarter point", 25, "bp"],
    ["a quarter-point move", "a quarter-point", 25, "bp"],
    ["a half-point move", "a half-point", 50, "bp"],
    ["half a percentage point more", "half a percentage point", 0.5, "pp"],
    ["a quarter of a percentage point", "a quarter of a percentage point", 0.25, "pp"],
    ["one and a half percentage points", "one and a half percentage points", 1.5, "pp"],
    ["five percent of it", "five percent", 5, "%"],
    ["some two billion dollars", "two billion dollars", 2_000_000_000, "USD"],
    ["one percentage point", "one percentage point", 1, "pp"],
  ])("%s", (text, printed, value, unit) => {
    expect(quantitiesOf(text, "en")).toMatchObject([{ text: printed, value, unit }])
  })
})

describe("a word that only looks like a number is left alone", () => {
  test.each([
    "one of them said no one knew",
    "the quarter was weak, half of it lost",
    "a two-year plan and a one-time cost",
    "someone attended the tennis game",
    "often, weight and height",
    "millions of people, billions more",
  ])("%s", text => {
    expect(quantitiesOf(text, "en")).toEqual([])
    expect(unreadOf(text, "en")).toEqual([])
  })
})

test("ranks are ordinals", () => {
  const ranks = quantitiesOf("the third cut, the 2nd and the 21st, No. 4", "en")
  expect(ranks.map(({ text, kind, value }) => [text, kind, value])).toEqual([
    ["third", "ordinal", 3],
    ["2nd", "ordinal", 2],
    ["21st", "ordinal", 21],
    ["4", "ordinal", 4],
  ])
})
