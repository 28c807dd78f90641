import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { HUES } from "@/lib/charts/colours"
import { lightColours, paint } from "@/lib/exports/light-colours"
import { liftLabels } from "@/lib/exports/lift-labels"

describe("liftLabels", () => {
  test("takes each text out and tells where it stood", () => {
    const { svg, labels } = liftLabels(
      '<svg><path d="M0 0"/><text text-anchor="end" transform="translate(40 292)" fill="var(--chart-muted)">4.10%</text>' +
        '<text text-anchor="middle" style="font: normal normal 12px var(--chart-font)" y="6" transform="translate(48.9481 300)" fill="red">a &lt; b &amp;lt;</text>' +
        '<text style="font-size:11px;" x="2" y="-13" fill="red">%</text></svg>',
    )
    expect(svg).toBe('<svg><path d="M0 0"/></svg>')
    expect(labels).toEqual([
      { text: "4.10%", x: 40, y: 292, align: "end", fill: "var(--chart-muted)", fontSize: 12 },
      { text: "a < b &lt;", x: 48.9481, y: 306, align: "middle", fill: "red", fontSize: 12 },
      { text: "%", x: 2, y: -13, align: "start", fill: "red", fontSize: 11 },
    ])
  })
})

describe("lightColours", () => {
  test("are the first of each pair, also by another name", () => {
    const colours = lightColours("--ink: light-dark(#1d1b18, #ebe7de);\n  --chart-text: var(--ink);")
    expect(paint('fill="var(--chart-text)" stroke="var(--ink)"', colours)).toBe('fill="#1d1b18" stroke="#1d1b18"')
    expect(() => paint("var(--no-such)", colours)).toThrow("app/_styles/colours.css: missing: --no-such")
  })

  test("of the site's sheet have every colour of a chart", () => {
    const colours = lightColours(readFileSync(new URL("../../app/_styles/colours.css", import.meta.url), "utf8"))
    const names = ["surface", "text", "muted", "grid", "axis", "reference", "disagreement"]
    const hues = Array.from({ length: HUES }, (_, hue) => `hue-${hue}`)
    for (const name of [...names, ...hues]) expect(colours.get(`--chart-${name}`), name).toMatch(/^#[0-9a-f]{6}$/)
  })
})
