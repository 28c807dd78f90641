import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { AgreeingList } from "@/app/_components/checks/agreeing-list"
import { ArithmeticList } from "@/app/_components/checks/arithmetic-list"
import { DifferingList } from "@/app/_components/checks/differing-list"
import { DisagreementList } from "@/app/_components/checks/disagreement-list"
import { ImplausibleList } from "@/app/_components/checks/implausible-list"
import { PageHeading } from "@/app/_components/page-heading"
import { comparedWith } from "@/app/_lib/checks-of"
import { pageMetadata } from "@/app/_lib/metadata"
import { checksPath } from "@/app/_lib/paths"

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = [await getLocale(), await getTranslations("checks")]
  return pageMetadata({ locale, path: checksPath(locale), title: t("title"), description: t("intro") })
}

export default async function ChecksPage() {
  const t = await getTranslations("checks")
  const [agreeing, differing] = [comparedWith("agrees"), comparedWith("differs")]
  const [agrees, differs] = [agreeing.length, differing.length]
  return (
    <>
      <PageHeading title={t("title")} intro={t("intro")} />
      <p className="text-lg">{t("summary", { compared: agrees + differs, agrees, differs })}</p>
      <DifferingList differing={differing} />
      <ArithmeticList sound={false} />
      <DisagreementList />
      <AgreeingList agreeing={agreeing} />
      <ArithmeticList sound />
      <ImplausibleList />
    </>
  )
}
