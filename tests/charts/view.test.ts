import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  changesPicture,
  parseView,
  LAYERS,
  PLAIN_VIEW,
  RANGES,
  SCALES,
  SORT_KEYS,
  withView,
  type View,
} from "@/lib/charts/view"
import { LOCALES, STATUSES } from "@/lib/model"

const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const text = fc.string({ minLength: 1, unit: "grapheme" })
const anyView: fc.Arbitrary<View> = fc.record({
  statuses: fc.subarray([...STATUSES]),
  languages: fc.subarray([...LOCALES]),
  publisher: maybe(text),
  article: maybe(text),
  range: maybe(fc.constantFrom(...RANGES)),
  from: maybe(day),
  to: maybe(day),
  knownOn: maybe(day),
  scaling: fc.constantFrom(...SCALES),
  hidden: fc.subarray([...LAYERS]),
  sort: fc.constantFrom(...SORT_KEYS),
  ascending: fc.boolean(),
  point: maybe(text),
})

describe("a view in an address", () => {
  test("reads back as it was written", () => {
    fc.assert(
      fc.property(anyView, view => {
        expect(parseView(withView("", view))).toEqual(view)
      }),
    )
  })

  test("leaves what is not its own, and says nothing of what is plain", () => {
    expect(withView("?utm=a&status=actual", PLAIN_VIEW)).toBe("?utm=a")
    expect(withView("", PLAIN_VIEW)).toBe("")
  })

  test.each([
    ["?status=actual,nonsense", { statuses: ["actual"] }],
    ["?range=2y", { range: null }],
    ["?from=2025-13-01&to=tomorrow", { from: null, to: null }],
    ["?known=2025-12-10", { knownOn: "2025-12-10" }],
    ["?scale=LOG", { scaling: "linear" }],
    ["?sort=-figure", { sort: "figure", ascending: false }],
    ["?sort=figure", { sort: "figure", ascending: true }],
    ["?sort=quote", { sort: "period", ascending: true }],
    ["?language=fr", { languages: [] }],
  ] as const)("%s", (search, expected) => {
    expect(parseView(search)).toMatchObject(expected)
  })

  test("changes the picture by what it shows, not by the order of the table or the point that is open", () => {
    expect(changesPicture({ ...PLAIN_VIEW, sort: "who", ascending: true, point: "x-p1" })).toBe(false)
    expect(changesPicture({ ...PLAIN_VIEW, statuses: ["forecast"] })).toBe(true)
    expect(changesPicture({ ...PLAIN_VIEW, scaling: "log" })).toBe(true)
  })
})
