import { useLocale } from "next-intl"
import { articleHeading } from "@/app/_lib/article-heading"
import { articlePath } from "@/app/_lib/paths"
import type { Observation } from "@/lib/model"
import { findArticleSummary } from "@/lib/queries"

/** The article a figure is quoted in, linked to the very sentence. */
export function SourceLink({ observation }: { observation: Observation }) {
  const locale = useLocale()
  const article = findArticleSummary(observation.articleId)
  if (!article) throw new Error(`observations.json: ${observation.id}: unknown article: ${observation.articleId}`)
  return (
    <a href={articlePath(locale, article.id, observation)} lang={article.language} className="inked-link">
      {articleHeading(article)}
    </a>
  )
}
