import { HIT_SERIES, MARK_SERIES, type Drawing } from "./drawing"
import { echarts } from "./echarts"

/**
 * Draws on the server: the same drawing gives the same text, wherever and whenever. Its hit boxes carry `data-points`,
 * the ids of their points; it holds nothing for a screen reader, so whatever shows it names it.
 */
export function renderSvg({ option, marks, width, height }: Drawing): string {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width, height })
  chart.setOption(option)
  const svg = chart.renderToSVGString({ useViewBox: true })
  chart.dispose()
  return nameMarks(
    strip(svg),
    marks.map(({ points }) => points.join(" ")),
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

const META = / ecmeta_series_index="(\d+)" ecmeta_data_index="(\d+)"/g

function nameMarks(svg: string, points: readonly string[]): string {
  return svg.replace(META, (meta, series: string, data: string) => {
    if (Number(series) === MARK_SERIES) return points.length > 0 ? meta : ""
    if (Number(series) !== HIT_SERIES) return ""
    return `${meta} data-points="${escapeAttribute(points[Number(data)] ?? "")}"`
  })
}

const escapeAttribute = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")
