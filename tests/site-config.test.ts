import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterEach, expect, test } from "vitest"
import { readSiteConfig } from "@/lib/site-config"

const dir = mkdtempSync(path.join(tmpdir(), "site-config-"))
const file = path.join(dir, "site.yaml")
afterEach(() => rmSync(file, { force: true }))

test.each(["full", "excerpt"] as const)("articleText: %s is read", articleText => {
  writeFileSync(file, `# a comment\narticleText: ${articleText}\n`)
  expect(readSiteConfig(dir)).toEqual({ articleText })
})

test("the site's own file is read", () => expect(() => readSiteConfig("data")).not.toThrow())

test.each([
  ["articleText: none\n", /site\.yaml:1: .*articleText/],
  ["# nothing\n", /site\.yaml:\d+: /],
  ["articleText: full\narticletext: excerpt\n", /site\.yaml:2: .*articletext/],
])("%j is refused by file and line", (yaml, message) => {
  writeFileSync(file, yaml)
  expect(() => readSiteConfig(dir)).toThrow(message)
})
