import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { HUES } from "@/lib/charts/colours"

type Triple = [number, number, number]

const css = readFileSync(new URL("../../app/_styles/colours.css", import.meta.url), "utf8")
const PAPER = { light: "#fbfaf6", dark: "#1e1d1a" } as const

function paletteOf(theme: keyof typeof PAPER): string[] {
  const pairs = [...css.matchAll(/--chart-hue-\d: light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)]
  return pairs.map(([, light = "", dark = ""]) => (theme === "light" ? light : dark))
}

/** sRGB to linear light, IEC 61966-2-1. */
function linear(hex: string): Triple {
  const channel = (at: number) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** WCAG 2.2, contrast ratio. */
function contrast(a: string, b: string): number {
  const luminance = ([r, g, b]: Triple) => 0.2126 * r + 0.7152 * g + 0.0722 * b
  const [one, two] = [luminance(linear(a)), luminance(linear(b))]
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05)
}

/** Machado, Oliveira and Fernandes (2009), severity 1.0. */
const SIGHTS: Record<string, [Triple, Triple, Triple]> = {
  normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanope: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranope: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
} // prettier-ignore

/** Ottosson (2020), OKLab. */
function oklab([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function seen(hex: string, sight: readonly Triple[]): Triple {
  const [r, g, b] = linear(hex)
  const [x = 0, y = 0, z = 0] = sight.map(row => Math.max(0, row[0] * r + row[1] * g + row[2] * b))
  return oklab([x, y, z])
}

describe.each(["light", "dark"] as const)("the palette on a %s page", theme => {
  const palette = paletteOf(theme)

  test("has every colour the charts name", () => {
    expect(palette).toHaveLength(HUES)
  })

  test("stands out 3:1 from the page", () => {
    for (const colour of palette) expect(contrast(colour, PAPER[theme]), colour).toBeGreaterThanOrEqual(3)
  })

  test.each(Object.keys(SIGHTS))("is told apart by %s sight", name => {
    for (const [index, one] of palette.entries()) {
      for (const other of palette.slice(index + 1)) {
        const [a, b] = [seen(one, SIGHTS[name] ?? []), seen(other, SIGHTS[name] ?? [])]
        const difference = 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
        expect(difference, `${one} and ${other}`).toBeGreaterThanOrEqual(7)
      }
    }
  })
})
