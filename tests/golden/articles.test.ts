import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { z } from "zod"
import { readSeeds } from "@/lib/articles/read-seeds"
import { splitArticles } from "@/lib/articles/split"
import { projectPath } from "../helpers"

const labelSchema = z.object({
  ...{ doc: z.string(), start: z.int(), end: z.int(), date: z.string() },
  ...{ title: z.string().nullable(), language: z.string(), publisher: z.string().nullable() },
  duplicateOf: z.object({ start: z.int(), end: z.int() }).nullish(),
})

const LABELS = readFileSync(projectPath("tests/labels/articles.jsonl"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map(line => labelSchema.parse(JSON.parse(line)))
const FOUND = new Map(
  readSeeds(projectPath("seeds")).seeds.map(({ name, text, frontMatter }) => [name, splitArticles(text, frontMatter)]),
)

/** Days between what a person and what the program inferred; a day that is printed or fixed by its weekday has no such slack. */
const INFERRED_DAYS = 3
const MS_PER_DAY = 86_400_000

describe("the labelled seeds", () => {
  const docs = [...new Set(LABELS.map(({ doc }) => doc))]

  test.each(docs)("%s is cut into its articles and copies", doc => {
    const labels = LABELS.filter(label => label.doc === doc)
    expect(FOUND.get(doc)?.map(({ start, end, copyOf }) => [start, end, copyOf ?? null])).toEqual(
      labels.map(({ start, end, duplicateOf }) => [start, end, duplicateOf ?? null]),
    )
  })

  const rows = LABELS.map(label => [`${label.doc.slice(0, 3)} at ${label.start}`, label] as const)

  test.each(rows)("%s: title, publisher, language", (_, { doc, start, title, publisher, language }) => {
    const article = FOUND.get(doc)?.find(one => one.start === start)
    expect(article).toMatchObject({ title, publisher, language })
  })

  test.each(rows)("%s: date", (_, { doc, start, date }) => {
    const article = FOUND.get(doc)?.find(one => one.start === start)
    const got = article?.date ?? ""
    if (date.length < 10 || got.length < 10) return expect(got.slice(0, 7)).toBe(date.slice(0, 7))
    const isInferred = article?.dateBasis === "event" || article?.dateBasis === "neighbour"
    const days = Math.abs(Date.parse(got) - Date.parse(date)) / MS_PER_DAY
    expect(days, `${got} for ${date}`).toBeLessThanOrEqual(isInferred ? INFERRED_DAYS : 0)
  })
})
