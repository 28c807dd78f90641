import { describe, expect, test } from "vitest"
import { drawingOf } from "@/lib/charts/drawing-of"
import { renderSvg } from "@/lib/charts/render-svg"
import { sparkDrawing } from "@/lib/charts/spark-option"
import { timelineDrawing } from "@/lib/charts/timeline-option"
import { timelineHeight } from "@/lib/charts/timeline-layout"
import { STATUSES } from "@/lib/model"
import { dataOf, indicatorOf } from "./helpers"

const EVERY = STATUSES.map((status, index) => ({ status, value: 1 + index, period: `2025-0${index + 1}-10` }))
const DATA = dataOf({ i: EVERY, j: [{ value: [1, 2] as [number, number] }] }, [
  indicatorOf("i", "line"),
  indicatorOf("j", "band", "bp", 1),
])

describe("an SVG", () => {
  test.each(["series", "timeline"] as const)("of a %s is the same text every time", kind => {
    const once = renderSvg(drawingOf(kind, DATA, 350))
    renderSvg(drawingOf(kind, DATA, 760))
    expect(renderSvg(drawingOf(kind, DATA, 350))).toBe(once)
  })

  test("holds no counted names, no styles of its own, nothing that turns the pointer off", () => {
    const svg = renderSvg(drawingOf("series", DATA, 760))
    expect(svg).not.toMatch(/zr\d|<style|class=|pointer-events|NaN|undefined| id=/)
  })

  test("has the size it was asked for, and scales", () => {
    expect(renderSvg(drawingOf("series", DATA, 350))).toMatch(
      /^<svg width="350" height="(\d+)" [^>]*viewBox="0 0 350 \1">/,
    )
  })

  test("of a chart without points has axes and no marks", () => {
    const svg = renderSvg(drawingOf("series", dataOf({}, [indicatorOf("i")]), 350))
    expect(svg).toContain("<path")
    expect(svg).not.toContain("data-points")
  })
})

describe("the timeline", () => {
  test("has one lane an indicator, named, and higher lanes on a phone", () => {
    expect(renderSvg(timelineDrawing(DATA, 760))).toMatch(/>i<\/text>.*>j<\/text>/)
    expect(timelineHeight(DATA, 350)).toBeGreaterThan(timelineHeight(DATA, 760))
  })

  test("draws a mark of several figures once, in the look of the firmest", () => {
    const data = dataOf({ i: [{ status: "forecast" }, { status: "actual" }, { status: "threshold" }] }, [
      indicatorOf("i"),
    ])
    const { marks } = timelineDrawing(data, 350)
    expect(marks.map(({ points }) => points)).toEqual([["i-p1", "i-p0", "i-p2"]])
    const svg = renderSvg(timelineDrawing(data, 350))
    expect(svg.match(/<circle[^>]*fill="var\(--chart-hue-0\)"/g)).toHaveLength(1)
    expect(svg).not.toContain("<polygon")
  })

  test("cuts a name that is wider than its column", () => {
    const long = indicatorOf("a name that goes on and on, much longer than any lane could be expected to hold")
    expect(renderSvg(timelineDrawing(dataOf({}, [long]), 760))).toMatch(/>a name that [^<]*…<\/text>/)
  })
})

describe("a spark", () => {
  test("draws the first indicator only, with nothing to point at", () => {
    const svg = renderSvg(sparkDrawing(DATA, { width: 160, height: 48 }))
    expect(svg).toContain("var(--chart-hue-0)")
    expect(svg).not.toContain("var(--chart-hue-1)")
    expect(svg).not.toContain("data-points")
    expect(svg).not.toContain("<text")
  })

  test("names dates where it is high enough", () => {
    const texts = renderSvg(sparkDrawing(DATA, { width: 290, height: 84 })).match(/<text[^>]*>[^<]*/g) ?? []
    expect(texts.length).toBeGreaterThan(1)
  })

  test("hangs a negative column from zero and stands a positive one on it", () => {
    const drafts = [{ value: -2, period: "2025-01" }, { value: 2, period: "2025-02" }] // prettier-ignore
    const svg = renderSvg(sparkDrawing(dataOf({ i: drafts }, [indicatorOf("i", "bars")]), { width: 160, height: 48 }))
    const columns = [...svg.matchAll(/<path d="([^"]*)" fill="var\(--chart-hue-0\)"/g)].map(([, path = ""]) =>
      [...path.matchAll(/(?<= )[\d.]+(?=[A-Z])/g)].map(Number),
    )
    expect(columns).toHaveLength(2)
    const [negative = [], positive = []] = columns
    expect(Math.min(...negative)).toBe(Math.max(...positive))
  })

  test("holds a band from a range to its right edge", () => {
    const svg = renderSvg(sparkDrawing(dataOf({ i: [{ value: [1, 2] }] }, [indicatorOf("i", "band")]), { width: 160, height: 48 })) // prettier-ignore
    expect(svg).toContain("0.18")
  })

  test("of an indicator nobody has quoted is a bare line", () => {
    expect(renderSvg(sparkDrawing(dataOf({}, [indicatorOf("i")]), { width: 160, height: 48 }))).toMatch(/^<svg.*<path/)
  })
})
