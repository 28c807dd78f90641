import { useLocale, useTranslations } from "next-intl"
import { articleHeading } from "@/app/_lib/article-heading"
import { articlePath } from "@/app/_lib/paths"
import { formatDate } from "@/lib/format"
import { countFigures, type ArticleSummary } from "@/lib/queries"
import { PageLink } from "./page-link"

/** Articles as lines: date, title, publisher, and how many figures were found. */
export function ArticleList({ articles }: { articles: ArticleSummary[] }) {
  const locale = useLocale()
  const t = useTranslations("article")
  return (
    <ul className="article-list">
      {articles.map(article => (
        <li key={article.id}>
          <p className="text-xs text-muted">
            {article.date ? <time dateTime={article.date}>{formatDate(article.date, locale)}</time> : t("undated")}
          </p>
          <div>
            <PageLink href={articlePath(locale, article.id)} lang={article.language} className="article-title">
              {articleHeading(article)}
            </PageLink>
            <p className="text-xs text-muted">
              {article.publisher && <span lang={article.language}>{article.publisher} · </span>}
              {t("figures", { count: countFigures(article.id) })}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
