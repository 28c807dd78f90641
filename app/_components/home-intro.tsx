import { useTranslations } from "next-intl"
import { listArticles, listObservations, listQuoted } from "@/lib/queries"

/** What the site is in one line, and how much it holds. */
export function HomeIntro() {
  const t = useTranslations()
  const figures = listObservations().length
  const counts = { figures, indicators: listQuoted().length, articles: listArticles().length }
  return (
    <div className="pt-9 pb-8 md:pt-14 md:pb-10">
      <h1 className="max-w-[18em] text-3xl">{t("home.title")}</h1>
      <p className="mt-4 max-w-[36em] text-lg text-muted">{t("site.tagline")}</p>
      <p className="mt-3 text-sm text-muted">{figures > 0 ? t("home.summary", counts) : t("home.empty")}</p>
    </div>
  )
}
