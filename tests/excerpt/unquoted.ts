import { readFileSync, readdirSync } from "node:fs"
import path from "node:path"
import { MESSAGES } from "@/lib/i18n/messages"
import type { Article, Indicator, Observation } from "@/lib/model"
import { fold } from "@/lib/text/fold"

/** So many characters in a row are no chance: white space, script and width apart, which may differ. */
const RUN = 24
/** A leak is looked for at every so many places: any of `RUN + STEP` characters is met. */
const STEP = 8

/** What the build has read, whole, and what of it may be shown wherever the rest may not. */
export function readUnquoted(builtDir: string): ReadonlySet<string> {
  const read = (name: string) => JSON.parse(readFileSync(path.join(builtDir, name), "utf8"))
  const articles: Omit<Article, "text">[] = read("articles.json")
  const observations: Observation[] = read("observations.json")
  const indicators: Indicator[] = read("indicators.json")
  const hidden = articles.flatMap(({ id, title }) => {
    const quotes = observations.filter(({ articleId }) => articleId === id)
    const text: string = read(`articles/${id}.json`).text
    return withoutQuotes(text, quotes)
      .split(title ?? SHOWN)
      .flatMap(rest => rest.split(SHOWN))
  })
  const shown = [
    ...observations.map(({ quote }) => quote),
    ...articles.flatMap(({ title, publisher, author }) => [title, publisher, author]),
    ...indicators.map(indicator => JSON.stringify(indicator)),
    JSON.stringify(MESSAGES),
  ]
  const runs = new Set(hidden.flatMap(text => runsOf(text, 1)))
  for (const text of shown) for (const run of runsOf(text ?? "", 1)) runs.delete(run)
  return runs
}

/** Stands in the place of what may be shown; no text holds it. */
const SHOWN = "\0"

/** The text with each letter of its quotes replaced, so that what stands before one and what stands after are apart. */
const withoutQuotes = (text: string, quotes: readonly Observation[]) =>
  quotes.reduce(
    (rest, { quoteStart, quoteEnd }) =>
      rest.slice(0, quoteStart) + SHOWN.repeat(quoteEnd - quoteStart) + rest.slice(quoteEnd),
    text,
  )

/** Places in the files under a folder where an article's text stands that no figure is quoted from. */
export function findLeaks(dir: string, unquoted: ReadonlySet<string>): { file: string; words: string }[] {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && TEXT_FILE.test(entry.name))
    .map(entry => path.join(entry.parentPath, entry.name))
  return files.flatMap(file => {
    const words = runsOf(decoded(readFileSync(file, "utf8")), STEP).find(run => unquoted.has(run))
    return words === undefined ? [] : [{ file: path.relative(dir, file), words }]
  })
}

/** All that a server sends but pictures, fonts and the compiled modules that made it. */
const TEXT_FILE = /\.(?:html|rsc|body|json|js|css|txt|xml|csv|pf_\w+)$/

/** Text as it was before it was put into markup, a script or JSON, as far as that hides characters. */
const decoded = (text: string) =>
  text
    .replace(/<[^<>]*>/g, "")
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/g, " ")
    .replace(/&(?:amp|lt|gt|quot|#39|#x27);/g, " ")

/** One script, one width, letters and digits alone: quotation marks and spaces are what differs from form to form. */
const bare = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, "")

function runsOf(text: string, step: number): string[] {
  const letters = bare(text)
  const runs: string[] = []
  for (let at = 0; at + RUN <= letters.length; at += step) runs.push(letters.slice(at, at + RUN))
  return runs
}
