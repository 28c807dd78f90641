import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { readCatalogue } from "@/lib/catalogue/read-catalogue"
import { formatOfficial } from "@/lib/reference/format-official"
import { parseOfficial } from "@/lib/reference/parse-official"
import { projectPath } from "../helpers"

const { indicators, calendars } = readCatalogue(projectPath("data"))
const files = readdirSync(projectPath("data/reference")).filter(name => name.endsWith(".csv"))

describe.each(files)("data/reference/%s", name => {
  const text = readFileSync(projectPath(`data/reference/${name}`), "utf8")
  const indicator = indicators.find(({ id }) => `${id}.csv` === name)!
  const series = parseOfficial(name, text, indicator)

  test("stands as an update would write it", () => {
    const { publisher, licence, kind, every, through, values } = series
    const head = { publisher, licence, kind, every, unit: indicator.unit }
    expect(formatOfficial(head, values, { through, old: text })).toBe(text)
  })

  test("holds values that are plausible", () => {
    const [lowest, highest] = indicator.plausible
    for (const end of series.values.flatMap(({ value }) => value)) {
      expect(end).toBeGreaterThanOrEqual(lowest)
      expect(end).toBeLessThanOrEqual(highest)
    }
  })
})

test("steps of the Fed since 2019 were decided at meetings", () => {
  const meetings = calendars.find(({ id }) => id === "fomc")?.days ?? []
  const text = readFileSync(projectPath("data/reference/us.fed_funds.target.csv"), "utf8")
  const { values } = parseOfficial("us.fed_funds.target.csv", text, { id: "us.fed_funds.target", unit: "%" })
  const recent = values.flatMap(({ decided }) => (decided && decided >= "2019" ? [decided] : []))
  expect(recent.length).toBeGreaterThan(15)
  expect(recent.filter(day => !meetings.includes(day))).toEqual([])
})
