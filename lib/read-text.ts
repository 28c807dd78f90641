import { splitArticles } from "@/lib/articles/split"
import { extractMentions } from "@/lib/extract/extract-mentions"
import type { Article, DateBasis, Diagnostic, FrontMatter, Language, Observation, Span } from "@/lib/model"
import type { Lexicon } from "@/lib/observations/lexicon"
import { observe } from "@/lib/observations/observe"

/** An article as the command line tells it; offsets are of the text as given. */
export interface FoundArticle extends Span {
  title: string | null
  publisher: string | null
  language: Language
  date: string | null
  dateBasis: DateBasis | null
  copyOf?: Span
}

/** What was read from one text; every offset is of the text as given. */
export interface ReadText {
  articles: FoundArticle[]
  observations: Omit<Observation, "id" | "articleId">[]
  diagnostics: Omit<Diagnostic, "articleId">[]
}

/** Reads a text that may hold several articles and copies of them; a copy yields no observations. */
export function readText(lexicon: Lexicon, text: string, given: FrontMatter = {}): ReadText {
  const articles = splitArticles(text, given)
  const read = articles
    .filter(({ copyOf }) => !copyOf)
    .map(split => {
      const article: Article = { ...split, id: "", seed: "", text: text.slice(split.start, split.end), copies: [] }
      const mentions = extractMentions(article.text, article.language, article.date)
      return { start: split.start, ...observe(lexicon, article, mentions) }
    })
  return {
    articles: articles.map(({ start, end, title, publisher, language, date, dateBasis, copyOf }) => ({
      start,
      end,
      title,
      publisher,
      language,
      date,
      dateBasis,
      ...(copyOf && { copyOf }),
    })),
    observations: read.flatMap(({ start, observations }) =>
      observations.map(({ id: _id, articleId: _articleId, ...rest }) => ({
        ...rest,
        start: rest.start + start,
        end: rest.end + start,
        quoteStart: rest.quoteStart + start,
        quoteEnd: rest.quoteEnd + start,
      })),
    ),
    diagnostics: read.flatMap(({ start, diagnostics }) =>
      diagnostics.map(({ articleId: _articleId, ...rest }) => ({
        ...rest,
        start: rest.start + start,
        end: rest.end + start,
      })),
    ),
  }
}
