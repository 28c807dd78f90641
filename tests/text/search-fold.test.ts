import fc from "fast-check"
import { expect, test } from "vitest"
import { searchFold } from "@/lib/text/search-fold"

test.each([
  ["護國神山", "护国神山"],
  ["护国神山", "护国神山"],
  ["Ｆｅｄ　Funds", "fed funds"],
  ["臺積電ADR", "台积电adr"],
  // A letter whose small form is two letters stays: offsets must hold.
  ["İSTANBUL", "İstanbul"],
])("%s is compared as %s", (text, folded) => expect(searchFold(text)).toBe(folded))

test("a fold is as long as its text, and folding it again changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."İßΣＡａ臺韓元　 3．%－👍\ud83d") }), text => {
      const folded = searchFold(text)
      expect(folded).toHaveLength(text.length)
      expect(searchFold(folded)).toBe(folded)
    }),
  )
})
