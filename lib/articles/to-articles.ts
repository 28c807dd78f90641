import { createHash } from "node:crypto"
import type { Article, Copy, Seed } from "@/lib/model"
import { findCopies } from "./copies"
import { splitArticles, type SplitArticle, type SplitOptions } from "./split"

/**
 * The articles of all seeds, newest first, undated ones last. What stands in several places is one article, where it was
 * found first; the other places are its `copies`.
 */
export function toArticles(seeds: Seed[], options: SplitOptions = {}): Article[] {
  const found = seeds.flatMap(seed =>
    splitArticles(seed.text, seed.frontMatter, options).map(split => ({
      split,
      seed: seed.name,
      text: seed.text.slice(split.start, split.end),
    })),
  )
  const copies = findCopies(found.map(({ text }) => text))
  const articles = new Map<number, Article>()
  found.forEach(({ split, seed, text }, index) => {
    const original = articles.get(copies[index] ?? -1)
    if (original === undefined) articles.set(index, toArticle(split, seed, text))
    else original.copies.push(copyAt(split, seed))
  })
  return [...articles.values()].sort(newestFirst)
}

function toArticle(split: SplitArticle, seed: string, text: string): Article {
  const { start, end, title, publisher, author, url, language, date, dateBasis } = split
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8)
  const id = `${date ?? "undated"}-${hash}`
  return { id, seed, start, end, text, title, publisher, author, url, language, date, dateBasis, copies: [] }
}

const copyAt = ({ start, end }: SplitArticle, seed: string): Copy => ({ seed, start, end })

function newestFirst(a: Article, b: Article): number {
  return compare(b.date ?? "", a.date ?? "") || compare(a.id, b.id)
}

/** By code unit: the machine's locale must not move an article. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
