import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  BOUNDS,
  countAsked,
  formatFilter,
  NO_FILTER,
  parseFilter,
  STATS,
  type FigureFilter,
} from "@/lib/figures/figure-filter"
import { SORTS } from "@/lib/figures/sort-figures"
import { GROUPS, LOCALES, STATUSES } from "@/lib/model"

describe("an address is read", () => {
  test.each<[string, Partial<FigureFilter>]>([
    ["", {}],
    ["?", {}],
    ["?q=%E9%9F%93%E5%85%83", { query: "韓元" }],
    ["?status=forecast&status=actual", { status: ["forecast", "actual"] }],
    ["?status=forecast&status=forecast", { status: ["forecast"] }],
    ["?from=2025-01-01&to=2025-12-31", { from: "2025-01-01", to: "2025-12-31" }],
    ["?certainty=0.8", { certainty: 0.8 }],
    ["?sort=-figure", { sort: { column: "figure", descending: true } }],
    ["?sort=period", { sort: { column: "period", descending: false } }],
    ["?publisher=A%26B", { publisher: ["A&B"] }],
  ])("%s", (search, asked) => expect(parseFilter(search)).toEqual({ ...NO_FILTER, ...asked }))

  test.each([
    "?status=rumour",
    "?status=",
    "?group=policies",
    "?language=fr",
    "?from=yesterday",
    "?from=2025-13-01",
    "?from=2025-1-1",
    "?certainty=2",
    "?certainty=-1",
    "?certainty=high",
    "?sort=colour",
    "?sort=--period",
    "?unknown=1",
    "?%E0%A4%A",
  ])("%s asks nothing", search => expect(parseFilter(search)).toEqual(NO_FILTER))
})

const some = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values))
const text = fc.uniqueArray(fc.stringMatching(/^[\w &=?#%+/港灣报-]{1,9}$/u))
const day = fc.constantFrom("", "2024-02-29", "2025-12-10")

test("what is written is read back the same", () => {
  const filters = fc.record({
    query: fc.string({ unit: "grapheme" }), // an address holds whole characters only
    group: some(GROUPS),
    indicator: text,
    status: some(STATUSES),
    bound: some(BOUNDS),
    stat: some(STATS),
    publisher: text,
    language: some(LOCALES),
    article: text,
    from: day,
    to: day,
    certainty: fc.constantFrom(0, 0.55, 1),
    sort: fc.record({ column: fc.constantFrom(...SORTS), descending: fc.boolean() }),
  })
  fc.assert(
    fc.property(filters, filter => {
      expect(parseFilter(formatFilter(filter))).toEqual(filter)
    }),
  )
})

test("where nothing is asked the address stays bare", () => expect(formatFilter(NO_FILTER)).toBe(""))

test("a period is one thing asked, whichever ends it has; words searched are none", () => {
  expect(countAsked({ ...NO_FILTER, query: "韓元" })).toBe(0)
  expect(countAsked({ ...NO_FILTER, from: "2025-01-01", to: "2025-12-31" })).toBe(1)
  expect(countAsked({ ...NO_FILTER, status: ["actual", "forecast"], certainty: 0.8, to: "2025-01-01" })).toBe(4)
})
