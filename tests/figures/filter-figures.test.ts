import { describe, expect, test } from "vitest"
import { FACETS, NO_FILTER, type FigureFilter } from "@/lib/figures/figure-filter"
import { filterFigures, termsOf, valueOf } from "@/lib/figures/filter-figures"
import { searchFold } from "@/lib/text/search-fold"
import { DAILY, figureOf, SOFR, UNDATED, WIRE, WON } from "./helpers"

const rate = figureOf({ id: "rate" })
const forecast = figureOf({ id: "forecast", status: "forecast", period: "2026", by: "野村", confidence: 0.6 })
const won = figureOf({
  ...{ id: "won", indicator: WON, article: WIRE, quote: "The won slid past 1,470 per dollar.", value: 1470 },
  ...{ period: "2025-11-03", bound: "above" },
})
const before = figureOf({
  ...{ id: "before", indicator: WON, article: UNDATED, quote: "韩元此前在1400附近。", value: 1400 },
  ...{ period: "../2025-10-31", status: "previous", bound: "about" },
})
const FIGURES = [rate, forecast, won, before]

const found = (asked: Partial<FigureFilter>) =>
  filterFigures(FIGURES, { ...NO_FILTER, ...asked }, searchFold).figures.map(({ id }) => id)

describe("figures that fit", () => {
  test.each<[string, Partial<FigureFilter>, string[]]>([
    ["all, where nothing is asked", {}, ["rate", "forecast", "won", "before"]],
    ["any value of one facet", { status: ["forecast", "previous"] }, ["forecast", "before"]],
    ["a value of each facet", { status: ["actual"], indicator: [WON.id] }, ["won"]],
    ["none, where facets exclude each other", { group: ["policy"], indicator: [WON.id] }, []],
    ["none of an unknown indicator", { indicator: ["us.nothing"] }, []],
    ["those of a publisher; an article without one is nobody's", { publisher: ["Harbour Wire"] }, ["won"]],
    ["those of a language", { language: ["zh-Hans"] }, ["before"]],
    ["those of an article", { article: [DAILY.id] }, ["rate", "forecast"]],
    ["those as certain as asked, or more", { certainty: 0.9 }, ["rate", "won", "before"]],
    ["a period that touches the days asked", { from: "2025-12-10", to: "2025-12-10" }, ["rate"]],
    ["a year some of which is asked", { from: "2026-07-01" }, ["forecast"]],
    ["a period open at its start, whatever the start asked", { to: "2020-01-01" }, ["before"]],
    ["not a period that ended the day before", { from: "2025-11-01", to: "2025-11-02" }, []],
    ["one with the last day asked", { from: "2025-11-01", to: "2025-11-03" }, ["won"]],
  ])("%s", (_, asked, ids) => expect(found(asked)).toEqual(ids))
})

describe("words find", () => {
  test.each<[string, string[]]>([
    ["韓元", ["won", "before"]],
    ["韩元", ["won", "before"]],
    ["此前 韓元", ["before"]],
    ["WON", ["won", "before"]],
    ["slid won", ["won"]],
    ["slid 韩元", ["won"]],
    ["野村", ["forecast"]],
    ["港湾日报", ["rate", "forecast"]],
    ["聯準會降息", ["rate", "forecast"]],
    ["３．６７％", ["rate", "forecast"]],
    ["  ", ["rate", "forecast", "won", "before"]],
    ["日圓", []],
    ["lid", []],
    ["70", []],
    ["1,470", ["won"]],
    ["won slept", []],
  ])("%s", (query, ids) => expect(found({ query })).toEqual(ids))

  test("are split at spaces of any width", () => expect(termsOf(" 韓元　Won ", searchFold)).toEqual(["韩元", "won"]))
})

test("beside each value stands how many figures it would leave, with every other filter as it is", () => {
  const { counts } = filterFigures(FIGURES, { ...NO_FILTER, status: ["actual"] }, searchFold)
  expect(Object.fromEntries(counts.status)).toEqual({ actual: 2, forecast: 1, previous: 1 })
  expect(Object.fromEntries(counts.indicator)).toEqual({ [SOFR.id]: 1, [WON.id]: 1 })
  expect(Object.fromEntries(counts.publisher)).toEqual({ 港灣日報: 1, "Harbour Wire": 1 })
})

test("choosing one value alone shows exactly as many as stood beside it", () => {
  const { counts } = filterFigures(FIGURES, NO_FILTER, searchFold)
  for (const facet of FACETS) {
    for (const figure of FIGURES) {
      const value = valueOf(facet, figure)
      if (value !== null) expect(found({ [facet]: [value] })).toHaveLength(counts[facet].get(value) ?? 0)
    }
  }
})
