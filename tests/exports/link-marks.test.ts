import { describe, expect, test } from "vitest"
import { linkMarks } from "@/lib/exports/link-marks"
import { toChartData } from "@/lib/charts/chart-data"
import { seriesDrawing } from "@/lib/charts/series-option"
import { renderSvg } from "@/lib/charts/render-svg"
import { indicatorOf } from "../charts/helpers"
import { articleWith, observationWith } from "./helpers"

const SITE = "https://example.org"
const quotes = [
  observationWith({ id: "a-f7", articleId: "a", quote: `"SOFR" 升至<b>4.22%</b>` }),
  observationWith({ id: "b-f7", articleId: "b" }),
  observationWith({ id: "b-f90", articleId: "b", start: 90, end: 95, value: 4.5, period: "2025-12-31" }),
]
const data = toChartData({
  indicators: [indicatorOf("us.sofr", "line")],
  series: [
    {
      indicator: "us.sofr",
      points: [
        {
          id: "us.sofr-p1",
          period: "2025-10-31",
          status: "actual",
          stat: "level",
          bound: "exact",
          value: 4.22,
          citations: ["b-f7", "a-f7"],
        },
        {
          id: "us.sofr-p2",
          period: "2025-12-31",
          status: "actual",
          stat: "level",
          bound: "exact",
          value: 4.5,
          citations: ["b-f90"],
        },
      ],
    },
  ],
  observations: quotes,
  articles: [articleWith({ id: "a" }), articleWith({ id: "b", publisher: null })],
  locale: "en",
})
const svg = renderSvg(seriesDrawing(data, { width: 520, height: 318 }))
const linked = linkMarks(svg, data, ({ id }) => `${SITE}/point/${id}`, SITE)
const links = Array.from(linked.matchAll(/<a href="([^"]*)"[^>]*><title>([^<]*)<\/title>/g), ([, href, title]) => ({
  href,
  title,
}))

describe("linkMarks", () => {
  test("leads to the sentence of a figure quoted once, and to the point of one quoted more often", () => {
    expect(links.map(({ href }) => href)).toEqual([`${SITE}/point/us.sofr-p1`, `${SITE}/en/articles/b#f-90`])
  })

  test("says each figure with its sentences, as text", () => {
    expect(links[0]?.title).toContain("4.22% · 31 Oct 2025\n“SOFR 升至4.22%。”")
    expect(links[0]?.title).toContain("“&quot;SOFR&quot; 升至&lt;b&gt;4.22%&lt;/b&gt;” · 某報 · 4 Nov 2025")
  })

  test("changes nothing else of the drawing", () => {
    expect(linked.replace(/<a href[^>]*><title>[^<]*<\/title>|<\/a>/g, "")).toBe(svg)
  })

  test("leaves a box alone whose point it does not know", () => {
    expect(linkMarks(svg, { ...data, points: [] }, () => "", SITE)).toBe(svg)
  })
})
