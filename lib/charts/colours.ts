/** CSS variables of app/_styles/colours.css: one SVG serves light and dark. */
export const COLOURS = {
  surface: "var(--chart-surface)",
  text: "var(--chart-text)",
  muted: "var(--chart-muted)",
  grid: "var(--chart-grid)",
  axis: "var(--chart-axis)",
  reference: "var(--chart-reference)",
  disagreement: "var(--chart-disagreement)",
} as const

/** Colours of the palette, `--chart-hue-0` to `--chart-hue-7`. */
export const HUES = 8

/** An indicator's colour wherever it is shown, by its place in the catalogue, so that neighbours differ. */
export const hueOf = ({ order }: { order: number }): number => order % HUES

export const hueColour = (hue: number): string => `var(--chart-hue-${hue})`

/** Colours for indicators on one plot: each its own, or the next free one where two would be the same. */
export function plotColours(indicators: readonly { hue: number }[]): string[] {
  const taken = new Set<number>()
  return indicators.map(({ hue: own }) => {
    let hue = own
    while (taken.has(hue) && taken.size < HUES) hue = (hue + 1) % HUES
    taken.add(hue)
    return hueColour(hue)
  })
}
