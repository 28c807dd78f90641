import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { readSeeds } from "@/lib/articles/read-seeds"
import { toArticles } from "@/lib/articles/to-articles"

/** Seed, offsets, copies and date of each article, as a person found them by reading; a day that is inferred may be near it. */
const ARTICLES: [seed: string, start: number, end: number, copies: number, date: string][] = [
  ["000", 5, 806, 0, "2026-02"],
  ["000", 807, 2778, 0, "2026-02-11"],
  ["000", 2779, 5720, 0, "2026-02-11"],
  ["000", 5721, 7610, 0, "2026-02-11"],
  ["000", 7611, 9211, 0, "2026-02-10"],
  ["000", 9212, 11204, 0, "2026-02-10"],
  ["001", 16, 1195, 2, "2025-12-09"],
  ["001", 1196, 1526, 2, "2025-12-09"],
  ["001", 1527, 1824, 2, "2025-12-09"],
  ["001", 1825, 2843, 1, "2025-11-25"],
  ["001", 2844, 3281, 1, "2025-11"],
  ["001", 3282, 3832, 1, "2025-11-26"],
  ["001", 3833, 4060, 1, "2025-12-11"],
  ["001", 4061, 5628, 1, "2025-12-11"],
  ["002", 0, 17065, 0, "2025-03-19"],
  ["003", 0, 1386, 0, "2025-11-04"],
  ["003", 1387, 2088, 0, "2025-11-03"],
  ["003", 2089, 3105, 0, "2025-11-02"],
  ["003", 3106, 4000, 0, "2025-11"],
  ["003", 4001, 5375, 0, "2025-11-01"],
  ["003", 5376, 6092, 0, "2025-10-31"],
  ["003", 6093, 6741, 0, "2025-10-30"],
  ["003", 6742, 8324, 0, "2025-10-30"],
  ["004", 157, 4633, 0, "2025-12"],
  ["004", 4634, 10302, 0, "2025-12"],
  ["004", 10303, 11781, 0, "2025-12-14"],
  ["004", 11782, 15111, 0, "2025-12-13"],
]
const NEAR_DAYS = 3
const MS_PER_DAY = 86_400_000

describe("the seeds", () => {
  const { seeds, problems } = readSeeds(fileURLToPath(new URL("../../seeds", import.meta.url)))
  const articles = toArticles(seeds)

  test("are all read, and hold these articles and no others among them", () => {
    expect(problems).toEqual([])
    const numbered = articles.filter(({ seed }) => /^00[0-4]_/u.test(seed))
    expect(numbered.map(({ seed, start }) => `${seed.slice(0, 3)} ${start}`).sort()).toEqual(
      ARTICLES.map(([seed, start]) => `${seed} ${start}`).sort(),
    )
  })

  test.each(ARTICLES)("%s from %i to %i has %i copies and is of %s", (seed, start, end, copies, date) => {
    const article = articles.find(one => one.seed.startsWith(seed) && one.start === start)
    expect([article?.end, article?.copies.length]).toEqual([end, copies])
    if (date.length === 7) expect(article?.date?.slice(0, 7)).toBe(date)
    else
      expect(Math.abs(Date.parse(article?.date ?? "") - Date.parse(date)) / MS_PER_DAY).toBeLessThanOrEqual(NEAR_DAYS)
  })
})
