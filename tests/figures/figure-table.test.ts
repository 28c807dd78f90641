import { expect, test } from "vitest"
import { partOf, toFigures, toFigureTable, type FigureTable } from "@/lib/figures/figure-table"
import { articles, indicators, observations } from "@/tests/e2e/built"

const table = toFigureTable({ observations, indicators, articles, headingOf: id => `title of ${id}` })

test("every figure that was read is listed once, the newest article first", () => {
  expect(new Set(table.rows.map(({ id }) => id))).toEqual(new Set(observations.map(({ id }) => id)))
  expect(table.rows).toHaveLength(observations.length)
  const dates = toFigures(table).map(({ article }) => article.date ?? "")
  expect(dates).toEqual(dates.toSorted().toReversed())
})

test("the mark cuts the figure out of its quote", () => {
  const printed = new Map(observations.map(({ id, figure }) => [id, figure]))
  for (const { id, quote, mark } of table.rows) expect(quote.slice(...mark)).toBe(printed.get(id))
})

test("parts hold all rows between them, and each what its rows refer to", () => {
  const size = 7
  const parts = Array.from({ length: Math.ceil(table.rows.length / size) }, (_, part) =>
    partOf(table, part * size, (part + 1) * size),
  )
  expect(parts.flatMap(({ rows }) => rows)).toEqual(table.rows)
  expect(parts.flatMap(toFigures)).toEqual(toFigures(table))
})

test("a row of an unknown indicator or article is a broken build", () => {
  const [row] = table.rows
  const broken = (rest: Partial<FigureTable>) => () => toFigures({ ...table, rows: [row!], ...rest })
  expect(broken({ indicators: [] })).toThrow(/unknown indicator/u)
  expect(broken({ articles: [] })).toThrow(/unknown article/u)
  expect(() => toFigureTable({ observations, indicators, articles: [], headingOf: String })).toThrow(/unknown article/u)
})
