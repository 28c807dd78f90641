import { existsSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { readSeeds } from "@/lib/articles/read-seeds"
import { build, type Built } from "@/lib/build"
import type { Seed } from "@/lib/model"
import { readCatalogue } from "@/lib/catalogue/read-catalogue"
import { readOfficial } from "@/lib/reference/read-official"
import { filesOf } from "@/lib/write-built"
import { contentsOf, projectPath } from "../helpers"

const BUILT = projectPath("data/built")
const EVALUATION = "evaluation.json" // of `npm run eval`, held in tests/evaluation

function buildFrom(seeds: Seed[]): Built {
  const catalogue = readCatalogue(projectPath("data"))
  return build(catalogue, readOfficial(projectPath("data"), catalogue.indicators), seeds)
}

function buildSeeds(): [path: string, text: string][] {
  const { seeds, problems } = readSeeds(projectPath("seeds"))
  expect(problems).toEqual([])
  return filesOf(buildFrom(seeds))
}

describe("data/built", () => {
  const files = buildSeeds()

  test("holds the files that the seeds give, and no others", () =>
    expect(
      Object.keys(existsSync(BUILT) ? contentsOf(BUILT) : {}).filter(path => path !== EVALUATION),
      "run `npm run data` and read the diff",
    ).toEqual(files.map(([path]) => path).sort()))

  test("holds the bytes that the seeds give", () => {
    const stale = files.filter(
      ([path, text]) => !existsSync(`${BUILT}/${path}`) || readFileSync(`${BUILT}/${path}`, "utf8") !== text,
    )
    expect(
      stale.map(([path]) => path),
      "run `npm run data` and read the diff",
    ).toEqual([])
  })

  test("comes out the same when built again", () => expect(buildSeeds()).toEqual(files))

  test("names no file twice, and none that a file system or a web address would mangle", () => {
    const paths = files.map(([path]) => path)
    expect(new Set(paths.map(path => path.toLowerCase())).size).toBe(paths.length)
    for (const path of paths) expect(path).toMatch(/^[a-z0-9._/-]+$/u)
  })
})

describe("every figure built from the seeds", () => {
  const { seeds } = readSeeds(projectPath("seeds"))
  const built = buildFrom(seeds)

  test("stands letter for letter in its article, and the article in its seed", () => {
    for (const { article, observations } of built.articles) {
      const seed = seeds.find(({ name }) => name === article.seed)
      expect(seed?.text.slice(article.start, article.end)).toBe(article.text)
      for (const one of observations) {
        expect(article.text.slice(one.start, one.end)).toBe(one.figure)
        expect(article.text.slice(one.quoteStart, one.quoteEnd)).toBe(one.quote)
      }
    }
  })

  test("is cited by one point, and every citation leads to a figure", () => {
    const ids = built.articles.flatMap(({ observations }) => observations.map(({ id }) => id))
    const cited = built.series.flatMap(({ points }) => points.flatMap(({ citations }) => citations))
    expect(new Set(ids).size).toBe(ids.length)
    expect(cited.sort()).toEqual(ids.sort())
  })
})
