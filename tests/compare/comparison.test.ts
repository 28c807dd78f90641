import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { formatComparison, MOST_COMPARED, parseComparison } from "@/lib/compare/comparison"

const IDS = ["us.sofr", "us.iorb", "kr.usdkrw", "gold.price", "a&b", "c=d"]
const known = new Set(IDS)

describe("an address is read", () => {
  test.each<[string, string[], boolean]>([
    ["", [], false],
    ["?indicator=us.sofr", ["us.sofr"], false],
    ["?indicator=us.sofr&indicator=us.iorb&apart=1", ["us.sofr", "us.iorb"], true],
    ["?indicator=us.sofr&indicator=us.sofr", ["us.sofr"], false],
    ["?indicator=us.nothing&indicator=us.iorb", ["us.iorb"], false],
    ["?indicator=&apart=yes", [], false],
    [`?${IDS.map(id => `indicator=${encodeURIComponent(id)}`).join("&")}`, IDS.slice(0, MOST_COMPARED), false],
  ])("%s", (search, indicators, isApart) => expect(parseComparison(search, known)).toEqual({ indicators, isApart }))
})

test("what is written is read back the same; nothing compared leaves the address bare", () => {
  const chosen = fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: MOST_COMPARED })
  fc.assert(
    fc.property(chosen, fc.boolean(), (indicators, isApart) => {
      expect(parseComparison(formatComparison({ indicators, isApart }), known)).toEqual({ indicators, isApart })
    }),
  )
  expect(formatComparison({ indicators: [], isApart: true })).toBe("")
})
