import { spawnSync } from "node:child_process"
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { findLeaks, readUnquoted } from "./unquoted"

/** Builds the site with `articleText: excerpt` in a copy of it, and looks through all that it would serve. */
const ROOT = path.join(import.meta.dirname, "..", "..")
const COPY = path.join(ROOT, "test-results", "excerpt")
const LEFT_OUT = new Set([
  "node_modules",
  ".next",
  ".git",
  "test-results",
  "playwright-report",
  "coverage",
  "package-lock.json",
])

const unquoted = readUnquoted(path.join(ROOT, "data", "built"))
if (unquoted.size === 0)
  fail("data/built: no article has a sentence that is not quoted, so there is nothing to look for")

const served = path.join(ROOT, ".next", "server", "app")
if (existsSync(served) && findLeaks(served, unquoted).length === 0) {
  fail(".next: built with `articleText: full`, yet no unquoted sentence is found in it: the search is blind")
}

rmSync(COPY, { recursive: true, force: true })
mkdirSync(COPY, { recursive: true })
for (const name of readdirSync(ROOT).filter(each => !LEFT_OUT.has(each))) {
  cpSync(path.join(ROOT, name), path.join(COPY, name), { recursive: true })
}
const config = path.join(COPY, "data", "site.yaml")
const excerpt = readFileSync(config, "utf8").replace(/^articleText: .*$/m, "articleText: excerpt")
writeFileSync(config, excerpt)

const built = spawnSync("npx", ["next", "build"], { cwd: COPY, encoding: "utf8", shell: process.platform === "win32" })
if (built.status !== 0) fail(`next build: exit ${built.status}\n${built.stdout}\n${built.stderr}`)

const leaks = ["server/app", "static"].flatMap(dir => findLeaks(path.join(COPY, ".next", dir), unquoted))
for (const { file, words } of leaks) console.error(`${file}: ${words}`)
if (leaks.length > 0) fail(`${leaks.length} files hold text that no figure is quoted from`)
console.log(`articleText: excerpt holds: ${unquoted.size} runs of unquoted text, none of them in what is served`)
rmSync(COPY, { recursive: true, force: true })

function fail(reason: string): never {
  console.error(reason)
  process.exit(1)
}
