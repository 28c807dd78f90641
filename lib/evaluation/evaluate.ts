import type { Seed } from "@/lib/model"
import type { Lexicon } from "@/lib/observations/lexicon"
import { readText } from "@/lib/read-text"
import type { CorpusEntry } from "./read-corpus"
import type { SeedLabels, Trap } from "./read-labels"
import { scoreText, tally, type Score, type Tally } from "./score"

/** How well one set of labelled texts is read. */
export interface SetEvaluation {
  texts: number
  core: Tally
  wide: Tally
  /** Texts that hold no figure of ours, and those of them from which something was read all the same. */
  traps: { texts: number; taken: number }
  byIndicator: Record<string, Tally>
}

/** Of the figures read with a confidence in a band, how many are right. */
export interface CalibrationBand {
  from: number
  to: number
  read: number
  right: number
}

/** A labelled text and what was made of it. */
export interface Scored {
  name: string
  text: string
  score: Score
  traps: (Trap & { takenAs: string | null })[]
}

export function scoreSeeds(
  lexicon: Lexicon,
  seeds: Seed[],
  labels: Map<string, SeedLabels>,
  core: Set<string>,
): Scored[] {
  return seeds.flatMap(seed => {
    const labelled = labels.get(seed.name)
    if (!labelled) return []
    const reads = readText(lexicon, seed.text, seed.frontMatter).observations
    const traps = labelled.traps.map(trap => ({
      ...trap,
      takenAs:
        reads.find(
          read =>
            trap.notIndicators.includes(read.indicator) &&
            read.start < trap.end &&
            trap.start < read.end &&
            !labelled.labels.some(
              label => label.indicator === read.indicator && label.start < read.end && read.start < label.end,
            ),
        )?.indicator ?? null,
    }))
    return [{ name: seed.name, text: seed.text, score: scoreText(labelled.labels, reads, id => core.has(id)), traps }]
  })
}

export function scoreCorpus(lexicon: Lexicon, entries: CorpusEntry[], core: Set<string>): Scored[] {
  return entries.map(({ file, text, publishedAt, title, labels }) => {
    const reads = readText(lexicon, text, { date: publishedAt, title }).observations
    return { name: file, text, score: scoreText(labels, reads, id => core.has(id)), traps: [] }
  })
}

export function evaluateSet(scored: Scored[], core: Set<string>): SetEvaluation {
  const scores = scored.map(({ score }) => score)
  const bare = scores.filter(({ outcomes }) => outcomes.length === 0)
  const ids = new Set(
    scores
      .flatMap(({ outcomes, spurious }) => [...outcomes.map(({ label }) => label), ...spurious])
      .map(one => one.indicator),
  )
  return {
    texts: scored.length,
    core: tally(scores, id => core.has(id)),
    wide: tally(scores, id => !core.has(id)),
    traps: { texts: bare.length, taken: bare.filter(({ spurious }) => spurious.length > 0).length },
    byIndicator: Object.fromEntries([...ids].sort().map(id => [id, tally(scores, other => other === id)])),
  }
}

const BANDS = [0.5, 0.6, 0.7, 0.8, 0.9, 1.01]

/** Whether confidence means what it says: per band, the share of figures that are right. */
export function calibrate(scored: Scored[]): CalibrationBand[] {
  const reads = scored.flatMap(({ score }) => [
    ...score.outcomes.flatMap(({ read, period, status }) => (read ? [{ ...read, right: period && status }] : [])),
    ...score.spurious.map(read => ({ ...read, right: false })),
  ])
  return BANDS.slice(0, -1).map((from, index) => {
    const to = BANDS[index + 1] ?? 1
    const within = reads.filter(({ confidence }) => confidence >= from && confidence < to)
    return { from, to: Math.min(to, 1), read: within.length, right: within.filter(({ right }) => right).length }
  })
}
