"use client"

import { useDeferredValue, useEffect, useMemo, useState } from "react"
import { fill } from "@/lib/charts/fill"
import { countAsked, formatFilter, NO_FILTER, parseFilter, type FigureFilter } from "@/lib/figures/figure-filter"
import type { FigureTable as Figures } from "@/lib/figures/figure-table"
import { filterFigures, termsOf, type Fold } from "@/lib/figures/filter-figures"
import { sortFigures } from "@/lib/figures/sort-figures"
import type { Locale } from "@/lib/model"
import { useReader } from "../chart/use-reader"
import { useAddress, type AddressChange } from "../use-address"
import { ChosenFilters } from "./chosen-filters"
import { FigureDownloads } from "./figure-downloads"
import { FigureFilters } from "./figure-filters"
import { FigureTable } from "./figure-table"
import type { FigureWords } from "./figure-words"
import { SortChoice } from "./sort-choice"
import { useFigures } from "./use-figures"

interface Props {
  /** The rows the page is built with. */
  initial: Figures
  /** Files that hold all rows; none where the page has them. */
  parts: readonly string[]
  /** How many figures there are. */
  total: number
  locale: Locale
  words: FigureWords
}

/** Every figure in a table to filter, sort, search and take along. What is asked stands in the address. */
export function FiguresExplorer({ initial, parts, total, locale, words }: Props) {
  const [search, changeAddress] = useAddress()
  const filter = useMemo(() => parseFilter(search), [search])
  const isReaderHere = useReader()
  const { figures, isComplete, hasFailed, retry } = useFigures(initial, parts, isReaderHere || search !== "")
  const fold = useFold(filter.query !== "")
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())

  const asked = useDeferredValue(filter)
  const filtered = useMemo(() => filterFigures(figures, asked, fold), [figures, asked, fold])
  const sorted = useMemo(() => sortFigures(filtered.figures, asked.sort), [filtered, asked])
  const terms = useMemo(() => termsOf(asked.query, fold), [asked, fold])

  const change = (next: FigureFilter, how: AddressChange = "step") => changeAddress(formatFilter(next), how)
  const isPlain = formatFilter({ ...filter, sort: NO_FILTER.sort }) === ""
  const all = isComplete ? figures.length : total
  const shown = isPlain ? all : sorted.length

  return (
    <div className="figures" data-complete={isComplete}>
      <FigureFilters
        filter={filter}
        counts={filtered.counts}
        figures={figures}
        onChange={change}
        {...{ locale, words }}
      />
      <ChosenFilters filter={filter} figures={figures} onChange={change} {...{ locale, words }} />
      <div className="figures-bar">
        <p role="status">
          {fill(isPlain ? words.figures.all : words.figures.shown, {
            shown: format(shown, locale),
            total: format(all, locale),
          })}
        </p>
        <SortChoice sort={filter.sort} words={words} onChange={sort => change({ ...filter, sort })} />
        <FigureDownloads figures={sorted} selected={selected} onClear={() => setSelected(new Set())} words={words} />
      </div>
      {hasFailed && (
        <p role="alert" className="figures-notice">
          {words.figures.failed}{" "}
          <button type="button" className="inked-link" onClick={retry}>
            {words.figures.retry}
          </button>
        </p>
      )}
      {sorted.length > 0 || !isComplete ? (
        <FigureTable
          figures={sorted}
          total={shown}
          sort={filter.sort}
          onSort={sort => change({ ...filter, sort })}
          fold={fold}
          {...{ terms, selected, onSelect: setSelected, locale, words }}
        />
      ) : (
        <div className="figures-notice">
          <p>{words.figures.none}</p>
          {countAsked(filter) + filter.query.length > 0 && (
            <button
              type="button"
              className="inked-link mt-2"
              onClick={() => change({ ...NO_FILTER, sort: filter.sort })}
            >
              {words.figures.clear}
            </button>
          )}
        </div>
      )}
    </div>
  )
}

const format = (count: number, locale: Locale) => new Intl.NumberFormat(locale).format(count)
const asPrinted: Fold = text => text.toLowerCase()

/** The fold of scripts, once something is searched: its table of characters is heavier than the rest of the page. */
function useFold(wanted: boolean): Fold {
  const [fold, setFold] = useState<{ fold: Fold }>({ fold: asPrinted })
  useEffect(() => {
    if (!wanted || fold.fold !== asPrinted) return
    let isCurrent = true
    import("@/lib/text/search-fold").then(
      ({ searchFold }) => isCurrent && setFold({ fold: searchFold }),
      () => {}, // The search goes on without it: each script then finds itself only.
    )
    return () => {
      isCurrent = false
    }
  }, [wanted, fold])
  return fold.fold
}
