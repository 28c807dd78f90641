import type { Metadata } from "next"
import { DEFAULT_LOCALE } from "@/lib/i18n/locales"
import { MESSAGES } from "@/lib/i18n/messages"
import { LOCALES, type Indicator, type Locale } from "@/lib/model"
import { feedTitle } from "./feed-title"
import { feedPath, inLocale } from "./paths"

interface PageWords {
  locale: Locale
  /** Path with its locale, without fragment. */
  path: string
  title: string
  description: string
  /** Whose page it is: its own feed is named before that of all figures. */
  indicator?: Indicator
}

/** As Open Graph names languages: with a country. */
const OPEN_GRAPH_LOCALES: Record<Locale, string> = { en: "en_US", "zh-Hant": "zh_TW", "zh-Hans": "zh_CN" }

/** Title, description, feeds, canonical address and the same page in the other languages (`x-default` is English). */
export function pageMetadata({ locale, path, title, description, indicator }: PageWords): Metadata {
  const languages = Object.fromEntries(LOCALES.map(each => [each, inLocale(path, each)]))
  const feeds = [
    ...(indicator ? [{ url: feedPath(locale, indicator.id), title: feedTitle(locale, indicator) }] : []),
    { url: feedPath(locale), title: feedTitle(locale) },
  ]
  return {
    title,
    description,
    alternates: {
      canonical: path,
      languages: { ...languages, "x-default": inLocale(path, DEFAULT_LOCALE) },
      types: { "application/atom+xml": feeds },
    },
    openGraph: {
      title,
      description,
      url: path,
      siteName: MESSAGES[locale].site.name,
      locale: OPEN_GRAPH_LOCALES[locale],
      alternateLocale: LOCALES.filter(each => each !== locale).map(each => OPEN_GRAPH_LOCALES[each]),
      type: "website",
    },
  }
}
