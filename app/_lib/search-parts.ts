import { hueOf } from "@/lib/charts/colours"
import { articleHeading } from "@/app/_lib/article-heading"
import { figureFileParts } from "@/app/_lib/figure-parts"
import { searchArticlesPath } from "@/app/_lib/paths"
import {
  toSearchedArticle,
  toSearchedIndicator,
  type SearchedArticle,
  type SearchManifest,
} from "@/lib/search/search-files"
import { findArticle, findSeries, listArticles, listIndicators } from "@/lib/queries"

/** Articles of one file, with their texts: about 300 KB as sent, compressed. */
const PART_ARTICLES = 200

const partCount = () => Math.ceil(listArticles().length / PART_ARTICLES)

export function searchManifest(): SearchManifest {
  return {
    indicators: listIndicators().map(indicator => {
      const count = findSeries(indicator.id).points.reduce((sum, { citations }) => sum + citations.length, 0)
      return toSearchedIndicator(indicator, hueOf(indicator), count)
    }),
    articleParts: Array.from({ length: partCount() }, (_, index) => searchArticlesPath(index + 1)),
    figureParts: figureFileParts(),
  }
}

/** A file of articles by its number, counted from 1; the newest are in the first. */
export function searchedArticles(part: number): SearchedArticle[] {
  return listArticles()
    .slice((part - 1) * PART_ARTICLES, part * PART_ARTICLES)
    .map(article => toSearchedArticle(article, articleHeading(article), findArticle(article.id)?.article.text ?? ""))
}
