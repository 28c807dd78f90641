import { LOCALES, type Locale } from "@/lib/model"

/** Where no language was asked for that the site speaks. */
export const DEFAULT_LOCALE: Locale = "en"

/** Each language by its own name, as a reader who knows no other looks for it. */
export const LOCALE_NAMES: Record<Locale, string> = { en: "English", "zh-Hant": "繁體中文", "zh-Hans": "简体中文" }

/** Short forms for a narrow header. */
export const LOCALE_MARKS: Record<Locale, string> = { en: "EN", "zh-Hant": "繁", "zh-Hans": "简" }

export function isLocale(value: string): value is Locale {
  return LOCALES.some(locale => locale === value)
}
