import type { Span } from "@/lib/model"

/** Where terms occur in a text, both folded alike: ordered, and joined where they touch or overlap. Empty terms are nowhere. */
export function findTerms(text: string, terms: readonly string[]): Span[] {
  const found = terms.flatMap(term => occurrences(text, term)).toSorted((a, b) => a.start - b.start || b.end - a.end)
  const joined: Span[] = []
  for (const span of found) {
    const last = joined.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else joined.push({ ...span })
  }
  return joined
}

function occurrences(text: string, term: string): Span[] {
  const spans: Span[] = []
  if (term === "") return spans
  for (let start = text.indexOf(term); start >= 0; start = text.indexOf(term, start + term.length)) {
    spans.push({ start, end: start + term.length })
  }
  return spans
}
