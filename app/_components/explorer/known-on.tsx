"use client"

import { useId, useMemo } from "react"
import type { ChartData } from "@/lib/charts/chart-data"
import { formatDate, periodBounds } from "@/lib/format"
import type { ChangeView } from "./use-view"
import type { ExplorerWords } from "./words"

interface Props {
  data: ChartData
  /** A day, or null for now. */
  value: string | null
  onChange: ChangeView
  words: ExplorerWords
}

/** Goes back to what was known on a day: one step for each day an article of this chart came out, and now. */
export function KnownOn({ data, value, onChange, words }: Props) {
  const id = useId()
  const days = useMemo(() => publicationDays(data), [data])
  if (days.length < 2) return null
  // A day between two steps of an address that someone wrote by hand stands on the step before it.
  const at = value === null ? days.length : days.findLastIndex(day => day <= value)
  const text = value === null ? words.knownNow : formatDate(value, data.locale)
  return (
    <div className="known-on" data-chosen={value !== null}>
      <label htmlFor={id}>
        {words.knownOn} <output htmlFor={id}>{text}</output>
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={days.length}
        step={1}
        value={Math.max(0, at)}
        aria-valuetext={text}
        title={words.knownHint}
        onChange={event => onChange({ knownOn: days[Number(event.target.value)] ?? null })}
      />
    </div>
  )
}

const DAY_MS = 86_400_000

/** The days on which something new could be known, oldest first; where only the month of an article is known, its last day. */
function publicationDays({ points }: Pick<ChartData, "points">): string[] {
  const dates = new Set(points.flatMap(point => point.citations.flatMap(({ date }) => date ?? [])))
  const days = [...dates].flatMap(date => {
    const { to } = periodBounds(date)
    return to === null ? [] : [new Date(to - DAY_MS).toISOString().slice(0, 10)]
  })
  return [...new Set(days)].toSorted()
}
