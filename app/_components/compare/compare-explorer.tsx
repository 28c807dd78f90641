"use client"

import { lazy, Suspense, useMemo, useState, type ReactNode } from "react"
import { plotColours } from "@/lib/charts/colours"
import { fill } from "@/lib/charts/fill"
import { formatComparison, MOST_COMPARED, parseComparison, type Comparison } from "@/lib/compare/comparison"
import type { Locale } from "@/lib/model"
import { useAddress } from "../use-address"
import { CopyLink } from "./copy-link"
import type { CompareChoice, CompareWords } from "./compare-words"
import { markColour } from "./mark-colour"
import { IndicatorPicker } from "./indicator-picker"

const ComparisonView = lazy(() => import("./comparison-view"))

interface Props {
  choices: readonly CompareChoice[]
  locale: Locale
  words: CompareWords
  /** Shown while nothing is chosen. */
  children: ReactNode
}

/** Up to four indicators on one time axis. What is compared stands in the address. */
export function CompareExplorer({ choices, locale, words, children }: Props) {
  const [search, changeAddress] = useAddress()
  const [spoken, setSpoken] = useState("")
  const known = useMemo(() => new Set(choices.map(({ id }) => id)), [choices])
  const comparison = useMemo(() => parseComparison(search, known), [search, known])
  const { indicators, isApart } = comparison
  const { compare: t } = words
  const change = (next: Partial<Comparison>) => changeAddress(formatComparison({ ...comparison, ...next }), "step")
  const chosen = indicators.flatMap(id => choices.find(choice => choice.id === id) ?? [])
  const colours = plotColours(chosen)
  const isFull = indicators.length >= MOST_COMPARED

  return (
    <div className="comparison">
      <div className="comparison-bar">
        <ul className="chips" aria-label={t.chosen} hidden={chosen.length === 0}>
          {chosen.map(({ id, shortName }, index) => (
            <li key={id}>
              <button
                type="button"
                className="chip"
                style={markColour(colours[index])}
                aria-label={fill(t.remove, { name: shortName })}
                onClick={() => {
                  change({ indicators: indicators.filter(each => each !== id) })
                  setSpoken(fill(t.removed, { name: shortName }))
                }}
              >
                <span>{shortName}</span>
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
        <IndicatorPicker
          choices={choices}
          chosen={indicators}
          isFull={isFull}
          locale={locale}
          words={words}
          onChoose={({ id, shortName }) => {
            change({ indicators: [...indicators, id] })
            setSpoken(fill(t.added, { name: shortName }))
          }}
        />
        {chosen.length > 1 && (
          <label className="comparison-apart">
            <input type="checkbox" checked={isApart} onChange={({ target }) => change({ isApart: target.checked })} />
            {t.apart}
          </label>
        )}
        {chosen.length > 0 && <CopyLink words={words} />}
      </div>
      <p className="sr-only" role="status">
        {spoken}
      </p>
      {chosen.length === 0 ? (
        children
      ) : (
        <Suspense fallback={<p className="comparison-loading">{t.loading}</p>}>
          <ComparisonView ids={indicators} isApart={isApart} locale={locale} words={words} />
        </Suspense>
      )}
    </div>
  )
}
