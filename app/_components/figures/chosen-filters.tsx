import { useMemo } from "react"
import { fill } from "@/lib/charts/fill"
import { countAsked, FACETS, NO_FILTER } from "@/lib/figures/figure-filter"
import { formatDate } from "@/lib/format"
import { facetLabels } from "./facet-labels"
import { percentOf, type FilterProps } from "./figure-filters"

/** What is chosen, each thing with a way to take it back. */
export function ChosenFilters({ filter, figures, onChange, locale, words }: FilterProps) {
  const labelOf = useMemo(() => facetLabels(figures, words, locale), [figures, words, locale])
  const { figures: t } = words
  if (countAsked(filter) === 0) return null
  const day = (text: string) => (text ? formatDate(text, locale) : "…")
  const chips = [
    ...FACETS.flatMap(facet =>
      filter[facet].map(value => ({
        key: `${facet} ${value}`,
        text: labelOf(facet, value),
        without: { ...filter, [facet]: filter[facet].filter(each => each !== value) },
      })),
    ),
    ...(filter.from || filter.to
      ? [{ key: "period", text: `${day(filter.from)} – ${day(filter.to)}`, without: { ...filter, from: "", to: "" } }]
      : []),
    ...(filter.certainty > 0
      ? [{ key: "certainty", text: `≥ ${percentOf(filter.certainty, locale)}`, without: { ...filter, certainty: 0 } }]
      : []),
  ]
  return (
    <ul className="chips" aria-label={t.chosen}>
      {chips.map(({ key, text, without }) => (
        <li key={key}>
          <button
            type="button"
            className="chip"
            aria-label={fill(t.remove, { name: text })}
            onClick={() => onChange(without)}
          >
            <span>{text}</span>
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="inked-link text-xs"
          onClick={() => onChange({ ...NO_FILTER, query: filter.query, sort: filter.sort })}
        >
          {t.clear}
        </button>
      </li>
    </ul>
  )
}
