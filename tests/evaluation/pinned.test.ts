import { existsSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { evaluate } from "@/lib/cli/eval"
import { projectPath } from "../helpers"
import { PINNED, PINNED_SURE } from "./pinned"

const { evaluation } = evaluate()
const { sets, calibration } = evaluation

/** Per cent, cut to one digit: what stands in the table is never more than was measured. */
const percent = (rate: number) => Math.floor(rate * 1000) / 10

describe.each(["seeds", "corpus", "heldOut"] as const)("%s", name => {
  test.each(["core", "wide"] as const)("%s figures are read as well as they were", tier => {
    expect(percent(sets[name][tier].rightF1)).toBeGreaterThanOrEqual(PINNED[name][tier])
  })

  test("texts without figures yield no more than they did", () => {
    expect(sets[name].traps.taken).toBeLessThanOrEqual(PINNED[name].taken)
  })
})

test("the surest figures are as often right as they were", () => {
  const sure = calibration.at(-1)
  expect(percent((sure?.right ?? 0) / (sure?.read ?? 1))).toBeGreaterThanOrEqual(PINNED_SURE)
})

test("the sets hold enough labelled figures to say something", () => {
  expect(sets.seeds.core.labelled + sets.seeds.wide.labelled).toBeGreaterThan(150)
  expect(sets.corpus.core.labelled + sets.corpus.wide.labelled).toBeGreaterThan(900)
  expect(sets.heldOut.core.labelled + sets.heldOut.wide.labelled).toBeGreaterThan(300)
})

test("the numbers on the site are these", () => {
  const file = projectPath("data/built/evaluation.json")
  const shown = existsSync(file) ? readFileSync(file, "utf8") : null
  const isSame = shown === `${JSON.stringify(evaluation, null, 1)}\n` // a diff of thousands of lines would tell nobody anything
  expect(isSame, "run `npm run eval` and read the diff of data/built/evaluation.json").toBe(true)
})
