import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { ArticleCopies } from "@/app/_components/article-copies"
import { ArticleFigures } from "@/app/_components/article-figures"
import { ArticleSource } from "@/app/_components/article-source"
import { ArticleText } from "@/app/_components/article-text"
import { ArticleJsonLd } from "@/app/_components/json-ld"
import { articleHeading } from "@/app/_lib/article-heading"
import { pageMetadata } from "@/app/_lib/metadata"
import { articlePath } from "@/app/_lib/paths"
import { articlesWithPicture } from "@/app/_pictures/has-picture"
import { findArticle, listArticles } from "@/lib/queries"

type Props = PageProps<"/[locale]/articles/[id]">

export function generateStaticParams() {
  return listArticles().map(({ id }) => ({ id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, t] = [await getLocale(), await getTranslations("article")]
  const found = findArticle((await params).id)
  if (!found) return {}
  const { article, observations } = found
  const title = articleHeading(article)
  const description = `${title} — ${t("figures", { count: observations.length })}`
  const path = articlePath(locale, article.id)
  const pictured = articlesWithPicture().some(({ id }) => id === article.id) ? path : undefined
  return pageMetadata({ locale, path, pictured, title, description })
}

export default async function ArticlePage({ params }: Props) {
  const found = findArticle((await params).id)
  if (!found) notFound()
  const { article, observations } = found
  return (
    <article>
      <ArticleJsonLd locale={await getLocale()} article={article} observations={observations} />
      <header className="max-w-[46rem] pt-10 pb-8 md:pt-14">
        <h1 className="text-2xl" lang={article.language}>
          {articleHeading(article)}
        </h1>
        <ArticleSource article={article} figureCount={observations.length} />
      </header>
      <div className="article-columns">
        <div>
          <ArticleText article={article} observations={observations} />
          <ArticleCopies article={article} />
        </div>
        <ArticleFigures article={article} observations={observations} />
      </div>
    </article>
  )
}
