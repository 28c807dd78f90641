"use client"

import type { ChartData } from "@/lib/charts/chart-data"
import type { View } from "@/lib/charts/view"
import { LOCALES, STATUSES, type Status } from "@/lib/model"
import { StatusGlyph } from "../status-glyph"
import type { ChangeView } from "./use-view"
import type { ExplorerWords } from "./words"

interface Props {
  data: ChartData
  view: View
  onChange: ChangeView
  words: ExplorerWords
}

/** Kinds of figure, which are the chart's key as well; publisher, language and article where there is a choice. */
export function Filters({ data, view, onChange, words }: Props) {
  const citations = data.points.flatMap(point => point.citations)
  const publishers = [...new Set(citations.flatMap(({ publisher }) => publisher ?? []))].toSorted()
  const languages = LOCALES.filter(locale => citations.some(({ language }) => language === locale))
  const articles = new Map(citations.flatMap(({ details, title }) => (details ? [[details.articleId, title]] : [])))
  const titles = [...articles].map(([value, title]) => ({ value: value ?? "", text: title ?? words.untitled }))
  return (
    <div className="explorer-filters">
      <StatusChips data={data} chosen={view.statuses} onChange={onChange} words={words} />
      {publishers.length > 1 && (
        <Choice
          label={words.publisher}
          any={words.anyPublisher}
          value={view.publisher}
          options={publishers.map(value => ({ value, text: value }))}
          onChoose={publisher => onChange({ publisher })}
        />
      )}
      {languages.length > 1 && (
        <Choice
          label={words.languageLabel}
          any={words.anyLanguage}
          value={view.languages[0] ?? null}
          options={languages.map(value => ({ value, text: words.language[value] }))}
          onChoose={value => onChange({ languages: LOCALES.filter(locale => locale === value) })}
        />
      )}
      {titles.length > 1 && (
        <Choice
          label={words.article}
          any={words.anyArticle}
          value={view.article}
          options={titles}
          onChoose={article => onChange({ article })}
        />
      )}
    </div>
  )
}

interface ChipsProps {
  data: ChartData
  chosen: Status[]
  onChange: ChangeView
  words: ExplorerWords
}

function StatusChips({ data, chosen, onChange, words }: ChipsProps) {
  const present = STATUSES.filter(status => data.points.some(point => point.status === status))
  const toggle = (status: Status) =>
    onChange({ statuses: STATUSES.filter(one => chosen.includes(one) !== (one === status)) })
  return (
    <div role="group" aria-label={words.kinds} className="kind-chips">
      {present.map(status => (
        <button
          key={status}
          type="button"
          className="kind-chip"
          aria-pressed={chosen.includes(status)}
          title={words.statusNote[status]}
          onClick={() => toggle(status)}
        >
          <StatusGlyph status={status} />
          {words.status[status]}
        </button>
      ))}
    </div>
  )
}

interface ChoiceProps {
  label: string
  /** Names the choice of all. */
  any: string
  value: string | null
  options: { value: string; text: string }[]
  onChoose: (value: string | null) => void
}

function Choice({ label, any, value, options, onChoose }: ChoiceProps) {
  return (
    <select
      className="choice"
      aria-label={label}
      value={value ?? ""}
      data-chosen={value !== null}
      onChange={event => onChoose(event.target.value || null)}
    >
      <option value="">{any}</option>
      {options.map(option => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  )
}
