import { countFigures, listArticles } from "@/lib/queries"

/** A picture takes the build a tenth of a second, so older articles share that of the site. */
const MOST_ARTICLES = 200

/** The newest articles that quote a figure: of the others there is nothing to show. */
export const articlesWithPicture = () =>
  listArticles()
    .filter(({ id }) => countFigures(id) > 0)
    .slice(0, MOST_ARTICLES)
