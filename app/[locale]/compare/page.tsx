import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { CompareExplorer } from "@/app/_components/compare/compare-explorer"
import { StartingComparisons } from "@/app/_components/compare/starting-comparisons"
import { PageHeading } from "@/app/_components/page-heading"
import { pageMetadata } from "@/app/_lib/metadata"
import { comparePath } from "@/app/_lib/paths"
import { hueOf } from "@/lib/charts/colours"
import { MESSAGES } from "@/lib/i18n/messages"
import { listQuoted } from "@/lib/queries"

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = [await getLocale(), await getTranslations("compare")]
  return pageMetadata({ locale, path: comparePath(locale), title: t("title"), description: t("intro") })
}

export default async function ComparePage() {
  const [locale, t] = [await getLocale(), await getTranslations("compare")]
  const { compare, group, status } = MESSAGES[locale]
  const choices = listQuoted().map(indicator => ({
    id: indicator.id,
    group: indicator.group,
    name: indicator.name[locale],
    shortName: indicator.shortName[locale],
    hue: hueOf(indicator),
  }))
  return (
    <>
      <PageHeading title={t("title")} intro={t("intro")} />
      <CompareExplorer choices={choices} locale={locale} words={{ compare, group, status }}>
        <StartingComparisons />
      </CompareExplorer>
      <noscript>
        <p className="mt-6 text-sm text-muted">{t("withoutScripts")}</p>
      </noscript>
    </>
  )
}
