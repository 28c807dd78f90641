import { describe, expect, test } from "vitest"
import { readSeeds } from "@/lib/articles/read-seeds"
import { readCatalogue } from "@/lib/catalogue/read-catalogue"
import { evaluateSet, scoreSeeds } from "@/lib/evaluation/evaluate"
import { readLabels } from "@/lib/evaluation/read-labels"
import { compileLexicon } from "@/lib/observations/lexicon"
import { projectPath } from "../helpers"

const { bySeed, core } = readLabels(projectPath("tests/labels"))
const { seeds } = readSeeds(projectPath("seeds"))
const scored = scoreSeeds(compileLexicon(readCatalogue(projectPath("data"))), seeds, bySeed, core)

describe("the labelled figures of the seeds", () => {
  test("of the core indicators are all read right, and nothing else is", () => {
    expect(evaluateSet(scored, core).core).toMatchObject({ labelled: 31, right: 31, spurious: 0, rightF1: 1 })
  })

  test("lure nobody: no trap is taken", () => {
    expect(
      scored.flatMap(({ text, traps }) =>
        traps.flatMap(({ start, end, takenAs }) =>
          takenAs === null ? [] : [`${text.slice(start, end)} as ${takenAs}`],
        ),
      ),
    ).toEqual([])
  })

  test("are all of labelled seeds that are there", () => {
    expect([...bySeed.keys()].filter(doc => !seeds.some(({ name }) => name === doc))).toEqual([])
  })
})
