import { GROUPS, LOCALES, STATUSES, type Bound, type Stat } from "@/lib/model"
import { SORTS, type Sort } from "./sort-figures"

export const BOUNDS: readonly Bound[] = ["exact", "about", "above", "below"]
export const STATS: readonly Stat[] = ["level", "change", "high", "low", "average", "intraday", "close", "cumulative"]

/** What can be chosen several at a time; the order of the filters and of their words in an address. */
export const FACETS = ["group", "indicator", "status", "bound", "stat", "publisher", "language", "article"] as const
export type Facet = (typeof FACETS)[number]

/** What a reader has asked of the table. An empty list, "" and 0 ask nothing. */
export interface FigureFilter extends Record<Facet, string[]> {
  query: string
  /** First and last day (YYYY-MM-DD) a figure's period may touch. */
  from: string
  to: string
  /** Least certainty, 0 to 1. */
  certainty: number
  sort: Sort
}

const DEFAULT_SORT: Sort = { column: "published", descending: true }

export const NO_FILTER: FigureFilter = {
  query: "",
  group: [],
  indicator: [],
  status: [],
  bound: [],
  stat: [],
  publisher: [],
  language: [],
  article: [],
  from: "",
  to: "",
  certainty: 0,
  sort: DEFAULT_SORT,
}

/** Values an address may name; of the other facets any text is taken, and finds nothing where it is unknown. */
const KNOWN: Partial<Record<Facet, readonly string[]>> = {
  group: GROUPS,
  status: STATUSES,
  bound: BOUNDS,
  stat: STATS,
  language: LOCALES,
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Reads an address's query. What it does not know it leaves out: an address may come from anywhere. */
export function parseFilter(search: string): FigureFilter {
  const params = new URLSearchParams(search)
  const lists = Object.fromEntries(
    FACETS.map(facet => {
      const known = KNOWN[facet]
      const values = [...new Set(params.getAll(facet))].filter(
        value => value !== "" && (!known || known.includes(value)),
      )
      return [facet, values]
    }),
  )
  return {
    ...NO_FILTER,
    ...lists,
    query: params.get("q") ?? "",
    from: dayIn(params.get("from")),
    to: dayIn(params.get("to")),
    certainty: shareIn(params.get("certainty")),
    sort: sortIn(params.get("sort")),
  }
}

/** `?status=forecast&sort=-period`, or "" where nothing is asked. `parseFilter` reads the same filter from it. */
export function formatFilter(filter: FigureFilter): string {
  const params = new URLSearchParams()
  if (filter.query) params.set("q", filter.query)
  for (const facet of FACETS) for (const value of filter[facet]) params.append(facet, value)
  if (filter.from) params.set("from", filter.from)
  if (filter.to) params.set("to", filter.to)
  if (filter.certainty > 0) params.set("certainty", String(filter.certainty))
  const { column, descending } = filter.sort
  if (column !== DEFAULT_SORT.column || descending !== DEFAULT_SORT.descending) {
    params.set("sort", `${descending ? "-" : ""}${column}`)
  }
  const text = params.toString()
  return text && `?${text}`
}

/** How many things are asked for beside the words searched. */
export function countAsked(filter: FigureFilter): number {
  const chosen = FACETS.reduce((sum, facet) => sum + filter[facet].length, 0)
  return chosen + (filter.from || filter.to ? 1 : 0) + (filter.certainty > 0 ? 1 : 0)
}

function dayIn(text: string | null): string {
  return text && DAY.test(text) && !Number.isNaN(Date.parse(text)) ? text : ""
}

function shareIn(text: string | null): number {
  const share = Number(text ?? 0)
  return share > 0 && share <= 1 ? share : 0
}

function sortIn(text: string | null): Sort {
  const column = SORTS.find(each => each === text?.replace(/^-/, ""))
  return column ? { column, descending: text?.startsWith("-") === true } : DEFAULT_SORT
}
