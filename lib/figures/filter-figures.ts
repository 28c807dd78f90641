import { periodBounds } from "@/lib/format"
import { FACETS, type Facet, type FigureFilter } from "./figure-filter"
import type { Figure } from "./figure-table"

/** Figures that fit, and for each value of a facet how many would fit with it chosen, all other filters as they are. */
export interface Filtered {
  figures: Figure[]
  counts: Record<Facet, Map<string, number>>
}

/** `searchFold`, handed in because a page fetches its tables only once something is searched. */
export type Fold = (text: string) => string

const DAY_MS = 86_400_000

/** One pass: a figure that fails in one facet only still counts for that facet's other values. */
export function filterFigures(figures: readonly Figure[], filter: FigureFilter, fold: Fold): Filtered {
  const terms = termsOf(filter.query, fold)
  const from = filter.from ? Date.parse(filter.from) : -Infinity
  const to = filter.to ? Date.parse(filter.to) + DAY_MS : Infinity
  const chosen = FACETS.map(facet => ({ facet, values: new Set(filter[facet]) }))
  const counts = emptyCounts()
  const fitting: Figure[] = []
  for (const figure of figures) {
    if (figure.confidence < filter.certainty) continue
    if (!touches(figure.period, from, to)) continue
    if (terms.length > 0 && !terms.every(term => says(searchedText(figure, fold), term))) continue
    const failed = chosen.filter(({ facet, values }) => values.size > 0 && !values.has(valueOf(facet, figure) ?? ""))
    if (failed.length > 1) continue
    for (const { facet } of failed.length === 1 ? failed : chosen) add(counts[facet], valueOf(facet, figure))
    if (failed.length === 0) fitting.push(figure)
  }
  return { figures: fitting, counts }
}

/** What a facet is about in a figure; null where it has none. */
export function valueOf(facet: Facet, { indicator, article, status, bound, stat }: Figure): string | null {
  switch (facet) {
    case "group":
      return indicator.group
    case "indicator":
      return indicator.id
    case "status":
      return status
    case "bound":
      return bound
    case "stat":
      return stat
    case "publisher":
      return article.publisher
    case "language":
      return article.language
    case "article":
      return article.id
  }
}

/** The words of a query as they are compared. */
export function termsOf(query: string, fold: Fold): string[] {
  return fold(query).split(/\s+/u).filter(Boolean)
}

const WORD = /[\p{Script=Latin}\p{N}]/u

/** Whether a text says a term; one in letters or digits begins a word: `fed` is in federal, not in buffed. */
function says(text: string, term: string): boolean {
  const beginsWord = WORD.test(term.charAt(0))
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    if (!beginsWord || !WORD.test(text.charAt(at - 1))) return true
  }
  return false
}

const searchedTexts = new WeakMap<Fold, WeakMap<Figure, string>>()

/** All that a figure can be found by, folded once. */
function searchedText(figure: Figure, fold: Fold): string {
  const texts = searchedTexts.get(fold) ?? new WeakMap<Figure, string>()
  searchedTexts.set(fold, texts)
  const known = texts.get(figure)
  if (known !== undefined) return known
  const { quote, by, indicator, article } = figure
  const names = [...Object.values(indicator.name), ...Object.values(indicator.shortName)]
  const text = fold([quote, by, article.title, article.publisher, ...names].join("\n"))
  texts.set(figure, text)
  return text
}

function touches(period: string, from: number, to: number): boolean {
  if (from === -Infinity && to === Infinity) return true
  const bounds = periodBounds(period)
  return (bounds.from ?? -Infinity) < to && (bounds.to ?? Infinity) > from
}

function add(counts: Map<string, number>, value: string | null): void {
  if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
}

function emptyCounts(): Record<Facet, Map<string, number>> {
  return {
    group: new Map(),
    indicator: new Map(),
    status: new Map(),
    bound: new Map(),
    stat: new Map(),
    publisher: new Map(),
    language: new Map(),
    article: new Map(),
  }
}
