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

describe("data refuses, in one line with file and line, and leaves data/built as it was:", () => {
  test.each<[string, Record<string, string | Uint8Array>, string]>([
    ["an empty seed", { "seeds/b.txt": "" }, "seeds/b.txt:1: missing text: the file is empty\n"],
    [
      "a seed in no encoding",
      { "seeds/b.txt": Uint8Array.from({ length: 400 }, (_, index) => 0x80 + ((index * 37) % 0x7f)) },
      "seeds/b.txt:1: invalid encoding: ",
    ],
    [
      "front matter with a day that is none",
      { "seeds/b.md": "---\ntitle: Rates\ndate: 2025-13-01\n---\nSOFR was 3.67%.\n" },
      'seeds/b.md:3: invalid date: "2025-13-01" (want YYYY-MM-DD)\n',
    ],
    [
      "front matter with an unknown key",
      { "seeds/b.md": "---\ntitle: Rates\nsource: me\n---\nSOFR was 3.67%.\n" },
      "seeds/b.md:3: unknown key: source\n",
    ],
    [
      "an unknown key in an indicator's file",
      { "data/indicators/us.rate.yaml": RATE.replace("decimals: 2", "decimals: 2\ncolour: red") },
      "data/indicators/us.rate.yaml:9: unknown key: colour\n",
    ],
    [
      "an indicator written twice",
      { "data/indicators/us.second.yaml": SOFR },
      `data/indicators/us.second.yaml:1: invalid id: "us.sofr" (want the file's name)\n`,
    ],
  ])(
    "%s",
    async (_, files, message) => {
      const cwd = project({ ...files, ...BUILT })
      const before = contentsOf(join(cwd, "data/built"))
      const { code, stdout, stderr } = await runCli(["data"], { cwd })
      expect({ code, stdout, told: stderr.slice(0, message.length) }).toEqual({ code: 1, stdout: "", told: message })
      expect(stderr.trimEnd().split("\n")).toHaveLength(1)
      expect(contentsOf(join(cwd, "data/built"))).toEqual(before)
    },
    TIMEOUT,
  )

  test(
    "every seed that is wrong has its line",
    async () => {
      const { code, stderr } = await runCli(["data"], { cwd: project({ "seeds/b.txt": "", "seeds/c.txt": " \n" }) })
      expect([code, stderr]).toEqual([
        1,
        "seeds/b.txt:1: missing text: the file is empty\nseeds/c.txt:1: missing text: the file is empty\n",
      ])
    },
    TIMEOUT,
  )
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
        "diagnostics.json",
        "indicators.json",
        "observations.json",
        "series/us.rate.json",
        "series/us.sofr.json",
      ])
      await runCli(["data"], { cwd })
      expect(contentsOf(join(cwd, "data/built"))).toEqual(built)
      expect(await runCli(["data", "--check"], { cwd })).toEqual({
        code: 0,
        stdout: "data/built is up to date\n",
        stderr: "",
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
