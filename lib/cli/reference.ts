import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { readCatalogue } from "@/lib/catalogue/read-catalogue"
import type { OfficialValue } from "@/lib/model"
import { createClient } from "@/lib/reference/client"
import { SourceError } from "@/lib/reference/source"
import { listSources } from "@/lib/reference/sources"
import { update, type Update } from "@/lib/reference/update"
import { InputError } from "@/lib/text/parse-yaml"
import { DATA_DIR } from "./paths"
import { refusing } from "./refuse"

interface Options {
  dryRun?: boolean
  only?: string[]
  today?: string
}

/**
 * `npm run reference`: brings `data/reference` up to date from its publishers. A source that fails is told in one line and
 * leaves its file as it was; the others are written, and the exit code is 1.
 */
export async function runReference({ dryRun = false, only, today = isoToday() }: Options): Promise<void> {
  const catalogue = refusing(() => readCatalogue(DATA_DIR))
  const sources = listSources().filter(({ indicator }) => !only || only.includes(indicator))
  for (const id of only ?? []) {
    if (!sources.some(({ indicator }) => indicator === id)) {
      process.stderr.write(
        `unknown source: "${id}" (want one of ${listSources()
          .map(each => each.indicator)
          .join(", ")})\n`,
      )
      process.exit(2)
    }
  }
  const client = createClient(clientOptions())
  const decisionDays = catalogue.calendars.find(({ id }) => id === "fomc")?.days ?? []
  /** As the files would stand: two publishers may add to one. */
  const texts = new Map<string, string | undefined>()
  for (const source of sources) {
    const path = join(DATA_DIR, "reference", `${source.indicator}.csv`)
    const old = texts.get(path) ?? (existsSync(path) ? readFileSync(path, "utf8") : undefined)
    try {
      const updated = await update(source, old, { client, today, decisionDays })
      console.log(describe(source.indicator, updated))
      texts.set(path, updated.text)
      if (!dryRun && updated.text !== (old ?? "")) writeWhole(path, updated.text)
    } catch (error) {
      if (!(error instanceof SourceError) && !(error instanceof InputError)) throw error
      process.stderr.write(`${source.indicator}: ${error.message}\n`)
      process.exitCode = 1
    }
  }
}

/** Faster where tests say so; a publisher gets the defaults. */
function clientOptions() {
  const { REFERENCE_TIMEOUT_MS: timeout, REFERENCE_BACKOFF_MS: backoff } = process.env
  return { ...(timeout && { timeoutMs: Number(timeout) }), ...(backoff && { backoffMs: Number(backoff) }) }
}

/** The old file or the new one, never a part: a file beside it takes its place. */
function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.new`, text)
  renameSync(`${path}.new`, path)
}

const MAX_LINES = 12

/** `us.sofr: 2 added, 1 changed` and the rows, as in a diff. */
function describe(indicator: string, { added, changed }: Update): string {
  const told = ({ period, stat, measure, value }: OfficialValue) =>
    [
      period,
      ...(stat === "level" ? [] : [stat]),
      ...(measure ? [`(${measure})`] : []),
      [value].flat().join(" to "),
    ].join(" ")
  const lines = [
    ...added.map(value => `  + ${told(value)}`),
    ...changed.flatMap(({ before, after }) => [`  - ${told(before)}`, `  + ${told(after)}`]),
  ]
  const shown =
    lines.length > MAX_LINES ? [...lines.slice(0, MAX_LINES), `  … ${lines.length - MAX_LINES} more lines`] : lines
  return [`${indicator}: ${added.length} added, ${changed.length} changed`, ...shown].join("\n")
}

function isoToday(): string {
  return new Date().toISOString().slice(0, 10)
}
