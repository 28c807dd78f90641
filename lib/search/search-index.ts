import MiniSearch, { type SearchOptions } from "minisearch"
import { searchFold } from "@/lib/text/search-fold"
import type { SearchedArticle, SearchedIndicator } from "./search-files"
import { isLatin, tokenize, tokenizeQuery } from "./tokenize"

export interface Found<T> {
  item: T
  /** Folded words by which it was found, to be marked. */
  terms: string[]
}

/** Indicators and articles in memory. Articles come in parts: what has come can be searched. */
export interface SearchIndex {
  addArticles(articles: readonly SearchedArticle[]): Promise<void>
  findIndicators(query: string): Found<SearchedIndicator>[]
  findArticles(query: string): Found<SearchedArticle>[]
}

/** Letters that may be wrong in a word of this length: one in five. */
const TYPOS = 0.2
/** A word shorter than this is another word with one letter changed: won, own, gold, bold. */
const LEAST_TYPED = 5

const SEARCH: SearchOptions = {
  tokenize: tokenizeQuery,
  combineWith: "AND",
  prefix: term => isLatin(term) || term.length === 1,
  fuzzy: term => (isLatin(term) && term.length >= LEAST_TYPED ? TYPOS : false),
}
const ARTICLES_AT_ONCE = 10

export function createSearchIndex(indicators: readonly SearchedIndicator[]): SearchIndex {
  const indicatorOf = new Map(indicators.map(indicator => [indicator.id, indicator]))
  const articleOf = new Map<string, SearchedArticle>()
  const indicatorWords = new MiniSearch<SearchedIndicator>({
    fields: ["name", "shortName", "aliases", "subjects"],
    tokenize,
    processTerm: term => term,
    extractField: (indicator, field) => fieldOf(indicator, field),
    searchOptions: { ...SEARCH, boost: { name: 4, shortName: 4, aliases: 2 } },
  })
  indicatorWords.addAll(indicators)
  const articleWords = new MiniSearch<SearchedArticle>({
    fields: ["title", "publisher", "text"],
    tokenize,
    processTerm: term => term,
    searchOptions: { ...SEARCH, boost: { title: 5, publisher: 3 } },
  })

  return {
    async addArticles(articles) {
      const fresh = articles.filter(({ id }) => !articleOf.has(id))
      for (const article of fresh) articleOf.set(article.id, article)
      await articleWords.addAllAsync(fresh, { chunkSize: ARTICLES_AT_ONCE })
    },
    findIndicators(query) {
      const folded = searchFold(query.trim())
      const boostDocument = (id: string) => weightOf(indicatorOf.get(id), folded)
      return search(indicatorWords, query, { boostDocument }).flatMap(({ id, terms }) => {
        const item = indicatorOf.get(id)
        return item ? [{ item, terms }] : []
      })
    },
    findArticles(query) {
      return search(articleWords, query, {}).flatMap(({ id, terms }) => {
        const item = articleOf.get(id)
        return item ? [{ item, terms }] : []
      })
    },
  }
}

/** What holds all words, else what holds some. A match within a longer word that was found too is the weaker one. */
function search<T>(words: MiniSearch<T>, query: string, options: SearchOptions): { id: string; terms: string[] }[] {
  const strict = words.search(query, options)
  const results = strict.length > 0 ? strict : words.search(query, { ...options, combineWith: "OR" })
  return results.map(({ id, terms }) => ({ id: String(id), terms }))
}

function fieldOf(indicator: SearchedIndicator, field: string): string {
  switch (field) {
    case "name":
      return Object.values(indicator.name).join("\n")
    case "shortName":
      return Object.values(indicator.shortName).join("\n")
    case "aliases":
      return indicator.aliases.join("\n")
    case "subjects":
      return indicator.subjects.join("\n")
    default:
      return indicator.id
  }
}

/** A name that is exactly what was searched outweighs one that only holds it; what is quoted goes before what is not. */
function weightOf(indicator: SearchedIndicator | undefined, folded: string): number {
  if (!indicator) return 1
  const is = (names: readonly string[]) => names.some(name => searchFold(name) === folded)
  const names = [...Object.values(indicator.name), ...Object.values(indicator.shortName)]
  const exactness = is(names) ? 4 : is(indicator.aliases) ? 3 : is(indicator.subjects) ? 2 : 1
  return exactness * (1 + Math.log10(1 + indicator.count))
}
