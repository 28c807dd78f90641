import { BOUNDS, STATS, type Facet } from "@/lib/figures/figure-filter"
import { valueOf } from "@/lib/figures/filter-figures"
import type { Figure } from "@/lib/figures/figure-table"
import { GROUPS, LOCALES, STATUSES, type Locale } from "@/lib/model"
import type { FigureWords } from "./figure-words"

/** What a reader calls the values of a facet. */
export type LabelOf = (facet: Facet, value: string) => string

/** Words of the interface for what it knows, names of indicators and articles as the figures give them, else the value itself. */
export function facetLabels(figures: readonly Figure[], words: FigureWords, locale: Locale): LabelOf {
  const names = new Map<string, string>()
  for (const { indicator, article } of figures) {
    names.set(`indicator ${indicator.id}`, indicator.shortName[locale])
    names.set(`article ${article.id}`, article.title)
  }
  const known: Partial<Record<Facet, Record<string, string>>> = {
    group: words.group,
    status: words.status,
    bound: words.bound,
    stat: words.stat,
    language: words.language,
  }
  return (facet, value) => known[facet]?.[value] ?? names.get(`${facet} ${value}`) ?? value
}

const ORDERS: Partial<Record<Facet, readonly string[]>> = {
  group: GROUPS,
  status: STATUSES,
  bound: BOUNDS,
  stat: STATS,
  language: LOCALES,
}

/** More than these nobody reads through; the search finds the others. */
const MOST_VALUES = 60

export interface FacetValue {
  value: string
  label: string
  count: number
}

/**
 * The values a facet offers, and what is chosen already. Fixed lists keep their order and indicators the catalogue's;
 * publishers and articles come with the most quoted first.
 */
export function facetValues(
  facet: Facet,
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
  figures: readonly Figure[],
  labelOf: LabelOf,
): FacetValue[] {
  const order = facet === "indicator" ? catalogueOrder(figures) : ORDERS[facet]
  const values = [...new Set([...counts.keys(), ...chosen])].map(value => ({
    value,
    label: labelOf(facet, value),
    count: counts.get(value) ?? 0,
  }))
  const sorted = order
    ? values.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
    : values.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label))
  return sorted.filter(({ value }, index) => index < MOST_VALUES || chosen.includes(value))
}

function catalogueOrder(figures: readonly Figure[]): string[] {
  const orders = new Map(figures.map(figure => [valueOf("indicator", figure) ?? "", figure.indicator.order]))
  return [...orders].sort((a, b) => a[1] - b[1]).map(([id]) => id)
}
