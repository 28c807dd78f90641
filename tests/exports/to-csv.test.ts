import fc from "fast-check"
import Papa from "papaparse"
import { describe, expect, test } from "vitest"
import type { Cell } from "@/lib/exports/observation-row"
import { toCsv } from "@/lib/exports/to-csv"

const MARK = "\u{FEFF}"
const cellOf = (value: Cell) => toCsv(["a"], [{ a: value }]).split("\r\n")[1]
const read = (csv: string) => Papa.parse<string[]>(csv.slice(MARK.length).replace(/\r\n$/, ""), { newline: "\r\n" })

describe("toCsv", () => {
  test("opens with a byte order mark and ends every line, the last too, with CR LF", () => {
    expect(toCsv(["a", "b"], [{ a: "金價", b: 1 }])).toBe(`${MARK}a,b\r\n金價,1\r\n`)
  })

  test("is a header alone where there is nothing", () => expect(toCsv(["a", "b"], [])).toBe(`${MARK}a,b\r\n`))

  test.each<[Cell, string]>([
    ["a,b", '"a,b"'],
    ['a"b', '"a""b"'],
    ["a\nb", '"a\nb"'],
    [" a", '" a"'],
    ["1，000", "1，000"],
    [null, ""],
    [0, "0"],
    [-0.5, "-0.5"],
    [-4e-7, "-4e-7"],
    [401_255_000_000, "401255000000"],
  ])("writes %j as %s", (value, expected) => expect(cellOf(value)).toBe(expected))

  describe("keeps a spreadsheet from running text", () => {
    test.each([
      "=1+1",
      "=HYPERLINK(A1)",
      "+1+cmd|' /C calc'!A0",
      "-2+3",
      "-1%+2",
      "@SUM(A1)",
      "\t=1",
      "\r=1",
      "\n=1",
      "＝1+1",
      "－1+1",
      "-",
      "--1",
    ])("%j", text => expect(cellOf(text)).toMatch(/^"'/))
  })

  describe("leaves figures as printed", () => {
    test.each(["-0.5%", "+1,200", "-3", "+0.75%", "−3%", "3.50%-3.75%", "(=", "'=1"])("%s", text =>
      expect(read(toCsv(["a"], [{ a: text }])).data[1]).toEqual([text]),
    )
  })

  test("is read back as it was, apart from the apostrophe", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", ",", '"', "\r", "\n", " ", "億", "=", "-", "+", "1", "%", "😀"),
    })
    const cell = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null))
    fc.assert(
      fc.property(fc.array(fc.record({ a: cell, b: cell }), { minLength: 1 }), rows => {
        const [header, ...data] = read(toCsv(["a", "b"], rows)).data
        expect(header).toEqual(["a", "b"])
        expect(data.map(line => line.map(bare))).toEqual(rows.map(({ a, b }) => [a, b].map(one => bare(asText(one)))))
      }),
    )
  })
})

const asText = (cell: Cell) => (cell === null ? "" : String(cell))
/** Without the apostrophes that text may open with. */
const bare = (text: string) => text.replace(/^'+/, "")
