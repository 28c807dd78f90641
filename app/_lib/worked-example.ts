import type { Locale, Observation } from "@/lib/model"

/** A sentence longer than this is no example to take in at a glance. */
const MOST_CHARS = { en: 220, zh: 90 }

interface Candidate {
  observation: Observation
  language: Locale
}

/**
 * The figure that shows best how figures are read: something that happened, in a short sentence, with words that decided
 * and a time that had to be worked out. One in the reader's own language goes first; the same build gives the same one.
 */
export function workedExample(candidates: readonly Candidate[], locale: Locale): Candidate | undefined {
  const rank = ({ observation, language }: Candidate): number[] => [
    language === locale ? 0 : 1,
    observation.quote.length <= (language === "en" ? MOST_CHARS.en : MOST_CHARS.zh) ? 0 : 1,
    observation.status === "actual" ? 0 : 1,
    observation.periodBasis === "resolved" ? 0 : 1,
    observation.why.cues.length > 1 ? 0 : 1,
    -observation.confidence,
    -observation.quote.length,
  ]
  return candidates
    .map(candidate => ({ candidate, rank: rank(candidate) }))
    .toSorted(
      (a, b) => compareRanks(a.rank, b.rank) || (a.candidate.observation.id < b.candidate.observation.id ? -1 : 1),
    )
    .map(({ candidate }) => candidate)[0]
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
