import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { ArticleList } from "@/app/_components/article-list"
import { PageHeading } from "@/app/_components/page-heading"
import { pageMetadata } from "@/app/_lib/metadata"
import { articlesPath } from "@/app/_lib/paths"
import { listArticles } from "@/lib/queries"

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = [await getLocale(), await getTranslations("article")]
  return pageMetadata({ locale, path: articlesPath(locale), title: t("indexTitle"), description: t("indexIntro") })
}

export default async function ArticlesPage() {
  const t = await getTranslations("article")
  return (
    <>
      <PageHeading title={t("indexTitle")} intro={t("indexIntro")} />
      <ArticleList articles={listArticles()} />
    </>
  )
}
