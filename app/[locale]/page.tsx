import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { ArticleList } from "@/app/_components/article-list"
import { HomeDisagreements } from "@/app/_components/home-disagreements"
import { HomeIntro } from "@/app/_components/home-intro"
import { IndicatorCards } from "@/app/_components/indicator-cards"
import { DatasetJsonLd } from "@/app/_components/json-ld"
import { SectionHeading } from "@/app/_components/section-heading"
import { TimelineFigure } from "@/app/_components/timeline-figure"
import { pageMetadata } from "@/app/_lib/metadata"
import { articlesPath, homePath, indicatorsPath } from "@/app/_lib/paths"
import { listArticles } from "@/lib/queries"

const NEWEST_ARTICLES = 8

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = [await getLocale(), await getTranslations()]
  const words = { locale, path: homePath(locale), title: t("site.name"), description: t("site.description") }
  return { ...pageMetadata(words), title: { absolute: `${t("site.name")} · ${t("home.title")}` } }
}

export default async function HomePage() {
  const [locale, t] = [await getLocale(), await getTranslations("home")]
  return (
    <>
      <DatasetJsonLd locale={locale} />
      <HomeIntro />
      <TimelineFigure />
      <section>
        <SectionHeading id="newest" title={t("indicators")} href={indicatorsPath(locale)} link={t("allIndicators")} />
        <IndicatorCards />
      </section>
      <HomeDisagreements />
      <section>
        <SectionHeading title={t("articles")} href={articlesPath(locale)} link={t("allArticles")} />
        <ArticleList articles={listArticles().slice(0, NEWEST_ARTICLES)} />
      </section>
    </>
  )
}
