import { useLocale, useTranslations } from "next-intl"
import { indicatorPath, pointFragment } from "@/app/_lib/paths"
import { formatPeriod, formatValue, shownBound } from "@/lib/format"
import type { Indicator, Observation, Point } from "@/lib/model"
import { findArticleSummary, findObservation } from "@/lib/queries"
import { Quote } from "./quote"
import { SourceLink } from "./source-link"
import { StatusTag } from "./status-tag"

interface Props {
  indicator: Indicator
  /** As in a series, oldest first; shown newest first. */
  points: Point[]
  /** Rows carry the ids that links to a point lead to; on a page of several tables, only its own indicator's do. */
  withIds?: boolean
}

/**
 * The figures of a chart in rows: a `<tbody>` a point, a row a citation. Roles are spelled out because a phone shows
 * the rows as blocks, and browsers then forget that they are a table.
 */
export function PointsTable({ indicator, points, withIds = true }: Props) {
  const locale = useLocale()
  const t = useTranslations("indicator")
  return (
    <table role="table" className="points-table" aria-label={t("chart", { name: indicator.name[locale] })}>
      <thead role="rowgroup">
        <tr role="row">
          {COLUMNS.map(column => (
            <th key={column} role="columnheader" scope="col" className={`col-${column}`}>
              {t(`columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {points.toReversed().map(point => (
        <PointRows key={point.id} indicator={indicator} point={point} withIds={withIds} />
      ))}
    </table>
  )
}

const COLUMNS = ["period", "figure", "status", "who", "quote", "confidence"] as const

interface RowsProps {
  indicator: Indicator
  point: Point
  withIds: boolean
}

function PointRows({ indicator, point, withIds }: RowsProps) {
  const locale = useLocale()
  const t = useTranslations()
  const citations = point.citations.flatMap(id => findObservation(id) ?? [])
  const fragment = pointFragment(point.id)
  const bound = shownBound(point.bound, point.value)
  const qualifiers = [
    ...(bound === "exact" ? [] : [t(`bound.${bound}`)]),
    ...(point.stat === "level" ? [] : [t(`stat.${point.stat}`)]),
  ]
  return (
    <tbody role="rowgroup" id={withIds ? fragment : undefined}>
      {citations.map((observation, index) => (
        <tr role="row" key={observation.id}>
          {index === 0 && (
            <>
              <th role="rowheader" scope="rowgroup" rowSpan={citations.length} className="col-period">
                <a href={indicatorPath(locale, indicator.id, point.id)} title={t("indicator.linkToRow")}>
                  {formatPeriod(point.period, locale)}
                </a>
              </th>
              <td role="cell" rowSpan={citations.length} className="col-figure">
                <strong>{formatValue(point.value, indicator, locale, point)}</strong>
              </td>
              <td role="cell" rowSpan={citations.length} className="col-status">
                <StatusTag status={point.status} />
                {qualifiers.map(qualifier => (
                  <span key={qualifier} className="qualifier">
                    {qualifier}
                  </span>
                ))}
              </td>
            </>
          )}
          <CitationCells observation={observation} />
        </tr>
      ))}
    </tbody>
  )
}

function CitationCells({ observation }: { observation: Observation }) {
  const t = useTranslations("indicator")
  const locale = useLocale()
  const article = findArticleSummary(observation.articleId)
  const percent = new Intl.NumberFormat(locale, { style: "percent" }).format(observation.confidence)
  const { rule, cues } = observation.why
  const why = cues.length > 0 ? t("whyCues", { rule, cues: cues.join(" · ") }) : t("why", { rule })
  return (
    <>
      <td role="cell" className="col-who" data-label={t("columns.who")}>
        {observation.by && <span lang={article?.language}>{observation.by}</span>}
      </td>
      <td role="cell" className="col-quote">
        <Quote observation={observation} language={article?.language ?? locale} />
        <p className="mt-1 text-xs text-muted">
          <SourceLink observation={observation} />
        </p>
      </td>
      <td
        role="cell"
        className="col-confidence"
        data-label={t("columns.confidence")}
        title={`${t("confidenceValue", { percent })}. ${why}`}
      >
        {percent}
      </td>
    </>
  )
}
