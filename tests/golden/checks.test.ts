import { expect, test } from "vitest"
import { readSeeds } from "@/lib/articles/read-seeds"
import { build } from "@/lib/build"
import { readCatalogue } from "@/lib/catalogue/read-catalogue"
import { readOfficial } from "@/lib/reference/read-official"
import { projectPath } from "../helpers"

const catalogue = readCatalogue(projectPath("data"))
const built = build(
  catalogue,
  readOfficial(projectPath("data"), catalogue.indicators),
  readSeeds(projectPath("seeds")).seeds,
)
const observations = new Map(built.articles.flatMap(one => one.observations.map(each => [each.id, each])))

test("of all facts in the seeds that official figures speak of, three differ", () => {
  const facts = built.checks.comparisons.filter(({ verdict }) => verdict === "differs")
  const told = facts.map(({ observation, official, difference }) => {
    const one = observations.get(observation)
    return [one?.indicator, one?.period, one?.value, official?.value, difference]
  })
  expect(told).toEqual([
    // More than 1470 on average in December: so far, on the 14th, but not by the end of the month.
    ["kr.usdkrw", "2025-12", 1470, 1467.4, 2.6],
    // SOFR rose from 4.04 to 4.22 on 31 October 2025.
    ["us.sofr.change", "2025-10-31", 22, 18, 4],
    // The cuts of 100 basis points came between September and December 2024; in 2025 there had been none by March.
    ["us.fed_funds.change", "2025", -100, 0, -100],
  ])
  expect(built.checks.comparisons.filter(({ verdict }) => verdict === "agrees").length).toBeGreaterThan(15)
})

test("every fact that articles work out of others adds up", () =>
  expect(built.checks.arithmetic.filter(({ difference }) => difference !== 0)).toEqual([]))
