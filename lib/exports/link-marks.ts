import type { ChartData, ChartPoint } from "@/lib/charts/chart-data"
import { escapeHtml } from "./escape-html"

/** The box over a mark, as `renderSvg` names it. */
const MARK = /<(?:path|rect|circle)(?=[^>]* data-points="([^"]*)")[^>]*\/>/g
/** A tooltip holds so many sentences; the page has all. */
const MOST_SENTENCES = 3

/**
 * Makes each mark of a drawing a link that needs no script: to its sentence, or to its point where several articles
 * quote it, in a new tab. Its title, which browsers show on hover and read out, is the figure with its sentence.
 */
export function linkMarks(
  svg: string,
  data: ChartData,
  pointUrl: (point: ChartPoint) => string,
  siteUrl: string,
): string {
  const byId = new Map(data.points.map(point => [point.id, point]))
  return svg.replace(MARK, (box, ids: string) => {
    const points = ids.split(" ").flatMap(id => byId.get(id) ?? [])
    const [first] = points
    if (!first) return box
    const citations = points.flatMap(point => point.citations)
    const [only, ...others] = citations
    const href = only && others.length === 0 ? new URL(only.href, siteUrl).href : pointUrl(first)
    const title = points.map(point => titleOf(point)).join("\n\n")
    return `<a href="${escapeHtml(href)}" target="_blank" rel="noopener"><title>${escapeHtml(title)}</title>${box}</a>`
  })
}

function titleOf({ valueText, periodText, citations }: ChartPoint): string {
  const sentences = citations
    .slice(0, MOST_SENTENCES)
    .map(({ quote, publisher, dateText }) => [`“${quote}”`, publisher, dateText].filter(Boolean).join(" · "))
  return [`${valueText} · ${periodText}`, ...sentences].join("\n")
}
