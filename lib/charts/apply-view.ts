import type { ChartCitation, ChartData, ChartPoint } from "./chart-data"
import { canIndex, canLog, toIndexed } from "./indexed"
import { timeWindow } from "./time-window"
import { changesPicture, type View } from "./view"
import { periodBounds } from "@/lib/format"

/**
 * The part of a chart that a view shows. The indicators stay, so that no axis or colour changes its meaning, and so do
 * points out of the time shown (`visiblePoints` leaves them out): a line runs on beyond the edge.
 */
export function applyView(data: ChartData, view: View): ChartData {
  if (!changesPicture(view)) return data
  const points = data.points.flatMap(point => withoutOthers(point, view))
  const axis = timeWindow(data, view)
  const shown: ChartData = {
    ...data,
    points,
    ...(axis && { axis }),
    ...(view.hidden.includes("official") && { reference: [] }),
    ...(view.hidden.includes("decisions") && { decisions: [] }),
  }
  // An address can ask for what would tell nothing.
  if (view.scaling === "index" && canIndex(shown)) return toIndexed(shown)
  return view.scaling === "log" && canLog(shown) ? { ...shown, scale: "log" } : shown
}

/** The point with those of its citations that the view shows; none where nothing of it is left. */
function withoutOthers(point: ChartPoint, view: View): ChartPoint[] {
  if (view.statuses.length > 0 && !view.statuses.includes(point.status)) return []
  const citations = point.citations.filter(citation => isChosen(citation, view))
  if (citations.length === point.citations.length) return [point]
  if (citations.length === 0) return []
  const days = citations.flatMap(({ date }) => (date ? (periodBounds(date).from ?? []) : []))
  return [{ ...point, citations, spoken: days.length > 0 ? [Math.min(...days), Math.max(...days)] : null }]
}

function isChosen(citation: ChartCitation, { languages, publisher, article, knownOn }: View): boolean {
  return (
    (languages.length === 0 || languages.includes(citation.language)) &&
    (publisher === null || citation.publisher === publisher) &&
    (article === null || citation.details?.articleId === article) &&
    (knownOn === null || wasKnown(citation.date, knownOn))
  )
}

/** Published by the end of a day: an article of which only the month is known counts from its end, an undated one never. */
export function wasKnown(date: string | null, day: string): boolean {
  if (date === null) return false
  const end = periodBounds(date).to ?? Infinity
  return end <= (periodBounds(day).to ?? 0)
}
