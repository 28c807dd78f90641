"use client"

import { useEffect, useId, useRef } from "react"
import type { ChartCitation, ChartData, ChartPoint } from "@/lib/charts/chart-data"
import { hueColour } from "@/lib/charts/colours"
import { fill } from "@/lib/charts/fill"
import { sourceText, statusText } from "../chart/point-card"
import { StatusGlyph } from "../status-glyph"
import { CitedQuote } from "./cited-quote"
import { OfficialNote } from "./official-note"
import type { ExplorerWords } from "./words"

interface Props {
  /** The points of one mark; the first is the one the address names. */
  points: readonly ChartPoint[]
  /** All that can be stepped through, in order. */
  order: readonly ChartPoint[]
  data: ChartData
  words: ExplorerWords
  onChoose: (point: ChartPoint) => void
  onClose: () => void
}

/** The figures chosen on the chart, each with every sentence that quotes it, in the words around it. */
export function PointPanel({ points, order, data, words, onChoose, onClose }: Props) {
  const root = useRef<HTMLElement>(null)
  const heading = useId()
  const [first] = points
  const at = order.findIndex(({ id }) => id === first?.id)
  // The link is described by its sentence, so that the voice reads it out.
  useEffect(() => root.current?.querySelector("a")?.focus({ preventScroll: true }), [first?.id])
  const step = (by: number) => {
    const next = order[at + by]
    if (next) onChoose(next)
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === "Escape") onClose()
    else if (event.key === "ArrowLeft" && at > 0) step(-1)
    else if (event.key === "ArrowRight") step(1)
    else return
    event.preventDefault()
  }
  return (
    <aside
      ref={root}
      role="dialog"
      aria-labelledby={heading}
      tabIndex={-1}
      className="point-panel"
      onKeyDown={onKeyDown}
    >
      <div className="point-panel-head">
        <h2 id={heading}>{words.panel}</h2>
        <div className="point-panel-steps">
          <StepButton label={words.previousPoint} text="←" isOff={at <= 0} onClick={() => step(-1)} />
          <span>{fill(words.pointOf, { at: at + 1, all: order.length })}</span>
          <StepButton label={words.nextPoint} text="→" isOff={at + 1 >= order.length} onClick={() => step(1)} />
        </div>
        <button type="button" className="icon-button" aria-label={words.close} onClick={onClose}>
          ×
        </button>
      </div>
      {points.map(point => (
        <PanelPoint key={point.id} point={point} data={data} words={words} />
      ))}
    </aside>
  )
}

interface StepProps {
  label: string
  text: string
  isOff: boolean
  onClick: () => void
}

function StepButton({ label, text, isOff, onClick }: StepProps) {
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} disabled={isOff} onClick={onClick}>
      {text}
    </button>
  )
}

function PanelPoint({ point, data, words }: { point: ChartPoint; data: ChartData; words: ExplorerWords }) {
  const indicator = data.indicators.find(({ id }) => id === point.indicator)
  return (
    <section className="panel-point" style={{ "--mark-color": hueColour(indicator?.hue ?? 0) } as React.CSSProperties}>
      <p className="panel-point-name">{indicator?.name}</p>
      <p className="figure-large">{point.valueText}</p>
      <p className="text-sm text-muted">
        {point.periodText} · <StatusGlyph status={point.status} /> {statusText(point, data)}
      </p>
      {point.disagreement !== undefined && <p className="chart-card-disagreement">{point.disagreement}</p>}
      {point.citations.length > 1 && (
        <p className="text-xs text-muted">{fill(words.sentences, { count: point.citations.length })}</p>
      )}
      <ol>
        {point.citations.map(citation => (
          <li key={citation.id}>
            <PanelCitation citation={citation} data={data} words={words} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function PanelCitation({ citation, data, words }: { citation: ChartCitation; data: ChartData; words: ExplorerWords }) {
  const { details } = citation
  const quote = useId()
  const percent = new Intl.NumberFormat(data.locale, { style: "percent" }).format(details?.confidence ?? 0)
  return (
    <>
      <blockquote id={quote} lang={citation.language}>
        {details?.before && <span className="text-muted">{details.before}</span>}
        <CitedQuote citation={citation} />
        {details?.after && <span className="text-muted">{details.after}</span>}
      </blockquote>
      <p className="text-xs text-muted">
        <span lang={citation.language}>{citation.title ?? words.untitled}</span>
        {sourceText(citation) && ` · ${sourceText(citation)}`}
      </p>
      <p className="text-xs text-muted">
        <a href={citation.href} aria-describedby={quote} className="inked-link panel-link">
          {words.readInArticle}
        </a>
        {details?.by && <span lang={citation.language}> · {fill(words.saidBy, { who: details.by })}</span>}
        {details && ` · ${fill(words.certainty, { percent })}`}
      </p>
      <OfficialNote official={details?.official} />
    </>
  )
}
