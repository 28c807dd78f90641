import { articleHeading } from "@/app/_lib/article-heading"
import { figuresPartPath } from "@/app/_lib/paths"
import { partOf, toFigureTable, type FigureTable } from "@/lib/figures/figure-table"
import { findArticleSummary, listArticles, listIndicators, listObservations } from "@/lib/queries"

/** Rows the page itself holds: a screen or two, and a table for those without scripts. */
const BUILT_IN_ROWS = 40
/** Rows of one file: about 600 KB as sent, compressed, so that a collection of 10,000 figures comes in two. */
const PART_ROWS = 5_000

const allFigures = () =>
  toFigureTable({
    observations: listObservations(),
    indicators: listIndicators(),
    articles: listArticles(),
    headingOf: id => {
      const article = findArticleSummary(id)
      return article ? articleHeading(article) : id
    },
  })

export const builtInFigures = (): FigureTable => partOf(allFigures(), 0, BUILT_IN_ROWS)

/** The files that hold all figures. */
export const figureFileParts = (): string[] =>
  Array.from({ length: Math.ceil(listObservations().length / PART_ROWS) }, (_, index) => figuresPartPath(index + 1))

/** Those files where the page does not hold all figures itself. */
export const missingFigureParts = (): string[] => (listObservations().length > BUILT_IN_ROWS ? figureFileParts() : [])

/** A file by its number, counted from 1. */
export const figurePart = (part: number): FigureTable => partOf(allFigures(), (part - 1) * PART_ROWS, part * PART_ROWS)
