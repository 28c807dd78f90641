import { useLocale, useTranslations } from "next-intl"
import { externalUrl } from "@/app/_lib/paths"
import { formatDate } from "@/lib/format"
import type { Article } from "@/lib/model"

interface Props {
  article: Article
  figureCount: number
}

/** Who published an article and when, how the date is known, and where the text was found. */
export function ArticleSource({ article, figureCount }: Props) {
  const locale = useLocale()
  const t = useTranslations()
  const original = externalUrl(article.url)
  return (
    <div className="mt-5 text-sm text-muted">
      <p className="flex flex-wrap gap-x-3">
        {article.publisher && (
          <span lang={article.language} className="font-semibold text-ink">
            {article.publisher}
          </span>
        )}
        {article.author && <span lang={article.language}>{t("article.by", { author: article.author })}</span>}
        {article.date ? (
          <span>
            <time dateTime={article.date}>{formatDate(article.date, locale)}</time>
            {article.dateBasis && <span> ({t(`dateBasis.${article.dateBasis}`)})</span>}
          </span>
        ) : (
          <span>{t("article.undated")}</span>
        )}
        <span>{t(`article.language.${article.language}`)}</span>
        {original && (
          <a href={original} rel="noopener nofollow" className="inked-link">
            {t("article.original")} ↗
          </a>
        )}
      </p>
      {figureCount > 0 && (
        <p className="mt-2 lg:hidden">
          <a href="#figures" className="inked-link">
            {t("article.figures", { count: figureCount })} ↓
          </a>
        </p>
      )}
    </div>
  )
}
