import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { drawingOf } from "@/lib/charts/drawing-of"
import { echarts } from "@/lib/charts/echarts"
import { layoutPanels, seriesHeight } from "@/lib/charts/panels"
import { renderSvg } from "@/lib/charts/render-svg"
import { place } from "@/lib/charts/scales"
import { textWidth } from "@/lib/charts/text-width"
import { STATIC_WIDTHS } from "@/lib/charts/widths"
import type { ChartKind } from "@/lib/model"
import { anyDraft, dataOf, indicatorOf } from "./helpers"

const KINDS: ChartKind[] = ["band", "line", "points", "bars"]
const INDICATORS = [
  indicatorOf("sofr", "line", "%", 3),
  indicatorOf("iorb", "line", "%", 5),
  indicatorOf("spread", "line", "bp", 6),
]
const RATES = { sofr: [{ value: 4.22 }], iorb: [{ value: 3.9 }], spread: [{ value: 32 }] }

/** What a hit box of the SVG is called and where it is. */
const hitsOf = (svg: string) => [...svg.matchAll(/<path d="M([\d.]+) ([\d.]+)l24 0[^>]*data-points="([^"]*)"/g)]

describe("every point is in exactly one mark", () => {
  test.each(KINDS)("of a chart of %s, at both widths", kind => {
    fc.assert(
      fc.property(fc.array(anyDraft, { maxLength: 25 }), fc.array(anyDraft, { maxLength: 5 }), (first, second) => {
        const data = dataOf({ first, second }, [indicatorOf("first", kind), indicatorOf("second", "points", "bp", 8)])
        const ids = data.points.map(({ id }) => id).toSorted()
        for (const width of Object.values(STATIC_WIDTHS)) {
          for (const drawn of [drawingOf("series", data, width), drawingOf("timeline", data, width)]) {
            expect(drawn.marks.flatMap(({ points }) => points).toSorted()).toEqual(ids)
            for (const { x, y } of drawn.marks) {
              expect(x).toBeGreaterThanOrEqual(0)
              expect(x).toBeLessThanOrEqual(width)
              expect(y).toBeGreaterThanOrEqual(0)
              expect(y).toBeLessThanOrEqual(drawn.height)
            }
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  test("and its hit box in the SVG lies there and names it", () => {
    const data = dataOf(RATES, INDICATORS)
    const drawing = drawingOf("series", data, 760)
    const hits = hitsOf(renderSvg(drawing)).map(([, x, y, points]) => [Number(x) + 12, Number(y) + 12, points])
    expect(hits).toEqual(drawing.marks.map(({ x, y, points }) => [x, y, points.join(" ")]))
  })
})

describe("panels", () => {
  test("one for each unit, in the order of the indicators", () => {
    const { panels } = layoutPanels(dataOf(RATES, INDICATORS), { width: 760, height: 460 })
    expect(panels.map(panel => panel.indicators.map(({ indicator }) => indicator.id))).toEqual([
      ["sofr", "iorb"],
      ["spread"],
    ])
    expect(panels[0]!.y.start).toBeLessThan(panels[1]!.y.end)
  })

  test("indicators of one colour are told apart on one plot", () => {
    const { panels } = layoutPanels(dataOf({}, [indicatorOf("a", "line", "%", 1), indicatorOf("b", "line", "%", 9)]), { width: 760, height: 300 }) // prettier-ignore
    expect(panels[0]?.indicators.map(({ colour }) => colour)).toEqual(["var(--chart-hue-1)", "var(--chart-hue-2)"])
  })

  test("columns start at zero, other charts need not", () => {
    const minOf = (kind: ChartKind) => layoutPanels(dataOf({ i: [{ value: 50 }, { value: 52 }] }, [indicatorOf("i", kind)]), { width: 350, height: 300 }).panels[0]?.y.min // prettier-ignore
    expect(minOf("bars")).toBe(0)
    expect(minOf("points")).toBeGreaterThan(40)
  })

  test("ECharts puts dates and values where the layout does", () => {
    const data = dataOf(RATES, INDICATORS)
    const size = { width: 760, height: seriesHeight(data, 760) }
    const layout = layoutPanels(data, size)
    const chart = echarts.init(null, null, { renderer: "svg", ssr: true, ...size })
    chart.setOption(drawingOf("series", data, size.width).option)
    const [first, second] = layout.panels
    const noon = Date.parse("2025-12-10T12:00:00Z")
    const [x, y] = chart.convertToPixel({ gridIndex: 0 }, [noon, 4.22])
    const [, below] = chart.convertToPixel({ gridIndex: 1 }, [noon, 32])
    chart.dispose()
    expect(x).toBeCloseTo(place(layout.x, noon), 0)
    expect(y).toBeCloseTo(place(first!.y, 4.22), 0)
    expect(below).toBeCloseTo(place(second!.y, 32), 0)
  })
})

test.each(["series", "timeline"] as const)("no date of a %s is cut off at the right", kind => {
  const wide = dataOf({ i: [{ period: "2024-01-05" }, { period: "2025-12-20" }] }, [indicatorOf("i")])
  for (let width = 300; width < 800; width += 7) {
    const svg = renderSvg(drawingOf(kind, wide, width))
    const texts = [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = "", text = ""]) => {
      const x = /(?:^| )x="([\d.]+)"/.exec(attributes) ?? /translate\(([\d.]+) /.exec(attributes)
      return { x: Number(x?.[1]), text }
    })
    const dates = texts.filter(({ text }) => /^(?:[A-Z][a-z]{2}(?: \d{4})?|\d{4})$/.test(text))
    expect(dates.length).toBeGreaterThan(0)
    for (const { x, text } of dates) {
      const right = x + textWidth(text, 12) / (kind === "series" ? 2 : 1)
      expect(right, `${text} at ${width}`).toBeLessThanOrEqual(width)
    }
  }
})

describe("behind the marks", () => {
  const svgOf = (kind: ChartKind, drafts: Parameters<typeof dataOf>[0][string]) =>
    renderSvg(drawingOf("series", dataOf({ i: drafts }, [indicatorOf("i", kind)]), 760))

  test("actual levels of a line chart are joined; averages, bounds and forecasts are not", () => {
    const levels = [{ value: 1, period: "2025-12-01" }, { value: 2, period: "2025-12-05" }] // prettier-ignore
    const others = [{ value: 3, stat: "average" as const }, { value: 3, bound: "above" as const }, { value: 3, status: "forecast" as const }] // prettier-ignore
    const polyline = /<polyline points="([^"]*)"/
    expect(polyline.exec(svgOf("line", [...levels, ...others]))?.[1]?.split(" ")).toHaveLength(4)
    expect(svgOf("points", levels)).not.toMatch(polyline)
    expect(svgOf("line", [levels[0]!, ...others])).not.toMatch(polyline)
  })

  test("each range of a band holds until the next one, the last to the edge", () => {
    const svg = svgOf("band", [
      { value: [3.5, 3.75], period: "2025-12-10" },
      { value: [3.75, 4], period: "2025-10-29" },
    ])
    const bands = [
      ...svg.matchAll(
        /<path d="M([\d.]+) [\d.]+l([\d.]+) 0[^>]*fill-opacity="0.18"|<path d="M([\d.]+) [\d.]+l([\d.]+) 0[^>]*opacity="0.18"/g,
      ),
    ]
    const edges = bands.map(([, a, b, c, d]) => [Number(a ?? c), Number(a ?? c) + Number(b ?? d)])
    expect(edges).toHaveLength(2)
    expect(edges[0]![1]).toBeCloseTo(edges[1]![0]!, 0)
    expect(edges[1]![1]).toBeCloseTo(746, 0)
  })

  test("an official series is a grey line, or a grey band where it is a range", () => {
    const data = dataOf({ i: [{ value: 3.6 }] }, [indicatorOf("i", "points")])
    const [from, to] = [Date.parse("2025-12-01"), Date.parse("2025-12-31")]
    const withReference = (value: number | [number, number]) =>
      renderSvg(drawingOf("series", { ...data, reference: [{ indicator: "i", points: [{ from, to, value }] }] }, 760))
    expect(withReference(3.7)).toMatch(/<polyline[^>]*stroke="var\(--chart-reference\)"/)
    expect(withReference([3.5, 3.75])).toMatch(/<path[^>]*fill="var\(--chart-reference\)"/)
  })

  test("a day of a decision is a dotted line, named where there is room, and left out where the chart does not reach", () => {
    const data = dataOf({ i: [{ period: "2025-12-01" }, { period: "2025-12-31", value: 3.6 }] }, [
      indicatorOf("i", "points"),
    ])
    const decisions = ["2025-12-10", "2025-12-11", "2024-09-18"].map(day => ({ at: Date.parse(day), text: "−25 bp" }))
    const svg = renderSvg(drawingOf("series", { ...data, decisions }, 340))
    const plain = renderSvg(drawingOf("series", data, 340))
    const dotted = (text: string) => text.match(/stroke-dasharray/g)?.length ?? 0
    expect(dotted(svg) - dotted(plain)).toBe(2)
    expect(svg.match(/−25 bp/g)).toHaveLength(1)
  })
})
