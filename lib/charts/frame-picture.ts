import { COLOURS } from "./colours"

const MARGIN = 24
const HEAD = 48
const FOOT = 32

interface Frame {
  width: number
  height: number
  title: string
  /** Who made it and where it is found. */
  source: string
}

/** A chart's SVG as a picture that stands alone: on the page's colour, under its title, over its source. */
export function framePicture(chart: string, { width, height, title, source }: Frame) {
  const size = { width: width + 2 * MARGIN, height: height + HEAD + FOOT + MARGIN }
  const placed = chart.replace(/^<svg /, `<svg x="${MARGIN}" y="${HEAD + MARGIN / 2}" `)
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">`,
    `<style>text{font-family:var(--chart-font);font-size:12px;dominant-baseline:central}</style>`,
    `<rect width="100%" height="100%" fill="${COLOURS.surface}"/>`,
    `<text x="${MARGIN}" y="36" style="font-size:20px;font-weight:700" fill="${COLOURS.text}">${escapeText(title)}</text>`,
    placed,
    `<text x="${MARGIN}" y="${size.height - FOOT / 2 - 4}" fill="${COLOURS.muted}">${escapeText(source)}</text>`,
    "</svg>",
  ].join("")
  return { text, ...size }
}

const escapeText = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
