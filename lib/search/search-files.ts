import type { Article, Group, Indicator, Language, Localised } from "@/lib/model"

/** An indicator as the search knows it. */
export interface SearchedIndicator {
  id: string
  group: Group
  hue: number
  name: Localised
  shortName: Localised
  /** All that articles call it. */
  aliases: string[]
  /** Names of whom it is about: TSMC, 台積電, 護國神山. */
  subjects: string[]
  /** How many figures of it are quoted. */
  count: number
}

/** An article as the search knows it; `text` is as much of it as the site shows. */
export interface SearchedArticle {
  id: string
  title: string
  publisher: string | null
  language: Language
  date: string | null
  text: string
}

/** What the search fetches first: every indicator, and where the rest is, the newest part first. */
export interface SearchManifest {
  indicators: SearchedIndicator[]
  articleParts: string[]
  figureParts: string[]
}

export function toSearchedIndicator(indicator: Indicator, hue: number, count: number): SearchedIndicator {
  const { id, group, name, shortName, aliases, subjects } = indicator
  return { id, group, hue, name, shortName, aliases, subjects, count }
}

export function toSearchedArticle(article: Omit<Article, "text">, title: string, text: string): SearchedArticle {
  const { id, publisher, language, date } = article
  return { id, title, publisher, language, date, text }
}
