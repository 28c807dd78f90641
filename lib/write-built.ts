import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { Built } from "./build"

/**
 * Writes `data/built` whole: into a folder beside it, which then takes its place, so that a build that stops half way
 * leaves the old one as it was. Files are JSON, a line an item where a file holds many, so that a diff shows each figure moved.
 */
export function writeBuilt(dir: string, built: Built): void {
  const fresh = `${dir}.new`
  const old = `${dir}.old`
  for (const left of [fresh, old]) rmSync(left, { recursive: true, force: true })
  for (const [path, text] of filesOf(built)) {
    const target = join(fresh, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
  for (const kept of KEPT) if (existsSync(join(dir, kept))) copyFileSync(join(dir, kept), join(fresh, kept))
  if (existsSync(dir)) renameSync(dir, old)
  renameSync(fresh, dir)
  rmSync(old, { recursive: true, force: true })
}

/** Files of `data/built` that another command writes: the measured error rates. */
export const KEPT: readonly string[] = ["evaluation.json"]

/** Every file of `data/built` by its path, in a fixed order. */
export function filesOf({ indicators, articles, series, official, checks }: Built): [path: string, text: string][] {
  return [
    ["indicators.json", lines(indicators)],
    ["articles.json", lines(articles.map(({ article: { text: _, ...rest } }) => rest))],
    ["observations.json", lines(articles.flatMap(({ observations }) => observations))],
    ["diagnostics.json", lines(articles.flatMap(({ diagnostics }) => diagnostics))],
    ...articles.map(({ article, mentions, observations }): [string, string] => [
      `articles/${article.id}.json`,
      `${JSON.stringify({ ...article, observations, mentions }, null, 1)}\n`,
    ]),
    ...series.map((one): [string, string] => [`series/${one.indicator}.json`, `${JSON.stringify(one, null, 1)}\n`]),
    ...official.map((one): [string, string] => [`official/${one.indicator}.json`, toFile(one, "values")]),
    ["checks.json", toFile(checks, ...KINDS)],
  ]
}

const KINDS = ["comparisons", "arithmetic", "disagreements", "implausible"] as const

/** An object whose lists stand a line an item. */
function toFile<T extends object>(value: T, ...lists: (keyof T & string)[]): string {
  const fields = Object.entries(value).map(([key, field]: [string, unknown]) =>
    (lists as string[]).includes(key) && Array.isArray(field)
      ? `${JSON.stringify(key)}: ${lines(field).trimEnd()}`
      : `${JSON.stringify(key)}: ${JSON.stringify(field)}`,
  )
  return `{\n${fields.join(",\n")}\n}\n`
}

function lines(items: unknown[]): string {
  return `[\n${items.map(item => JSON.stringify(item)).join(",\n")}\n]\n`
}
