import { articlePath, figuresPath, indicatorPath } from "@/app/_lib/paths"
import { fill } from "@/lib/charts/fill"
import { formatFilter, NO_FILTER } from "@/lib/figures/figure-filter"
import type { Figure } from "@/lib/figures/figure-table"
import { formatDate, formatPeriod, formatValue } from "@/lib/format"
import type { Locale, Span } from "@/lib/model"
import { excerptAround, findWords } from "@/lib/search/excerpt"
import type { SearchResults } from "@/lib/search/search-all"
import type { SearchedArticle, SearchedIndicator } from "@/lib/search/search-files"
import type { Found } from "@/lib/search/search-index"
import type { SearchWords } from "./search-words"

/** A line of the results: where it leads and what it says, with the words found. */
export interface SearchOption {
  id: string
  href: string
  title: string
  titleFound: Span[]
  /** Of the title and the note, where they are in an article's words. */
  language?: Locale
  note: string
  noteFound: Span[]
  aside: string
  /** Where the figure stands in the note. */
  figure?: readonly [number, number]
  hue?: number
}

export interface SearchGroup {
  name: string
  options: SearchOption[]
}

const NOTE_CHARS = 96

/** Results under their headings, as a list of links. Empty groups are left out. */
export function searchGroups(results: SearchResults, query: string, locale: Locale, words: SearchWords): SearchGroup[] {
  const figures = results.figures.map(({ item, terms }) => figureOption(item, terms, locale))
  const all = results.quoting > results.figures.length ? [allFigures(results.quoting, query, locale, words)] : []
  return [
    { name: words.indicators, options: results.indicators.map(found => indicatorOption(found, locale, words)) },
    { name: words.articles, options: results.articles.map(found => articleOption(found, locale)) },
    { name: words.figures, options: [...figures, ...all] },
  ].filter(({ options }) => options.length > 0)
}

export function indicatorOption(
  { item, terms }: Found<SearchedIndicator>,
  locale: Locale,
  words: SearchWords,
): SearchOption {
  const title = item.name[locale]
  const titleFound = findWords(title, terms)
  // Where the name does not show why it was found, the name that does stands beside it.
  const names = [...Object.values(item.name), ...Object.values(item.shortName), ...item.aliases, ...item.subjects]
  const alias = titleFound.length > 0 ? undefined : bestName(names, terms)
  return {
    id: item.id,
    href: indicatorPath(locale, item.id),
    title,
    titleFound,
    note: alias ?? "",
    noteFound: alias ? findWords(alias, terms) : [],
    aside:
      item.count === 0
        ? words.noFigures
        : fill(item.count === 1 ? words.oneFigure : words.manyFigures, { count: item.count }),
    hue: item.hue,
  }
}

/** Of several names the one most of which was searched. */
function bestName(names: readonly string[], terms: readonly string[]): string | undefined {
  const share = (name: string) =>
    findWords(name, terms).reduce((sum, { start, end }) => sum + end - start, 0) / name.length
  return names.filter(name => share(name) > 0).toSorted((a, b) => share(b) - share(a))[0]
}

function articleOption({ item, terms }: Found<SearchedArticle>, locale: Locale): SearchOption {
  const excerpt = excerptAround(item.text, terms, NOTE_CHARS)
  return {
    id: item.id,
    href: articlePath(locale, item.id),
    title: item.title,
    titleFound: findWords(item.title, terms),
    language: item.language,
    note: excerpt.text,
    noteFound: excerpt.found,
    aside: [item.publisher, item.date && formatDate(item.date, locale)].filter(Boolean).join(" · "),
  }
}

function figureOption(figure: Figure, terms: readonly string[], locale: Locale): SearchOption {
  const { indicator, article, quote } = figure
  const title = `${indicator.shortName[locale]} ${formatValue(figure.value, indicator, locale, figure)}`
  const text = quote.replaceAll("\n", " ")
  return {
    id: figure.id,
    href: articlePath(locale, article.id, figure),
    title,
    titleFound: findWords(title, terms),
    note: text,
    noteFound: findWords(text, terms),
    figure: figure.mark,
    aside: formatPeriod(figure.period, locale),
    language: article.language,
    hue: indicator.hue,
  }
}

function allFigures(count: number, query: string, locale: Locale, words: SearchWords): SearchOption {
  const title = fill(words.allFigures, { count, query })
  const href = figuresPath(locale, formatFilter({ ...NO_FILTER, query }))
  return { id: "all-figures", href, title, titleFound: [], note: "", noteFound: [], aside: "" }
}
