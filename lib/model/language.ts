export const LOCALES = ["en", "zh-Hant", "zh-Hans"] as const
export type Locale = (typeof LOCALES)[number]

/** Language an article is written in; the same tags as the site's locales. */
export type Language = Locale

/** A half-open stretch of a text in UTF-16 code units, as `String.slice` counts. */
export interface Span {
  start: number
  end: number
}
