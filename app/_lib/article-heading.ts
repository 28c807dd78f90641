import { openingWords } from "@/app/_lib/opening-words"
import type { Article } from "@/lib/model"
import { findArticle, type ArticleSummary } from "@/lib/queries"

/** The title as printed, else the opening words of the text. */
export function articleHeading(article: ArticleSummary | Article): string {
  if (article.title) return article.title
  const text = "text" in article ? article.text : (findArticle(article.id)?.article.text ?? "")
  return openingWords(text)
}
