import { describe, expect, test, vi } from "vitest"

vi.mock("server-only", () => ({}))
const queries = await import("@/lib/queries")

describe("queries", () => {
  test("find every article of the list, with figures that quote its text", () => {
    const articles = queries.listArticles()
    expect(articles.length).toBeGreaterThan(0)
    for (const { id } of articles) {
      const found = queries.findArticle(id)
      for (const { start, end, figure, quoteStart, quoteEnd, quote } of found?.observations ?? []) {
        expect(found?.article.text.slice(start, end)).toBe(figure)
        expect(found?.article.text.slice(quoteStart, quoteEnd)).toBe(quote)
      }
    }
  })

  test.each(["nothing", "../articles", "..", "", "__proto__", "constructor"])("find no article %j", id => {
    expect(queries.findArticle(id)).toBeUndefined()
    expect(queries.findIndicator(id)).toBeUndefined()
  })

  test("lead from each citation back to its point", () => {
    for (const { indicator, points } of queries.listSeries()) {
      for (const point of points) {
        for (const citation of point.citations) expect(queries.findPointOf(citation)).toEqual({ indicator, point })
      }
    }
  })

  test("list the newest article first and the undated last", () => {
    const dates = queries.listArticles().map(({ date }) => date ?? "")
    expect(dates).toEqual(dates.toSorted().toReversed())
  })

  test("give an empty series to an indicator nobody has quoted", () => {
    expect(queries.findSeries("not.quoted")).toEqual({ indicator: "not.quoted", points: [] })
  })
})
