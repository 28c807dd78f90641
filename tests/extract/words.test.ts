import { describe, expect, test } from "vitest"
import { shift, tidy } from "@/lib/extract/decimals"
import { words } from "@/lib/extract/words"

describe("a word list", () => {
  const list = words({ 万: 4, 万亿: 12, bn: 9, USD: 1, "to the ": 2 })
  test("prefers the longest entry", () => {
    expect(list.at("5万亿元", 1)).toMatchObject({ text: "万亿", value: 12 })
    expect(list.before("5万亿元", 3)).toMatchObject({ text: "万亿" })
  })
  test("takes lower-case entries in any case, capitals as they stand", () => {
    expect(list.at("5BN", 1)?.value).toBe(9)
    expect(list.at("5usd", 1)).toBeUndefined()
  })
  test("never matches inside a Latin word", () => {
    expect(list.at("5bnx", 1)).toBeUndefined()
    expect(list.before("xbn5", 3)).toBeUndefined()
  })
  test("stops at its limit and at both ends", () => {
    expect(list.at("5万亿", 1, 2)?.text).toBe("万")
    expect(list.at("", 0)).toBeUndefined()
    expect(list.before("万", 0)).toBeUndefined()
  })
})

test.each([
  [8.2, 8, 820_000_000],
  [1.1, 12, 1_100_000_000_000],
  [0.29, 2, 29],
  [3, 4, 30_000],
  [7, 0, 7],
  [250, -2, 2.5],
])("%d shifted by %d is %d", (value, exponent, shifted) => {
  expect(shift(value, exponent)).toBe(shifted)
})

test("tidy drops binary dust", () => {
  expect(tidy(0.1 + 0.2)).toBe(0.3)
  expect(tidy(2 ** 53 - 1)).toBe(2 ** 53 - 1)
})
