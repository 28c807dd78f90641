import { openingWords } from "@/app/_lib/opening-words"
import type { Article } from "@/lib/model"
import { findArticle, type ArticleSummary } from "@/lib/queries"

/** Opening words by article id: an id never changes its text, and a page of many links asks for each many times. */
const opened = new Map<string, string>()

/** The title as printed, else the opening words of the text, as far as it is shown. */
export function articleHeading(article: ArticleSummary | Article): string {
  if (article.title) return article.title
  const known = opened.get(article.id)
  if (known !== undefined) return known
  const text = "text" in article ? article.text : (findArticle(article.id)?.article.text ?? "")
  const heading = openingWords(text) || "…"
  opened.set(article.id, heading)
  return heading
}
