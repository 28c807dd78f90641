// @vitest-environment jsdom
import fc from "fast-check"
import { parseAtomFeed } from "feedsmith"
import { describe, expect, test } from "vitest"
import type { Observation } from "@/lib/model"
import type { ArticleSummary } from "@/lib/schemas"
import { toObservationRecord } from "@/lib/exports/observation-record"
import { toAtom, type FeedFigure, type FeedHead } from "@/lib/exports/to-atom"
import { uuidOf } from "@/lib/exports/uuid-of"
import { articleWith, observationWith } from "./helpers"

const HEAD: FeedHead = {
  locale: "zh-Hant",
  title: "最新引述數字 & <more>",
  subtitle: "每則為一個數字",
  author: "Site",
  selfUrl: "https://example.org/zh-Hant/feed.xml",
  pageUrl: "https://example.org/zh-Hant",
}

function figureWith(observation: Partial<Observation> = {}, article: Partial<ArticleSummary> = {}): FeedFigure {
  const quoted = observationWith(observation)
  const url = `https://example.org/zh-Hant/articles/${quoted.articleId}#f-${quoted.start}`
  return {
    record: toObservationRecord(quoted, articleWith(article), url),
    title: `SOFR：${quoted.figure}`,
    source: "某報 · 隔夜利率",
  }
}

/** As a browser's XML reader sees it, which refuses what is not well formed. */
function xmlOf(atom: string): Document {
  return new DOMParser().parseFromString(atom, "application/xml")
}

describe("an Atom feed", () => {
  const atom = toAtom(HEAD, [
    figureWith({ id: "a-f1", articleId: "a" }, { date: "2025-11-04" }),
    figureWith({ id: "b-f1", articleId: "b" }, { date: "2025-12" }),
    figureWith({ id: "c-f1", articleId: "c" }, { date: null }),
    figureWith({ id: "a-f0", articleId: "a", start: 6 }, { date: "2025-11-04", url: "https://news.example/1?a=b&c=d" }),
  ])
  const feed = parseAtomFeed(atom)

  test("has what RFC 4287 asks of a feed", () => {
    const xml = xmlOf(atom).documentElement
    expect(xml.namespaceURI).toBe("http://www.w3.org/2005/Atom")
    expect(xml.getAttribute("xml:lang")).toBe("zh-Hant")
    expect(feed).toMatchObject({
      title: { value: HEAD.title },
      authors: [{ name: "Site" }],
      updated: "2025-12-01T00:00:00.000Z",
    })
    expect(feed.id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(feed.links).toContainEqual({ rel: "self", type: "application/atom+xml", href: HEAD.selfUrl })
  })

  test("lists figures by the day their article was published, newest first, then as the text has them", () => {
    expect(feed.entries?.map(({ links }) => links?.[0]?.href)).toEqual([
      "https://example.org/zh-Hant/articles/b#f-7",
      "https://example.org/zh-Hant/articles/a#f-6",
      "https://example.org/zh-Hant/articles/a#f-7",
    ])
    expect(feed.entries?.map(({ updated }) => updated)).toEqual([
      "2025-12-01T00:00:00.000Z",
      "2025-11-04T00:00:00.000Z",
      "2025-11-04T00:00:00.000Z",
    ])
  })

  test("quotes the sentence with its figure marked, in its language", () => {
    expect(feed.entries?.[0]?.content?.value).toBe(
      '<blockquote lang="zh-Hant" cite="https://example.org/zh-Hant/articles/b#f-7">SOFR 升至<mark>4.22%</mark>。</blockquote>\n<p>某報 · 隔夜利率</p>',
    )
    expect(feed.entries?.[1]?.links?.[1]).toEqual({ rel: "via", href: "https://news.example/1?a=b&c=d" })
  })

  test("gives a figure the same id in every build and every feed of a language", () => {
    const figure = figureWith({ id: "a-f1" })
    const idIn = (head: Partial<FeedHead>) => parseAtomFeed(toAtom({ ...HEAD, ...head }, [figure])).entries?.[0]?.id
    expect(idIn({ indicatorId: "us.sofr", title: "x" })).toBe(idIn({}))
    expect(idIn({ locale: "en" })).not.toBe(idIn({}))
    expect(parseAtomFeed(toAtom({ ...HEAD, indicatorId: "us.sofr" }, [figure])).id).not.toBe(feed.id)
  })

  test("without figures is a feed all the same", () => {
    const empty = toAtom(HEAD, [])
    expect(xmlOf(empty).querySelectorAll("entry")).toHaveLength(0)
    expect(parseAtomFeed(empty).updated).toBe("1970-01-01T00:00:00.000Z")
  })

  test("holds no more than a hundred entries, the newest", () => {
    const figures = Array.from({ length: 130 }, (_, index) =>
      figureWith(
        { id: `a-f${index}`, start: index },
        { date: new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10) },
      ),
    )
    const entries = parseAtomFeed(toAtom(HEAD, figures)).entries ?? []
    expect(entries).toHaveLength(100)
    expect(entries.at(-1)?.updated).toBe("2025-01-31T00:00:00.000Z")
  })

  test("stays well formed whatever an article says", () => {
    const scrap = fc.constantFrom(
      "]]>",
      "<b>",
      "&",
      "&amp;",
      '"',
      "'",
      "\u0000",
      "\u000B",
      "\uFFFE",
      "\uD83D",
      "😀",
      "億",
      "<!--",
      "</feed>",
      "\n",
    )
    const text = fc.array(scrap, { maxLength: 6 }).map(parts => parts.join(""))
    fc.assert(
      fc.property(text, text, text, (before, figure, after) => {
        const quote = `${before}${figure}1${after}`
        const quoted = { quote, quoteStart: 10, start: 10 + before.length, end: 10 + before.length + figure.length + 1 }
        const written = toAtom({ ...HEAD, title: `t${before}` }, [
          { ...figureWith(quoted), title: `t${quote}`, source: `s${after}` },
        ])
        const xml = xmlOf(written)
        expect(xml.querySelectorAll("parsererror")).toHaveLength(0)
        const body = new DOMParser().parseFromString(xml.querySelector("content")?.textContent ?? "", "text/html")
        expect(body.querySelectorAll("blockquote > mark")).toHaveLength(1)
        expect(body.querySelectorAll("b")).toHaveLength(0)
      }),
      { numRuns: 40 },
    )
  }, 30_000)
})

describe("uuidOf", () => {
  test("tells names apart and repeats itself", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(uuidOf(a) === uuidOf(b)).toBe(a === b)
        expect(uuidOf(a)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      }),
    )
  })
})
