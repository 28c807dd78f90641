"use client"

import { useEffect, useId, useRef } from "react"
import type { ChartData, ChartPoint } from "@/lib/charts/chart-data"
import { fill } from "@/lib/charts/fill"
import type { Aim } from "./marks-dom"
import { cardPlace } from "./pointing"
import { sourceText, statusText } from "./point-card"

/** In px, where the chart has the room. */
const LIST_WIDTH = 460

interface Props {
  points: readonly ChartPoint[]
  /** The mark they are the sources of. */
  aim: Aim
  data: ChartData
  onClose: () => void
}

/** The sources of a mark that has several: a dialog beside the chart, a link to each sentence. Escape closes it. */
export function CitationList({ points, aim, data, onClose }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const heading = useId()
  const { indicators, strings } = data
  const count = points.reduce((sum, { citations }) => sum + citations.length, 0)

  useEffect(() => {
    root.current?.querySelector("a")?.focus()
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) onClose()
    }
    document.addEventListener("pointerdown", closeOutside)
    return () => document.removeEventListener("pointerdown", closeOutside)
  }, [onClose])

  return (
    <div
      ref={root}
      className="chart-list"
      role="dialog"
      style={cardPlace(aim, LIST_WIDTH)}
      aria-labelledby={heading}
      onKeyDown={event => event.key === "Escape" && onClose()}
    >
      <div className="chart-list-head">
        <p id={heading}>{fill(strings.sources, { count })}</p>
        <button type="button" onClick={onClose} aria-label={strings.close}>
          ×
        </button>
      </div>
      <ul>
        {points.map(point => (
          <li key={point.id}>
            <p className="chart-list-point">
              {indicators.length > 1 && `${indicators.find(({ id }) => id === point.indicator)?.shortName} · `}
              <strong>{point.valueText}</strong> · {point.periodText} · {statusText(point, data)}
            </p>
            <ul>
              {point.citations.map(citation => (
                <li key={citation.id}>
                  <a href={citation.href}>
                    <q lang={citation.language}>{citation.quote}</q>
                    <span>{sourceText(citation) || citation.title || strings.untitled}</span>
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  )
}
