import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { readSeeds } from "@/lib/articles/read-seeds"
import { readCatalogue } from "@/lib/catalogue/read-catalogue"
import {
  calibrate,
  evaluateSet,
  scoreCorpus,
  scoreSeeds,
  type Scored,
  type SetEvaluation,
} from "@/lib/evaluation/evaluate"
import { readCorpus } from "@/lib/evaluation/read-corpus"
import { readLabels } from "@/lib/evaluation/read-labels"
import { compileLexicon } from "@/lib/observations/lexicon"
import { BUILT_DIR, DATA_DIR, SEEDS_DIR } from "./paths"
import { refusing } from "./refuse"

const TESTS_DIR = join(process.cwd(), "tests")

/** What `data/built/evaluation.json` holds. */
export interface Evaluation {
  sets: Record<"seeds" | "corpus" | "heldOut", SetEvaluation>
  calibration: ReturnType<typeof calibrate>
}

/** Scores the labelled seeds and the corpus; errors of the held-out part are kept back, only its totals are told. */
export function evaluate(): { evaluation: Evaluation; open: Scored[] } {
  const lexicon = compileLexicon(readCatalogue(DATA_DIR))
  const { bySeed, core } = readLabels(join(TESTS_DIR, "labels"))
  const corpus = (...folders: string[]) =>
    folders.flatMap(folder => scoreCorpus(lexicon, readCorpus(join(TESTS_DIR, "corpus", folder)), core))
  const seeds = scoreSeeds(lexicon, readSeeds(SEEDS_DIR).seeds, bySeed, core)
  const open = corpus("core", "wide", "news")
  const heldOut = corpus("held-out/core", "held-out/wide", "held-out/news")
  return {
    evaluation: {
      sets: { seeds: evaluateSet(seeds, core), corpus: evaluateSet(open, core), heldOut: evaluateSet(heldOut, core) },
      calibration: calibrate([...seeds, ...open, ...heldOut]),
    },
    open: [...seeds, ...open],
  }
}

/** `npm run eval`: prints the scores and every error, and writes `data/built/evaluation.json`. */
export function runEval({ errors = true }: { errors?: boolean }): void {
  const { evaluation, open } = refusing(evaluate)
  if (errors) for (const one of open) for (const line of errorsOf(one)) console.log(line)
  console.log(table(evaluation))
  writeFileSync(join(BUILT_DIR, "evaluation.json"), `${JSON.stringify(evaluation, null, 1)}\n`)
}

function errorsOf({ name, text, score, traps }: Scored): string[] {
  const wrong = score.outcomes.filter(({ read, period, status }) => !read || !period || !status)
  return [
    ...wrong.map(({ label, read }) => {
      const want = `${label.indicator} ${JSON.stringify(label.value)} ${label.periods.join("|")} ${label.statuses.join("|")}`
      const got = read ? `read as ${read.period} ${read.status}` : "missed"
      return `${name}: «${text.slice(label.start, label.end)}» ${want}: ${got}`
    }),
    ...score.spurious.map(
      read => `${name}: «${read.figure}» wrongly read as ${read.indicator} ${JSON.stringify(read.value)}`,
    ),
    ...traps
      .filter(({ takenAs }) => takenAs !== null)
      .map(
        trap => `${name}: trap «${text.slice(trap.start, trap.end)}» taken as ${trap.takenAs} (really ${trap.really})`,
      ),
  ]
}

function table({ sets, calibration }: Evaluation): string {
  const percent = (rate: number) => `${(100 * rate).toFixed(1)}%`.padStart(7)
  const rows = Object.entries(sets).flatMap(([name, set]) =>
    (["core", "wide"] as const).map(tier => {
      const { labelled, right, spurious, rightPrecision, rightRecall, rightF1 } = set[tier]
      const counts = [labelled, right, spurious].map(count => String(count).padStart(9)).join("")
      return `${`${name} ${tier}`.padEnd(14)}${counts} ${percent(rightPrecision)} ${percent(rightRecall)} ${percent(rightF1)}`
    }),
  )
  return [
    "set            labelled    right spurious  right:P       R      F1",
    ...rows,
    ...Object.entries(sets).map(
      ([name, { traps }]) => `${name}: ${traps.taken} of ${traps.texts} texts without figures yield any`,
    ),
    ...calibration.map(
      ({ from, to, read, right }) => `confidence ${from.toFixed(1)}–${to.toFixed(1)}: ${right} of ${read} right`,
    ),
  ].join("\n")
}
