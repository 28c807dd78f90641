import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { firstFrom, itemsIn } from "@/lib/text/in-order"

const anySpans = fc
  .array(fc.record({ start: fc.nat(40), length: fc.nat(6) }), { maxLength: 20 })
  .map(all => all.map(({ start, length }) => ({ start, end: start + length })).sort((a, b) => a.start - b.start))

describe("in sorted items", () => {
  test("the first from an offset on is the one a search from the front finds", () => {
    fc.assert(
      fc.property(anySpans, fc.nat(50), (spans, offset) => {
        const found = spans.findIndex(({ start }) => start >= offset)
        expect(firstFrom(spans, offset)).toBe(found === -1 ? spans.length : found)
      }),
    )
  })

  test("those within a stretch are those that neither begin before nor end behind it", () => {
    fc.assert(
      fc.property(anySpans, fc.nat(40), fc.integer({ min: 1, max: 20 }), (spans, start, length) => {
        const end = start + length
        expect(itemsIn(spans, { start, end })).toEqual(
          spans.filter(span => span.start >= start && span.end <= end && span.start < end),
        )
      }),
    )
  })

  test.each([
    ["nothing", [], 3, 0],
    ["the first of two that start alike", [5, 5, 9], 5, 0],
    ["one past the last", [1, 2], 3, 2],
  ])("%s", (_, starts, offset, index) => {
    expect(
      firstFrom(
        starts.map(start => ({ start, end: start + 1 })),
        offset,
      ),
    ).toBe(index)
  })
})
