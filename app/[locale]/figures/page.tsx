import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { FiguresExplorer } from "@/app/_components/figures/figures-explorer"
import { PageHeading } from "@/app/_components/page-heading"
import { builtInFigures, missingFigureParts } from "@/app/_lib/figure-parts"
import { pageMetadata } from "@/app/_lib/metadata"
import { figuresPath } from "@/app/_lib/paths"
import { MESSAGES } from "@/lib/i18n/messages"
import { listObservations } from "@/lib/queries"

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = [await getLocale(), await getTranslations("figures")]
  return pageMetadata({ locale, path: figuresPath(locale), title: t("title"), description: t("intro") })
}

export default async function FiguresPage() {
  const [locale, t] = [await getLocale(), await getTranslations("figures")]
  const { figures, group, status, statusNote, stat, bound, article } = MESSAGES[locale]
  const initial = builtInFigures()
  return (
    <>
      <PageHeading title={t("title")} intro={t("intro")} />
      <FiguresExplorer
        initial={initial}
        parts={missingFigureParts()}
        total={listObservations().length}
        locale={locale}
        words={{ figures, group, status, statusNote, stat, bound, language: article.language }}
      />
      <noscript>
        <p className="mt-6 text-sm text-muted">{t("withoutScripts", { count: initial.rows.length })}</p>
      </noscript>
    </>
  )
}
