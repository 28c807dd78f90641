/** More on one page than these and nobody tells the lines apart. */
export const MOST_COMPARED = 4

/** What a reader compares; it lives in the page's address. */
export interface Comparison {
  /** Indicator ids, as chosen. */
  indicators: string[]
  /** A plot each, also where units are the same. */
  isApart: boolean
}

/** `?indicator=us.sofr&indicator=us.iorb&apart=1`; what is not in `known`, twice or too much is left out. */
export function parseComparison(search: string, known: ReadonlySet<string>): Comparison {
  const params = new URLSearchParams(search)
  const named = [...new Set(params.getAll("indicator"))].filter(id => known.has(id))
  return { indicators: named.slice(0, MOST_COMPARED), isApart: params.get("apart") === "1" }
}

/** "" where nothing is compared. */
export function formatComparison({ indicators, isApart }: Comparison): string {
  if (indicators.length === 0) return ""
  const params = new URLSearchParams(indicators.map(id => ["indicator", id]))
  if (isApart) params.set("apart", "1")
  return `?${params}`
}
