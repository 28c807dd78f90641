import { useMemo, useState } from "react"
import { countAsked, type Facet, type FigureFilter } from "@/lib/figures/figure-filter"
import type { Figure } from "@/lib/figures/figure-table"
import type { Filtered } from "@/lib/figures/filter-figures"
import type { Locale } from "@/lib/model"
import type { AddressChange } from "../use-address"
import { facetLabels, facetValues } from "./facet-labels"
import { FacetChoice } from "./facet-choice"
import { FilterPanel } from "./filter-panel"
import type { FigureWords } from "./figure-words"

/** What is filtered together: one panel each. */
const PANELS: readonly { name: "indicator" | "status" | "source"; facets: readonly Facet[] }[] = [
  { name: "indicator", facets: ["group", "indicator"] },
  { name: "status", facets: ["status", "bound", "stat"] },
  { name: "source", facets: ["publisher", "language", "article"] },
]

export interface FilterProps {
  filter: FigureFilter
  /** All figures, fitting or not. */
  figures: readonly Figure[]
  onChange: (filter: FigureFilter, how?: AddressChange) => void
  locale: Locale
  words: FigureWords
}

/** The search and the filters: a row of panels, on a phone one button that unfolds them. */
export function FigureFilters({
  filter,
  counts,
  figures,
  onChange,
  locale,
  words,
}: FilterProps & Pick<Filtered, "counts">) {
  const [isOpen, setOpen] = useState(false)
  const t = words.figures
  const labelOf = useMemo(() => facetLabels(figures, words, locale), [figures, words, locale])
  const asked = countAsked(filter)
  return (
    <search className="filters">
      <label className="filters-search">
        <span className="sr-only">{t.search}</span>
        <SearchIcon />
        <input
          type="search"
          value={filter.query}
          placeholder={t.search}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target: { value } }) =>
            onChange({ ...filter, query: value }, value === "" || filter.query === "" ? "step" : "adjust")
          }
        />
      </label>
      <button type="button" className="filters-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t.filters}
        {asked > 0 && <span className="filter-count">{asked}</span>}
      </button>
      <div className="filters-panels" data-open={isOpen}>
        {PANELS.map(({ name, facets }) => (
          <FilterPanel
            key={name}
            name={t.panels[name]}
            chosen={facets.reduce((sum, facet) => sum + filter[facet].length, 0)}
          >
            {facets.map(facet => (
              <FacetChoice
                key={facet}
                name={t.facets[facet]}
                values={facetValues(facet, counts[facet], filter[facet], figures, labelOf)}
                chosen={filter[facet]}
                onChange={chosen => onChange({ ...filter, [facet]: chosen })}
              />
            ))}
          </FilterPanel>
        ))}
        <FilterPanel name={t.panels.period} chosen={filter.from || filter.to ? 1 : 0}>
          <fieldset className="facet facet-period">
            <legend>{t.periodNote}</legend>
            <label>
              {t.from}
              <input
                type="date"
                value={filter.from}
                max={filter.to || undefined}
                onChange={({ target }) => onChange({ ...filter, from: target.value })}
              />
            </label>
            <label>
              {t.to}
              <input
                type="date"
                value={filter.to}
                min={filter.from || undefined}
                onChange={({ target }) => onChange({ ...filter, to: target.value })}
              />
            </label>
          </fieldset>
        </FilterPanel>
        <FilterPanel name={t.panels.certainty} chosen={filter.certainty > 0 ? 1 : 0}>
          <fieldset className="facet facet-certainty">
            <legend>{t.certaintyNote}</legend>
            <label>
              <input
                type="range"
                min={LEAST_CERTAINTY}
                max={0.95}
                step={0.05}
                value={filter.certainty || LEAST_CERTAINTY}
                aria-label={t.panels.certainty}
                aria-valuetext={percentOf(filter.certainty || LEAST_CERTAINTY, locale)}
                onChange={({ target }) => {
                  const certainty = Number(target.value)
                  onChange({ ...filter, certainty: certainty > LEAST_CERTAINTY ? certainty : 0 }, "adjust")
                }}
              />
              <output>≥ {percentOf(filter.certainty || LEAST_CERTAINTY, locale)}</output>
            </label>
          </fieldset>
        </FilterPanel>
      </div>
    </search>
  )
}

/** A figure less certain than this is in no table. */
const LEAST_CERTAINTY = 0.5

export function percentOf(share: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: "percent" }).format(share)
}

function SearchIcon() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d="M10.5 10.5 14 14M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
      />
    </svg>
  )
}
