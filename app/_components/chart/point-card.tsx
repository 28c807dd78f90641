import { fill } from "@/lib/charts/fill"
import type { ChartData, ChartPoint } from "@/lib/charts/chart-data"

export const statusText = (point: ChartPoint, { strings }: Pick<ChartData, "strings">): string =>
  point.stat === "level"
    ? strings.status[point.status]
    : `${strings.status[point.status]} · ${strings.stat[point.stat]}`

export const sourceText = ({ publisher, dateText }: ChartPoint["citations"][number]): string =>
  [publisher, dateText].filter(Boolean).join(" · ")

interface Props {
  points: readonly ChartPoint[]
  data: ChartData
}

/** What a mark says: figure, period, status, and the sentence it was quoted in. */
export function PointCard({ points, data }: Props) {
  const [point, ...others] = points
  const citation = point?.citations[0]
  if (!point) return null
  const indicator = data.indicators.find(({ id }) => id === point.indicator)
  return (
    <>
      <p className="chart-card-name">{indicator?.shortName}</p>
      <p className="chart-card-value">
        {point.valueText} <span>{point.periodText}</span>
      </p>
      <p className="chart-card-status">{statusText(point, data)}</p>
      {point.disagreement !== undefined && <p className="chart-card-disagreement">{point.disagreement}</p>}
      {citation && (
        <>
          <blockquote lang={citation.language}>{citation.quote}</blockquote>
          <p className="chart-card-source">{sourceText(citation)}</p>
        </>
      )}
      {others.length > 0 && <p className="chart-card-more">{fill(data.strings.more, { count: others.length })}</p>}
    </>
  )
}

/** The same in one line, for the voice that follows the keyboard. */
export function spokenText(points: readonly ChartPoint[], data: ChartData): string {
  const [point, ...others] = points
  if (!point) return ""
  const name = data.indicators.find(({ id }) => id === point.indicator)?.shortName ?? ""
  const more = others.length > 0 ? [fill(data.strings.more, { count: others.length })] : []
  const quote = point.citations[0]?.quote ?? ""
  return [name, point.valueText, point.periodText, statusText(point, data), point.disagreement ?? "", quote, ...more]
    .filter(Boolean)
    .join(" · ")
}
