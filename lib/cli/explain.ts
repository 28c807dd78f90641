import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import { decode } from "@/lib/articles/decode"
import { splitArticles } from "@/lib/articles/split"
import { readCatalogue } from "@/lib/catalogue/read-catalogue"
import { LOCALES, type Article } from "@/lib/model"
import { compileLexicon } from "@/lib/observations/lexicon"
import { explainFigure } from "./explain-figure"
import { BUILT_DIR, DATA_DIR } from "./paths"
import { refusing } from "./refuse"

/** `explain <article> <offset>`: prints what decided the figure at an offset, and what else might have. */
export function runExplain(name: string, offset: string): void {
  const at = Number(offset)
  if (!Number.isInteger(at) || at < 0) return fail(`invalid offset: "${offset}" (want a whole number from 0)`)
  const found = findArticle(name, at)
  if (found === undefined) return fail(`unknown article: "${name}" (want an id of data/built/articles or a text file)`)
  if (found === null) return fail(`invalid offset: ${at} (want one within the text of ${name})`)
  const lexicon = refusing(() => compileLexicon(readCatalogue(DATA_DIR)))
  for (const line of explainFigure(lexicon, found.article, found.offset)) console.log(line)
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}

const builtSchema = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().nullable(),
  language: z.enum(LOCALES),
  date: z.string().nullable(),
})

type Place = { article: Article; offset: number }

/** Undefined where there is no such article, null where the offset lies outside it. A file may hold several articles. */
function findArticle(name: string, offset: number): Place | null | undefined {
  const path = join(BUILT_DIR, "articles", `${name}.json`)
  if (existsSync(path)) {
    const built = builtSchema.parse(JSON.parse(readFileSync(path, "utf8")))
    const rest = { seed: "", start: 0, end: built.text.length, publisher: null, author: null, url: null }
    return offset < built.text.length ? { article: { ...built, ...rest, dateBasis: null, copies: [] }, offset } : null
  }
  if (!existsSync(name)) return undefined
  const decoded = decode(readFileSync(name))
  if ("wrong" in decoded) return undefined
  const { text } = decoded
  const split = splitArticles(text).find(({ start, end }) => offset >= start && offset < end)
  if (!split) return null
  const article = { ...split, id: "", seed: name, text: text.slice(split.start, split.end), copies: [] }
  return { article, offset: offset - split.start }
}
