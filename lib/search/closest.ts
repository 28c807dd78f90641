import { searchFold } from "@/lib/text/search-fold"
import type { SearchedIndicator } from "./search-files"

/** Names that share less than this with what was searched are no suggestion. */
const LEAST_LIKENESS = 0.3

/** The indicators whose names are most like a query that found nothing, the likest first. */
export function closestIndicators(
  query: string,
  indicators: readonly SearchedIndicator[],
  most: number,
): SearchedIndicator[] {
  const wanted = pieces(query)
  return indicators
    .map(indicator => ({
      indicator,
      likeness: Math.max(...namesOf(indicator).map(name => likeness(wanted, pieces(name)))),
    }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || b.indicator.count - a.indicator.count)
    .slice(0, most)
    .map(({ indicator }) => indicator)
}

const namesOf = ({ name, shortName, aliases, subjects }: SearchedIndicator) => [
  ...Object.values(name),
  ...Object.values(shortName),
  ...aliases,
  ...subjects,
]

/** Neighbouring letters, and each Chinese character, which says as much alone. */
function pieces(text: string): Set<string> {
  const folded = searchFold(text).replace(/\s+/gu, " ").trim()
  const pairs = Array.from({ length: Math.max(0, folded.length - 1) }, (_, index) => folded.slice(index, index + 2))
  return new Set([...pairs, ...(folded.match(/[\u3400-\u9fff]/gu) ?? [])])
}

/** Dice's coefficient: the share of pieces two texts have in common, 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let common = 0
  for (const piece of a) if (b.has(piece)) common++
  return (2 * common) / (a.size + b.size)
}
