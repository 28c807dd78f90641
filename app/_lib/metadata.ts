import type { Metadata } from "next"
import { DEFAULT_LOCALE } from "@/lib/i18n/locales"
import { MESSAGES } from "@/lib/i18n/messages"
import { LOCALES, type Indicator, type Locale } from "@/lib/model"
import { feedTitle } from "./feed-title"
import { PICTURE_SIZE } from "@/app/_pictures/size"
import { feedPath, homePath, inLocale, picturePath } from "./paths"

interface PageWords {
  locale: Locale
  /** Path with its locale, without fragment. */
  path: string
  title: string
  description: string
  /** Whose page it is: its own feed is named before that of all figures. */
  indicator?: Indicator
  /** Path of the page whose picture goes with links to this one; the home page's unless given. */
  pictured?: string
}

/** As Open Graph names languages: with a country. */
const OPEN_GRAPH_LOCALES: Record<Locale, string> = { en: "en_US", "zh-Hant": "zh_TW", "zh-Hans": "zh_CN" }

/** Title, description, picture, feeds, canonical address and the same page in the other languages (`x-default` is English). */
export function pageMetadata({ locale, path, title, description, indicator, pictured }: PageWords): Metadata {
  const languages = Object.fromEntries(LOCALES.map(each => [each, inLocale(path, each)]))
  const image = { url: picturePath(pictured ?? homePath(locale)), ...PICTURE_SIZE, type: "image/png", alt: title }
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
      images: [image],
    },
    twitter: { card: "summary_large_image", title, description, images: [image] },
  }
}
