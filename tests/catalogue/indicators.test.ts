import { describe, expect, test } from "vitest"
import { readCatalogue } from "@/lib/catalogue/read-catalogue"
import { failedExamples } from "@/lib/cli/check-indicator"
import { compileLexicon } from "@/lib/observations/lexicon"
import { projectPath } from "../helpers"

const catalogue = readCatalogue(projectPath("data"))
const lexicon = compileLexicon(catalogue)

describe("the examples written in an indicator's file are read as written:", () => {
  test.each(catalogue.indicators.map(indicator => [indicator.id, indicator] as const))("%s", (_, indicator) =>
    expect(failedExamples(lexicon, indicator)).toEqual([]),
  )
})

describe("failedExamples", () => {
  const sofr = catalogue.indicators.find(({ id }) => id === "us.sofr")!
  const failures = (examples: typeof sofr.examples) => failedExamples(lexicon, { ...sofr, examples })

  test("tells what was wanted and what was read instead", () => {
    const text = "12月9日SOFR報3.67%。"
    const hits = [{ text, publishedAt: "2025-12-11", value: 3.76 }]
    expect(failures({ hits, misses: [] })).toEqual([
      `missed: ${text} (want {"value":3.76}, got {"figure":"3.67%","value":3.67,"period":"2025-12-09","status":"actual"})`,
    ])
  })

  test("tells when nothing was read, and when something was that should not have been", () => {
    const hits = [{ text: "今日無事。", value: 1 }]
    const misses = [{ text: "12月9日SOFR報3.67%。", publishedAt: "2025-12-11" }]
    expect(failures({ hits, misses })).toEqual([
      'missed: 今日無事。 (want {"value":1}, got nothing)',
      "wrongly read: 12月9日SOFR報3.67%。 («3.67%»)",
    ])
  })
})

describe("the catalogue", () => {
  test("names nobody as a relative of itself", () => {
    for (const { id, related } of catalogue.indicators) expect(related).not.toContain(id)
  })

  test("lists an entity's id once", () => {
    const ids = catalogue.entities.flatMap(({ entities }) => entities.map(({ id }) => id))
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test("lists the days of a calendar in order", () => {
    for (const { days } of catalogue.calendars) expect(days).toEqual([...new Set(days)].sort())
  })
})
