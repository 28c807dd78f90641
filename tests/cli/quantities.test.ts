import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { numbersOf } from "@/lib/cli/quantities"

describe("numbersOf", () => {
  test("keeps to the fields that other programs are promised", () => {
    const { quantities, times, unread } = numbersOf(
      "12月10日聯準會降息約1碼至3.50%至3.75%，見 RTX 4090。",
      "2025-12-11",
    )
    expect(quantities).toEqual([
      { start: 12, end: 14, text: "1碼", kind: "basis_point", value: 25, unit: "bp", bound: "about" },
      { start: 15, end: 26, text: "3.50%至3.75%", kind: "percent", value: [3.5, 3.75], unit: "%", bound: "exact" },
    ])
    expect(times).toEqual([
      {
        start: 0,
        end: 6,
        text: "12月10日",
        kind: "instant",
        from: "2025-12-10",
        to: "2025-12-10",
        grain: "day",
        basis: "resolved",
      },
    ])
    expect(unread).toEqual([{ start: 33, end: 37, text: "4090", reason: "name" }])
  })

  test("leaves the ends of a relative time open without a day to count from", () => {
    const [time] = numbersOf("外資上周五賣超", null).times
    expect(time).toMatchObject({ text: "上周五", from: null, to: null, grain: "day", basis: "resolved" })
  })

  test("has no unit where none is printed", () => {
    expect(numbersOf("收在 1,470.5", null).quantities[0]).toEqual({
      start: 3,
      end: 10,
      text: "1,470.5",
      kind: "number",
      value: 1470.5,
      bound: "exact",
    })
  })

  const scraps = fc.constantFrom(
    ..."0123456789,.-:/%()[]$ \n年月日第号點點元億兆萬".split(""),
    ..."Q1 2025 12/10 13:30 1. RTX-50 H200 +886 v1.2.3 3/4 第3 No. 4 ½ 1-2% 10:1 (2330) 2330-TW 99999999999999999999 https://a.b/1 a@b.c3".split(
      " ",
    ),
    ..."約 至 到 上周五 bp percent May May 21 週三 1碼 4千億 from to".split(" "),
  )

  test.each(["2025-12-11", null])("accounts for every digit, each in one place (reference %s)", reference => {
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 40 }), pieces => {
        const text = pieces.join("")
        const { quantities, times, unread } = numbersOf(text, reference)
        const spans = [...quantities, ...times, ...unread]
        for (const { start, end, text: printed } of spans) expect(text.slice(start, end)).toBe(printed)
        for (const { index } of text.matchAll(/\d/gu)) {
          expect([index, spans.filter(({ start, end }) => index >= start && index < end).length]).toEqual([index, 1])
        }
      }),
      { numRuns: 400 },
    )
  })
})
