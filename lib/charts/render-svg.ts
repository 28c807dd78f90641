import { HIT_SERIES, MARK_SERIES, type Drawing } from "./drawing"
import { echarts } from "./echarts"

/**
 * Draws on the server: the same drawing gives the same text, wherever and whenever. Its hit boxes carry `data-points`,
 * the ids of their points; it holds nothing for a screen reader, so whatever shows it names it.
 */
export function renderSvg(
  { option, marks, names, width, height }: Drawing,
  hrefOf: (points: readonly string[]) => string | undefined = () => undefined,
): string {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width, height })
  chart.setOption(option)
  const svg = chart.renderToSVGString({ useViewBox: true })
  chart.dispose()
  return nameMarks(
    strip(svg),
    marks.map(({ points }) => ({ points: points.join(" "), href: hrefOf(points) })),
    names,
  )
}

/**
 * Leaves out what only ECharts' own hover styles need (their class names count up from render to render, and they
 * switch the pointer off) and what the style sheet says for all charts at once.
 */
function strip(svg: string): string {
  return svg
    .replace(/\n<style >[\s\S]*?<\/style>/, "")
    .replace(/ class="[^"]*"/g, "")
    .replace(/ (?:ecmeta_ssr_type|ecmeta_silent|pointer-events|xml:space|xmlns:xlink|version|baseProfile)="[^"]*"/g, "")
    .replace(/ dominant-baseline="central"/g, "")
    .replace(/ text-anchor="start"/g, "")
    .replace(/font-family:var\(--chart-font\);/g, "")
    .replace(/ style="font-size:12px;"/g, "")
    .replace(/<rect [^>]*fill="none"><\/rect>/, "")
    .replace(/><\/(?:path|circle|polygon|polyline|rect|line)>/g, "/>")
    .replaceAll("\n", "")
}

/** An element of the series that hold hit boxes and marks; boxes hold nothing else, so they end in themselves. */
const META = / ecmeta_series_index="(\d+)" ecmeta_data_index="(\d+)"/g
const HIT_BOX = new RegExp(`<\\w+(?=[^>]* ecmeta_series_index="${HIT_SERIES}" ecmeta_data_index="(\\d+)")[^>]*/>`, "g")

interface Named {
  points: string
  href: string | undefined
}

function nameMarks(svg: string, marks: readonly Named[], names: readonly string[] = []): string {
  // A link is not for the Tab key: the chart has its own way for the keyboard, and the table has the same links.
  const linked = svg.replace(HIT_BOX, (box, data: string) => {
    const href = marks[Number(data)]?.href
    return href === undefined ? box : `<a href="${escapeAttribute(href)}" tabindex="-1">${box}</a>`
  })
  return linked.replace(META, (meta, series: string, data: string) => {
    const name = names[Number(data)]
    if (Number(series) === MARK_SERIES && name !== undefined) return ` data-point="${escapeAttribute(name)}"`
    if (Number(series) === MARK_SERIES) return marks.length > 0 ? meta : ""
    if (Number(series) !== HIT_SERIES) return ""
    return `${meta} data-points="${escapeAttribute(marks[Number(data)]?.points ?? "")}"`
  })
}

const escapeAttribute = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")
