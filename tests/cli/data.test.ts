import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { CATALOGUE_FILES, RATE, SOFR } from "../catalogue/files"
import { contentsOf, temporaryFolder } from "../helpers"
import { runCli } from "./run-cli"

const TIMEOUT = 60_000 // several runs in a test

const SEED = "12月10日(三)\n聯準會宣布將政策利率降至3.5%,SOFR同日報3.67%,市場反應平靜,交投清淡。\n"
const BUILT = { "data/built/articles.json": "[]\n", "data/built/articles/old.json": '{"kept":true}\n' }

function project(files: Record<string, string | Uint8Array> = {}): string {
  return temporaryFolder({ ...CATALOGUE_FILES, "seeds/a.txt": SEED, "seeds/README.md": "no seed\n", ...files })
}

/** Runs `data` where something is wrong: the lines told, once nothing was written and nothing else was said. */
async function refusal(files: Record<string, string | Uint8Array>): Promise<string[]> {
  const cwd = project({ ...files, ...BUILT })
  const before = contentsOf(join(cwd, "data/built"))
  const { code, stdout, stderr } = await runCli(["data"], { cwd })
  expect({ code, stdout, built: contentsOf(join(cwd, "data/built")) }).toEqual({ code: 1, stdout: "", built: before })
  return stderr.trimEnd().split("\n")
}

describe("data refuses, in one line with file and line, and leaves data/built as it was:", () => {
  test(
    "every seed that cannot be used",
    async () => {
      const lines = await refusal({
        "seeds/b.txt": "",
        "seeds/c.txt": Uint8Array.from({ length: 400 }, (_, index) => 0x80 + ((index * 37) % 0x7f)),
        "seeds/d.md": "---\ntitle: Rates\ndate: 2025-13-01\n---\nSOFR was 3.67%.\n",
        "seeds/e.md": "---\ntitle: Rates\nsource: me\n---\nSOFR was 3.67%.\n",
        "seeds/f.md": "---\ntitle: Rates\n---\n\n",
        "seeds/g.txt": "SOFR\0was 3.67%.",
      })
      expect(lines).toEqual([
        "seeds/b.txt:1: missing text: the file is empty",
        expect.stringMatching(/^seeds\/c\.txt:1: invalid encoding: .+ \(want UTF-8, /u),
        'seeds/d.md:3: invalid date: "2025-13-01" (want YYYY-MM-DD)',
        "seeds/e.md:3: unknown key: source",
        "seeds/f.md:1: missing text: nothing stands below the front matter",
        expect.stringMatching(/^seeds\/g\.txt:1: invalid file: binary data /u),
      ])
    },
    TIMEOUT,
  )

  test.each<[string, Record<string, string>, string]>([
    [
      "an unknown key in an indicator's file",
      { "data/indicators/us.rate.yaml": RATE.replace("decimals: 2", "decimals: 2\ncolour: red") },
      "data/indicators/us.rate.yaml:9: unknown key: colour",
    ],
    [
      "an indicator written twice",
      { "data/indicators/us.second.yaml": SOFR },
      `data/indicators/us.second.yaml:1: invalid id: "us.sofr" (want the file's name)`,
    ],
  ])("%s", async (_, files, message) => expect(await refusal(files)).toEqual([message]), TIMEOUT)
})

describe("data", () => {
  test(
    "writes data/built whole, the same bytes each time, and --check finds nothing amiss",
    async () => {
      const cwd = project(BUILT)
      const first = await runCli(["data"], { cwd })
      expect(first).toMatchObject({ code: 0, stderr: "" })
      expect(first.stdout).toMatch(/^us\.sofr +1 +1 {2}3\.67% \(2025-12-10\)$/mu)
      expect(first.stdout).toMatch(/^1 articles, 2 figures, 2 points; 0 numbers half read/mu)
      const built = contentsOf(join(cwd, "data/built"))
      expect(Object.keys(built)).toEqual([
        "articles.json",
        expect.stringMatching(/^articles\/2025-12-10-[0-9a-f]{8}\.json$/u),
        "checks.json",
        "diagnostics.json",
        "indicators.json",
        "observations.json",
        "series/us.rate.json",
        "series/us.sofr.json",
      ])
      await runCli(["data"], { cwd })
      expect(contentsOf(join(cwd, "data/built"))).toEqual(built)
      expect(await runCli(["data", "--check"], { cwd })).toMatchObject({
        code: 0,
        stdout: "data/built is up to date\n",
      })
    },
    TIMEOUT,
  )

  test(
    "--check names what is stale, missing and left over, and writes nothing",
    async () => {
      const cwd = project()
      const built = join(cwd, "data/built")
      await runCli(["data"], { cwd })
      writeFileSync(join(built, "series/us.sofr.json"), `${readFileSync(join(built, "series/us.sofr.json"), "utf8")}\n`)
      rmSync(join(built, "series/us.rate.json"))
      writeFileSync(join(built, "series/us.gone.json"), "{}\n")
      writeFileSync(join(built, "evaluation.json"), "{}\n") // is of another command
      const before = contentsOf(built)
      const { code, stdout, stderr } = await runCli(["data", "--check"], { cwd })
      expect({ code, stdout, stderr: stderr.trimEnd().split("\n").sort() }).toEqual({
        ...{ code: 1, stdout: "" },
        stderr: ["series/us.gone.json", "series/us.rate.json", "series/us.sofr.json"].map(
          path => `data/built/${path}: stale (run \`npm run data\` and commit)`,
        ),
      })
      expect(contentsOf(built)).toEqual(before)
    },
    TIMEOUT,
  )
})
