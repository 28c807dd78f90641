"use client"

import { useState } from "react"
import { indicatorPath, pointFragment } from "@/app/_lib/paths"
import type { ChartCitation, ChartData, ChartIndicator, ChartPoint } from "@/lib/charts/chart-data"
import { fill } from "@/lib/charts/fill"
import { sortPoints } from "@/lib/charts/sort-points"
import { SORT_KEYS, type SortKey, type View } from "@/lib/charts/view"
import { CitedQuote } from "./cited-quote"
import { OfficialNote } from "./official-note"
import { StatusName } from "./status-name"
import type { ChangeView } from "./use-view"
import type { ExplorerWords } from "./words"

/** More rows than anyone reads at once wait to be asked for. */
const MOST_AT_FIRST = 100
const COLUMNS = ["period", "figure", "status", "who", "quote", "confidence"] as const

interface Props {
  indicator: ChartIndicator
  points: readonly ChartPoint[]
  data: ChartData
  view: View
  onChange: ChangeView
  words: ExplorerWords
  label: string
  /** Rows carry the ids that links to a point lead to; on a page of several tables, only its own indicator's do. */
  withIds?: boolean
}

/**
 * The figures of a chart in rows: a `<tbody>` a point, a row a citation. Roles are spelled out because a phone shows
 * the rows as blocks, and browsers then forget that they are a table.
 */
export function PointsTable({ indicator, points, data, view, onChange, words, label, withIds = true }: Props) {
  const [isWhole, setWhole] = useState(false)
  const sorted = sortPoints(points, view.sort, view.ascending)
  const shown = isWhole ? sorted : sorted.slice(0, MOST_AT_FIRST)
  const sortBy = (key: SortKey) =>
    onChange({ sort: key, ascending: view.sort === key ? !view.ascending : key === "status" || key === "who" })
  return (
    <>
      <table role="table" className="points-table" aria-label={label}>
        <thead role="rowgroup">
          <tr role="row">
            {COLUMNS.map(column => {
              const key = SORT_KEYS.find(one => one === column)
              const isSorted = key !== undefined && view.sort === key
              const order = view.ascending ? "ascending" : "descending"
              return (
                <th
                  key={column}
                  role="columnheader"
                  scope="col"
                  className={`col-${column}`}
                  aria-sort={isSorted ? order : undefined}
                >
                  {key ? (
                    <button type="button" className="sort-button" onClick={() => sortBy(key)}>
                      {words.columns[column]}
                      <span aria-hidden="true">{isSorted ? (view.ascending ? " ↑" : " ↓") : ""}</span>
                    </button>
                  ) : (
                    words.columns[column]
                  )}
                </th>
              )
            })}
          </tr>
        </thead>
        {shown.map(point => (
          <PointRows key={point.id} {...{ indicator, point, data, words, withIds }} />
        ))}
      </table>
      {shown.length < sorted.length && (
        <button type="button" className="tool-button mt-4" onClick={() => setWhole(true)}>
          {fill(words.showAll, { count: sorted.length })}
        </button>
      )}
    </>
  )
}

interface RowsProps {
  indicator: ChartIndicator
  point: ChartPoint
  data: ChartData
  words: ExplorerWords
  withIds: boolean
}

function PointRows({ indicator, point, data, words, withIds }: RowsProps) {
  const qualifiers = [
    ...(point.bound === "exact" ? [] : [words.bound[point.bound]]),
    ...(point.stat === "level" ? [] : [words.stat[point.stat]]),
  ]
  return (
    <tbody role="rowgroup" id={withIds ? pointFragment(point.id) : undefined}>
      {point.citations.map((citation, index) => (
        <tr role="row" key={citation.id}>
          {index === 0 && (
            <>
              <th role="rowheader" scope="rowgroup" rowSpan={point.citations.length} className="col-period">
                <a href={indicatorPath(data.locale, indicator.id, point.id)} title={words.linkToRow}>
                  {point.periodText}
                </a>
              </th>
              <td role="cell" rowSpan={point.citations.length} className="col-figure">
                <strong>{point.valueText}</strong>
              </td>
              <td role="cell" rowSpan={point.citations.length} className="col-status">
                <StatusName status={point.status} words={words} />
                {qualifiers.map(qualifier => (
                  <span key={qualifier} className="qualifier">
                    {qualifier}
                  </span>
                ))}
              </td>
            </>
          )}
          <CitationCells citation={citation} data={data} words={words} />
        </tr>
      ))}
    </tbody>
  )
}

function CitationCells({ citation, data, words }: { citation: ChartCitation; data: ChartData; words: ExplorerWords }) {
  const { by = null, confidence = 0, why } = citation.details ?? {}
  const percent = new Intl.NumberFormat(data.locale, { style: "percent" }).format(confidence)
  const { rule = "", cues = [] } = why ?? {}
  const reason = fill(cues.length > 0 ? words.whyCues : words.why, { rule, cues: cues.join(" · ") })
  return (
    <>
      <td role="cell" className="col-who" data-label={words.columns.who}>
        {by && <span lang={citation.language}>{by}</span>}
      </td>
      <td role="cell" className="col-quote">
        <CitedQuote citation={citation} />
        <p className="mt-1 text-xs text-muted">
          <a href={citation.href} lang={citation.language} className="inked-link">
            {citation.title ?? words.untitled}
          </a>
          {citation.dateText && <span> · {citation.dateText}</span>}
        </p>
        <OfficialNote official={citation.details?.official} />
      </td>
      <td
        role="cell"
        className="col-confidence"
        data-label={words.columns.confidence}
        title={`${fill(words.confidenceValue, { percent })}. ${reason}`}
      >
        {percent}
      </td>
    </>
  )
}
