import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { IndicatorIndex } from "@/app/_components/indicator-index"
import { PageHeading } from "@/app/_components/page-heading"
import { pageMetadata } from "@/app/_lib/metadata"
import { indicatorsPath } from "@/app/_lib/paths"

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = [await getLocale(), await getTranslations("indicator")]
  return pageMetadata({
    locale,
    path: indicatorsPath(locale),
    title: t("indexTitle"),
    description: t("indexIntro"),
  })
}

export default async function IndicatorsPage() {
  const t = await getTranslations("indicator")
  return (
    <>
      <PageHeading title={t("indexTitle")} intro={t("indexIntro")} />
      <IndicatorIndex />
    </>
  )
}
