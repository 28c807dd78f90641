import type { Quantity, Stat } from "@/lib/model"
import { type CueKind, cuesOf } from "./cue"
import type { Reading } from "./lexicon"
import type { Role } from "./role"
import { clauseAt, hasCue, wordsIn, type View } from "./view"

const STATS: readonly [CueKind, Stat][] = [
  ["cumulative", "cumulative"],
  ["average", "average"],
  ["intraday", "intraday"],
  ["close", "close"],
]

const TELLING = cuesOf(...STATS.map(([cue]) => cue), "high", "low")

/** What kind of number it is, by the words of its clause nearest before it (or right behind it). */
export function readStat(view: View, reading: Reading, quantity: Quantity, role: Role): Stat {
  const clause = clauseAt(view, quantity.start)
  const told = wordsIn(view, clause)
    .filter(word => (word.cues & TELLING) !== 0 && (word.within === null || hasCue(word, "average")))
    .filter(word => word.end <= quantity.start || word.start - quantity.end <= 8)
    .sort((a, b) => distance(a, quantity) - distance(b, quantity))
  for (const word of told) {
    for (const [cue, stat] of STATS) if (hasCue(word, cue)) return stat
  }
  if (reading.spec.unsigned) return "level" // a loss or a drawdown is told by its size
  if (reading.spec.role === "change" || (role.kind === "change" && reading.spec.role === "any")) return "change"
  const near = told.filter(word => word.end <= quantity.start && quantity.start - word.end <= 10)
  if (near.some(word => hasCue(word, "high"))) return "high"
  if (near.some(word => hasCue(word, "low"))) return "low"
  return "level"
}

function distance(word: { start: number; end: number }, { start, end }: Quantity): number {
  return word.end <= start ? start - word.end : word.start - end + 4
}
