import type { DateBasis, FrontMatter, Language, Span } from "@/lib/model"
import { toBlocks, type Block } from "./blocks"
import { findStarts } from "./boundaries"
import { findCopies } from "./copies"
import { dateArticles } from "./date"
import { languageOf } from "./language"
import { pageHeadLength } from "./page-head"
import { publisherOf } from "./publisher"
import { titleOf } from "./title"

/** An article within a text, copies included. `start`/`end` are UTF-16 units of the text as given. */
export interface SplitArticle extends Span {
  title: string | null
  publisher: string | null
  author: string | null
  url: string | null
  language: Language
  date: string | null
  dateBasis: DateBasis | null
  /** The earlier article of the text that this one repeats. */
  copyOf?: Span
}

export interface SplitOptions {
  /** YYYY-MM-DD: nothing in the text can have been published later. */
  latest?: string
}

/**
 * Every article of a text, in order, copies included. What is `given` wins over what the text says; a given title belongs
 * to the first article. A text that prints nothing but rules
 * and space holds none, any other at least one.
 */
export function splitArticles(text: string, given: FrontMatter = {}, options: SplitOptions = {}): SplitArticle[] {
  const posts = cut(text, given)
  const copies = findCopies(posts.map(post => text.slice(post.start, post.end)))
  const dates = dateArticles(
    posts.map(({ blocks }, index) => ({ blocks, copyOf: copies[index] ?? null })),
    { given: given.date, latest: options.latest },
  )
  return posts.map((post, index) => {
    const copyOf = posts[copies[index] ?? -1]
    const { publisher, author } = publisherOf(text, post.blocks)
    return {
      start: post.start,
      end: post.end,
      title: (index === 0 ? given.title : undefined) ?? titleOf(text, post.blocks),
      publisher: given.publisher ?? publisher,
      author: given.author ?? author,
      url: given.url ?? null,
      language: languageOf(text.slice(post.start, post.end)),
      ...dates[index]!,
      ...(copyOf && { copyOf: { start: copyOf.start, end: copyOf.end } }),
    }
  })
}

/** Blocks of one article and the stretch of text they cover. */
interface Post extends Span {
  blocks: Block[]
}

function cut(text: string, given: FrontMatter): Post[] {
  const all = toBlocks(text)
  const head = pageHeadLength(all)
  const blocks = all.slice(head)
  const starts = findStarts(blocks, { hasHead: head > 0, isTitled: given.title !== undefined })
  return starts.map((start, index) => {
    const own = blocks.slice(start, starts[index + 1])
    return { start: own[0]!.start, end: own.at(-1)!.end, blocks: own }
  })
}
