import { useLocale, useTranslations } from "next-intl"
import { formatDate } from "@/lib/format"
import type { Article, Locale } from "@/lib/model"
import { listArticles } from "@/lib/queries"

/** What a text was found among, and where else: a copy is named, never read twice. */
export function ArticleCopies({ article }: { article: Article }) {
  const locale = useLocale()
  const t = useTranslations("article")
  const places = (seeds: string[]) => {
    const counts = new Map<string, number>()
    for (const seed of seeds) counts.set(seed, (counts.get(seed) ?? 0) + 1)
    return [...counts].map(([seed, times]) => ({ seed, times, ...pageOf(seed, locale) }))
  }
  const own = pageOf(article.seed, locale)
  return (
    <div className="article-origin">
      <p>{own.count > 1 ? t("foundOnPage", own) : t("foundAlone")}</p>
      {article.copies.length > 0 && (
        <>
          <p className="mt-3">{t("copies", { count: article.copies.length })}</p>
          <ul>
            {places(article.copies.map(({ seed }) => seed)).map(({ seed, ...page }) => (
              <li key={seed}>{seed === article.seed ? t("copyHere", page) : t("copyOnPage", page)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** A seed as a reader knows it: how many articles it holds, and of which days. */
function pageOf(seed: string, locale: Locale): { count: number; days: string } {
  const articles = listArticles().filter(article => article.seed === seed)
  const dates = articles.flatMap(({ date }) => date ?? []).toSorted()
  const [first, last] = [dates[0], dates.at(-1)].map(date => (date ? formatDate(date, locale) : ""))
  return { count: articles.length, days: first === last ? (first ?? "") : `${first} – ${last}` }
}
