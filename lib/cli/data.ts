import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { SingleBar } from "cli-progress"
import { readSeeds } from "@/lib/articles/read-seeds"
import { build, type Built } from "@/lib/build"
import { readCatalogue } from "@/lib/catalogue/read-catalogue"
import { readOfficial } from "@/lib/reference/read-official"
import { filesOf, KEPT, writeBuilt } from "@/lib/write-built"
import { BUILT_DIR, DATA_DIR, SEEDS_DIR } from "./paths"
import { refusing } from "./refuse"

/** `npm run data`: reads the seeds and writes `data/built`; with `--check` only tells whether it is up to date. */
export function runData({ check = false }: { check?: boolean }): void {
  const catalogue = refusing(() => readCatalogue(DATA_DIR))
  const official = refusing(() => readOfficial(DATA_DIR, catalogue.indicators))
  const { seeds, problems } = readSeeds(SEEDS_DIR)
  if (problems.length > 0) {
    for (const { message } of problems) process.stderr.write(`${message}\n`)
    process.exit(1)
  }
  const bar = new SingleBar({
    format: "{bar} {value}/{total} articles",
    stream: process.stderr,
    noTTYOutput: false,
    clearOnComplete: true,
  })
  const built = build(catalogue, official, seeds, (done, total) => {
    if (!process.stderr.isTTY) return
    if (done === 1) bar.start(total, 0)
    bar.update(done)
  })
  bar.stop()
  if (check) return checkBuilt(built)
  writeBuilt(BUILT_DIR, built)
  console.log(summarise(built))
}

/** A short table: per indicator how many figures, from how many articles, and the newest. */
function summarise({ indicators, articles, series }: Built): string {
  const observations = articles.flatMap(one => one.observations)
  const dates = new Map(articles.map(({ article }) => [article.id, article.date ?? ""]))
  const rows = indicators.map(({ id }) => {
    const mine = observations.filter(({ indicator }) => indicator === id)
    const [newest] = mine.toSorted((a, b) => (dates.get(b.articleId) ?? "").localeCompare(dates.get(a.articleId) ?? ""))
    const cited = new Set(mine.map(({ articleId }) => articleId)).size
    return [id, String(mine.length), String(cited), newest ? `${newest.figure} (${newest.period})` : "-"]
  })
  const table = [["indicator", "figures", "articles", "newest"], ...rows]
  const widths = [0, 1, 2].map(column => Math.max(...table.map(row => row[column]?.length ?? 0)))
  const line = ([id = "", figures = "", cited = "", newest = ""]: string[]) =>
    `${id.padEnd(widths[0] ?? 0)}  ${figures.padStart(widths[1] ?? 0)}  ${cited.padStart(widths[2] ?? 0)}  ${newest}`
  const points = series.reduce((sum, one) => sum + one.points.length, 0)
  const halfRead = articles.reduce((sum, one) => sum + one.diagnostics.length, 0)
  return [
    ...table.map(line),
    "",
    `${articles.length} articles, ${observations.length} figures, ${points} points; ${halfRead} numbers half read (data/built/diagnostics.json)`,
  ].join("\n")
}

/** Exit 1 and the names of the files when `data/built` is not what the seeds give. */
function checkBuilt(built: Built): void {
  const wanted = new Map(filesOf(built))
  const stale = [...wanted].filter(([path, text]) => {
    const file = join(BUILT_DIR, path)
    return !existsSync(file) || readFileSync(file, "utf8") !== text
  })
  const left = existsSync(BUILT_DIR)
    ? readdirSync(BUILT_DIR, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => relative(BUILT_DIR, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
        .filter(path => !wanted.has(path) && !KEPT.includes(path))
    : []
  for (const path of [...stale.map(([name]) => name), ...left]) {
    process.stderr.write(`data/built/${path}: stale (run \`npm run data\` and commit)\n`)
  }
  if (stale.length + left.length > 0) process.exit(1)
  console.log("data/built is up to date")
}
