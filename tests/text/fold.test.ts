import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { fold } from "@/lib/text/fold"

describe("fold", () => {
  test.each([
    ["Traditional to Simplified", "臺積電營收創歷史新高", "台积电营收创历史新高"],
    ["full width to half width", "４０１２．５５億元，％", "4012.55亿元,%"],
    ["dashes and tildes of one kind", "−2.4％～3﹪", "-2.4%~3%"],
    ["one form for words written two ways", "上週佔比、裏", "上周占比、里"],
    ["keeps Latin letters as printed", "Fed SOFR won", "Fed SOFR won"],
    ["keeps an emoji whole", "📈韓元", "📈韩元"],
    ["nothing from nothing", "", ""],
  ])("%s", (_, text, folded) => expect(fold(text)).toBe(folded))

  const text = fc.string({ unit: fc.constantFrom(..."億亿萬％３．，。臺週A9 📈", "\ud83d", "﹣"), maxLength: 60 })

  test("keeps the length, so that offsets hold", () => {
    fc.assert(fc.property(text, printed => fold(printed).length === printed.length))
  })

  test("folds once and for all", () => {
    fc.assert(fc.property(text, printed => fold(fold(printed)) === fold(printed)))
  })
})
