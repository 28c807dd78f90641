import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { PageHeading } from "@/app/_components/page-heading"
import { SearchHere } from "@/app/_components/search/search-here"
import { pageMetadata } from "@/app/_lib/metadata"
import { articlesPath, indicatorsPath, searchPath } from "@/app/_lib/paths"
import { MESSAGES } from "@/lib/i18n/messages"

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = [await getLocale(), await getTranslations("search")]
  return pageMetadata({ locale, path: searchPath(locale), title: t("short"), description: t("intro") })
}

export default async function SearchPage() {
  const [locale, t] = [await getLocale(), await getTranslations()]
  return (
    <>
      <PageHeading title={t("search.short")} intro={t("search.intro")} />
      <SearchHere locale={locale} words={MESSAGES[locale].search} />
      <noscript>
        <p className="mt-6">{t("search.withoutScripts")}</p>
        <ul className="mt-3 flex gap-6">
          {[
            { href: indicatorsPath(locale), text: t("nav.indicators") },
            { href: articlesPath(locale), text: t("nav.articles") },
          ].map(({ href, text }) => (
            <li key={href}>
              <a href={href} className="inked-link">
                {text}
              </a>
            </li>
          ))}
        </ul>
      </noscript>
    </>
  )
}
