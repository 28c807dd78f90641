import type { Locale } from "@/lib/model"

/** Every address of the site is made here, so that a link and the element it points at cannot drift apart. */

export const homePath = (locale: Locale) => `/${locale}`
export const indicatorsPath = (locale: Locale) => `/${locale}/indicators`
/** What the timeline of the home page draws, as JSON. */
export const timelinePath = (locale: Locale) => `/${locale}/timeline.json`
export const articlesPath = (locale: Locale) => `/${locale}/articles`

/** With a point, the row of the table that states it: `/en/indicators/us.sofr#p-e8aae20f`. */
export function indicatorPath(locale: Locale, id: string, pointId?: string): string {
  return `/${locale}/indicators/${encodeURIComponent(id)}${pointId ? `#${pointFragment(pointId)}` : ""}`
}

/** With a figure, the place in the text that states it: `/en/articles/2026-02-11-1f3c09ab#f-572`. */
export function articlePath(locale: Locale, id: string, figure?: { start: number }): string {
  return `/${locale}/articles/${encodeURIComponent(id)}${figure ? `#${figureFragment(figure)}` : ""}`
}

/** `us.sofr-pe8aae20f` → `p-e8aae20f`; unique on the page of its indicator. */
export function pointFragment(pointId: string): string {
  return `p-${pointId.slice(pointId.lastIndexOf("-p") + 2)}`
}

export function figureFragment({ start }: { start: number }): string {
  return `f-${start}`
}

/** The same page in another language: only the first part of the path changes. */
export function inLocale(pathname: string, locale: Locale): string {
  return `/${[locale, ...pathname.split("/").slice(2)].join("/")}`
}

/** A link out of the site, or undefined for anything that is not http or https (an article may state any url). */
export function externalUrl(url: string | null): string | undefined {
  if (!url || !URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  return protocol === "https:" || protocol === "http:" ? href : undefined
}
