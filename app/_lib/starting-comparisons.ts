import { listQuoted } from "@/lib/queries"

/** Worth seeing side by side: cause and effect, rate and rate. Those of which something is quoted are offered. */
const TOPICS: readonly (readonly string[])[] = [
  ["us.sofr", "us.iorb", "us.sofr_iorb_spread"],
  ["us.fed_funds.target", "kr.usdkrw"],
  ["tsmc.revenue_monthly", "nvda.revenue"],
  ["us.fed_funds.target", "gold.price"],
  ["us.interest_cost", "us.budget_deficit"],
  ["tw.taiex", "tw.listed_profit_growth"],
  ["us.cpi_inflation", "us.unemployment"],
  ["btc.price", "gold.price"],
]

const MOST = 6

/** Comparisons to begin with; where few of those above are quoted, an indicator beside its relatives. */
export function startingComparisons(): string[][] {
  const quoted = listQuoted()
  const ids = new Set(quoted.map(({ id }) => id))
  const topics = TOPICS.map(topic => topic.filter(id => ids.has(id)))
  const relatives = quoted.map(({ id, related }) => [id, ...related.filter(each => ids.has(each)).slice(0, 2)])
  const distinct = new Map<string, string[]>()
  for (const comparison of [...topics, ...relatives]) {
    const key = comparison.toSorted().join()
    if (comparison.length > 1 && !distinct.has(key)) distinct.set(key, comparison)
  }
  return [...distinct.values()].slice(0, MOST)
}
