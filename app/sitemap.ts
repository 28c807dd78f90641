import type { MetadataRoute } from "next"
import {
  aboutPath,
  articlePath,
  articlesPath,
  checksPath,
  comparePath,
  figuresPath,
  homePath,
  indicatorPath,
  indicatorsPath,
  inLocale,
  searchPath,
} from "@/app/_lib/paths"
import { siteUrl } from "@/app/_lib/site-url"
import { DEFAULT_LOCALE } from "@/lib/i18n/locales"
import { LOCALES, type Locale } from "@/lib/model"
import { listArticles, listIndicators } from "@/lib/queries"

/** A sitemap holds 50,000 addresses at most; the newest articles go first. */
const MOST_ARTICLES = 10_000

/** Every page once a language, each naming the others. */
export default function sitemap(): MetadataRoute.Sitemap {
  return LOCALES.flatMap(locale => pathsIn(locale).map(toEntry))
}

function pathsIn(locale: Locale): string[] {
  return [
    homePath(locale),
    indicatorsPath(locale),
    articlesPath(locale),
    checksPath(locale),
    figuresPath(locale),
    searchPath(locale),
    comparePath(locale),
    aboutPath(locale),
    ...listIndicators().map(({ id }) => indicatorPath(locale, id)),
    ...listArticles()
      .slice(0, MOST_ARTICLES)
      .map(({ id }) => articlePath(locale, id)),
  ]
}

function toEntry(path: string): MetadataRoute.Sitemap[number] {
  const address = (locale: Locale) => new URL(inLocale(path, locale), siteUrl()).href
  const languages = Object.fromEntries(LOCALES.map(locale => [locale, address(locale)]))
  return {
    url: new URL(path, siteUrl()).href,
    alternates: { languages: { ...languages, "x-default": address(DEFAULT_LOCALE) } },
  }
}
