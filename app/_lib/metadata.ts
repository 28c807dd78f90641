import type { Metadata } from "next"
import { DEFAULT_LOCALE } from "@/lib/i18n/locales"
import { LOCALES, type Locale } from "@/lib/model"
import { inLocale } from "./paths"

interface PageWords {
  locale: Locale
  /** Path with its locale, without fragment. */
  path: string
  title: string
  description: string
}

/** Title, description, canonical address and the same page in the other languages (`x-default` is English). */
export function pageMetadata({ locale, path, title, description }: PageWords): Metadata {
  const languages = Object.fromEntries(LOCALES.map(each => [each, inLocale(path, each)]))
  return {
    title,
    description,
    alternates: { canonical: path, languages: { ...languages, "x-default": inLocale(path, DEFAULT_LOCALE) } },
    openGraph: { title, description, url: path, locale: locale.replace("-", "_"), type: "website" },
  }
}
