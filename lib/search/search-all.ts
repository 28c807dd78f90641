import { NO_FILTER } from "@/lib/figures/figure-filter"
import { filterFigures } from "@/lib/figures/filter-figures"
import type { Figure } from "@/lib/figures/figure-table"
import { searchFold } from "@/lib/text/search-fold"
import { closestIndicators } from "./closest"
import type { SearchedArticle, SearchedIndicator } from "./search-files"
import type { Found, SearchIndex } from "./search-index"
import { tokenizeQuery } from "./tokenize"

/** What a search answers, best first in each group. */
export interface SearchResults {
  indicators: Found<SearchedIndicator>[]
  articles: Found<SearchedArticle>[]
  figures: Found<Figure>[]
  /** How many figures say the words; 0 where `figures` are those of the indicators found. */
  quoting: number
  /** Where nothing was found: what has a name like it, else what is quoted most. */
  suggestions: SearchedIndicator[]
}

export interface SearchLimits {
  indicators: number
  articles: number
  figures: number
}

interface Sources {
  index: SearchIndex
  indicators: readonly SearchedIndicator[]
  figures: readonly Figure[]
}

const SUGGESTIONS = 4
/** Of an indicator found by its name, the figures of the best few are shown where no sentence says the words. */
const BEST_INDICATORS = 3

export function searchAll(query: string, { index, indicators, figures }: Sources, limits: SearchLimits): SearchResults {
  const foundIndicators = index.findIndicators(query)
  const articles = index.findArticles(query)
  const quoting = filterFigures(figures, { ...NO_FILTER, query }, searchFold).figures
  const best = foundIndicators.slice(0, BEST_INDICATORS).map(({ item }) => item.id)
  const told = quoting.length > 0 ? quoting : figures.filter(({ indicator }) => best.includes(indicator.id))
  const terms = tokenizeQuery(query)
  const hasNothing = foundIndicators.length + articles.length + told.length === 0
  return {
    indicators: foundIndicators.slice(0, limits.indicators),
    articles: articles.slice(0, limits.articles),
    figures: told.slice(0, limits.figures).map(item => ({ item, terms })),
    quoting: quoting.length,
    suggestions: hasNothing ? suggest(query, indicators) : [],
  }
}

/** The indicators quoted most, for one who has not said yet what they look for. */
export function popularIndicators(indicators: readonly SearchedIndicator[], most: number): SearchedIndicator[] {
  return indicators
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, most)
}

function suggest(query: string, indicators: readonly SearchedIndicator[]): SearchedIndicator[] {
  const closest = closestIndicators(query, indicators, SUGGESTIONS)
  return closest.length > 0 ? closest : popularIndicators(indicators, SUGGESTIONS)
}
