import { spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { afterEach, expect, test } from "vitest"
import { CATALOGUE_FILES } from "../catalogue/files"
import { contentsOf, projectPath, temporaryFolder } from "../helpers"
import { body, json, startPublisher, type Answer } from "../reference/publisher"
import { runCli } from "./run-cli"

const TIMEOUT = 60_000
const HEAD = `# publisher: Federal Reserve Bank of New York
# licence: Terms of Use
# unit: "%"
# kind: values
# every: business day
period,stat,value,source
`
const OLD = `${HEAD}2026-03-02,level,3.7,https://example.org
`
const closing: (() => Promise<void>)[] = []

afterEach(async () => {
  await Promise.all(closing.splice(0).map(close => close()))
})

/** SOFR of two days; whoever else is asked says that it is down. */
const answer: Answer = (request, response) => {
  const fixing = (effectiveDate: string, percentRate: number) => ({ effectiveDate, type: "SOFR", percentRate })
  const reply = request.url?.includes("/sofr/")
    ? json({ refRates: [fixing("2026-03-03", 3.68), fixing("2026-03-02", 3.71)] })
    : body("down for maintenance", 404)
  reply(request, response)
}

async function project() {
  const cwd = temporaryFolder({ ...CATALOGUE_FILES, "data/reference/us.sofr.csv": OLD })
  const publisher = await startPublisher(answer)
  closing.push(publisher.close)
  const hosts = ["NEW_YORK_FED_URL", "FEDERAL_RESERVE_URL", "FISCAL_DATA_URL", "TWSE_URL"].map(name => [
    name,
    publisher.url,
  ])
  const env: Record<string, string> = { ...Object.fromEntries(hosts), BANK_OF_KOREA_KEY: "", REFERENCE_BACKOFF_MS: "1" }
  return { cwd, env, asked: publisher.asked }
}

const fileOf = (cwd: string) => readFileSync(join(cwd, "data/reference/us.sofr.csv"), "utf8")

test(
  "what answers is written, what does not is told in a line each and exits 1",
  async () => {
    const { cwd, env } = await project()
    const ran = await runCli(["reference", "--today", "2026-03-04"], { cwd, env })
    expect(ran.code).toBe(1)
    expect(ran.stdout).toBe(
      "us.sofr: 1 added, 1 changed\n  + 2026-03-03 3.68\n  - 2026-03-02 3.7\n  + 2026-03-02 3.71\n",
    )
    const lines = ran.stderr.trimEnd().split("\n")
    expect(lines.length).toBeGreaterThan(4)
    for (const line of lines) expect(line).toMatch(/^(?:us|kr|tsmc)\.[a-z._]+: 127\.0\.0\.1:\d+\/\S+: answered 404$/u)
    const page = "https://www.newyorkfed.org/markets/reference-rates/sofr"
    expect(fileOf(cwd)).toBe(`${HEAD}2026-03-02,level,3.71,${page}\n2026-03-03,level,3.68,${page}\n`)
    expect(Object.keys(contentsOf(join(cwd, "data/reference")))).toEqual(["us.sofr.csv"])
  },
  TIMEOUT,
)

test(
  "asks from some days before the last one known, and only of whom it is told to",
  async () => {
    const { cwd, env, asked } = await project()
    const ran = await runCli(["reference", "--only", "us.sofr", "--today", "2026-03-04"], { cwd, env })
    expect(ran).toMatchObject({ code: 0, stderr: "" })
    expect(asked.map(({ url }) => url)).toEqual([
      "/api/rates/secured/sofr/search.json?startDate=2026-02-23&endDate=2026-03-04",
    ])
  },
  TIMEOUT,
)

test(
  "--dry-run shows the difference and writes nothing",
  async () => {
    const { cwd, env } = await project()
    const ran = await runCli(["reference", "--dry-run", "--only", "us.sofr"], { cwd, env })
    expect(ran.stdout).toContain("us.sofr: 1 added, 1 changed")
    expect(fileOf(cwd)).toBe(OLD)
  },
  TIMEOUT,
)

test(
  "run again, it finds nothing new and leaves every byte",
  async () => {
    const { cwd, env } = await project()
    const args = ["reference", "--only", "us.sofr", "--today", "2026-03-04"]
    await runCli(args, { cwd, env })
    const once = fileOf(cwd)
    expect((await runCli(args, { cwd, env })).stdout).toBe("us.sofr: 0 added, 0 changed\n")
    expect(fileOf(cwd)).toBe(once)
  },
  TIMEOUT,
)

test(
  "an unknown indicator is a wrong call",
  async () => {
    const { cwd, env } = await project()
    const ran = await runCli(["reference", "--only", "us.rate"], { cwd, env })
    expect(ran).toMatchObject({ code: 2, stdout: "" })
    expect(ran.stderr).toMatch(/^unknown source: "us\.rate" \(want one of us\.fed_funds\.target, /u)
  },
  TIMEOUT,
)

test(
  "killed at any moment, it leaves the old file or the new one",
  async () => {
    const { cwd, env } = await project()
    const whole = new Set([OLD])
    await runCli(["reference", "--only", "us.sofr", "--today", "2026-03-04"], { cwd, env })
    whole.add(fileOf(cwd))
    for (const afterMs of [300, 500, 700, 900, 1100]) {
      const tsx = pathToFileURL(projectPath("node_modules/tsx/dist/loader.mjs")).href
      const child = spawn(
        process.execPath,
        ["--import", tsx, projectPath("lib/cli/main.ts"), "reference", "--only", "us.sofr"],
        {
          cwd,
          env: { ...process.env, ...env, TSX_TSCONFIG_PATH: projectPath("tsconfig.json") },
          stdio: "ignore",
        },
      )
      setTimeout(() => child.kill("SIGKILL"), afterMs)
      await new Promise(resolve => child.on("close", resolve))
      expect(whole).toContain(fileOf(cwd))
    }
  },
  TIMEOUT,
)
