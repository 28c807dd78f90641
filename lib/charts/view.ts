import { LOCALES, STATUSES, type Language, type Status } from "@/lib/model"

export const RANGES = ["1m", "3m", "6m", "ytd", "1y"] as const
/** A stretch of time that ends with the newest figure. */
export type RangePreset = (typeof RANGES)[number]

export const SCALES = ["linear", "log", "index"] as const
/** How values are told: as they are, on a logarithmic scale, or as 100 at the first figure shown. */
export type Scaling = (typeof SCALES)[number]

export const SORT_KEYS = ["period", "figure", "status", "who", "confidence"] as const
export type SortKey = (typeof SORT_KEYS)[number]

export const LAYERS = ["official", "decisions"] as const
/** What lies behind the figures quoted: official ones, and the days of policy decisions. */
export type Layer = (typeof LAYERS)[number]

/** What a reader has chosen to see of a chart and its table. It lives in the page's address. */
export interface View {
  /** None chosen shows all, here and below. */
  statuses: Status[]
  languages: Language[]
  publisher: string | null
  /** Article id. */
  article: string | null
  range: RangePreset | null
  /** Days, YYYY-MM-DD, both inclusive; a stretch chosen by hand instead of a `range`. */
  from: string | null
  to: string | null
  /** Only articles published by this day. */
  knownOn: string | null
  scaling: Scaling
  /** Layers that are not drawn. */
  hidden: Layer[]
  sort: SortKey
  ascending: boolean
  /** Id of the point whose sentences are open. */
  point: string | null
}

export const PLAIN_VIEW: View = {
  statuses: [],
  languages: [],
  publisher: null,
  article: null,
  range: null,
  from: null,
  to: null,
  knownOn: null,
  scaling: "linear",
  hidden: [],
  sort: "period",
  ascending: false,
  point: null,
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const isDay = (text: string | null) => text !== null && DAY.test(text) && !Number.isNaN(Date.parse(text))
const chosen = <T extends string>(all: readonly T[], text: string | null): T[] =>
  all.filter(one => text?.split(",").includes(one))

/** Reads an address; what it does not know or cannot be is as if it were not said. */
export function parseView(search: string): View {
  const params = new URLSearchParams(search)
  const day = (name: string) => (isDay(params.get(name)) ? params.get(name) : null)
  const sort = params.get("sort") ?? ""
  return {
    statuses: chosen(STATUSES, params.get("status")),
    languages: chosen(LOCALES, params.get("language")),
    publisher: params.get("publisher"),
    article: params.get("article"),
    range: RANGES.find(range => range === params.get("range")) ?? null,
    from: day("from"),
    to: day("to"),
    knownOn: day("known"),
    scaling: SCALES.find(scaling => scaling === params.get("scale")) ?? PLAIN_VIEW.scaling,
    hidden: chosen(LAYERS, params.get("hide")),
    sort: SORT_KEYS.find(key => key === sort.replace(/^-/, "")) ?? PLAIN_VIEW.sort,
    ascending: sort !== "" && !sort.startsWith("-"),
    point: params.get("point"),
  }
}

/** Writes a view into an address beside what else it says; what is plain is not said. */
export function withView(search: string, view: View): string {
  const params = new URLSearchParams(search)
  const isSorted = view.sort !== PLAIN_VIEW.sort || view.ascending
  const said: Record<string, string | null> = {
    status: view.statuses.join(","),
    language: view.languages.join(","),
    publisher: view.publisher,
    article: view.article,
    range: view.range,
    from: view.from,
    to: view.to,
    known: view.knownOn,
    scale: view.scaling === PLAIN_VIEW.scaling ? null : view.scaling,
    hide: view.hidden.join(","),
    sort: isSorted ? `${view.ascending ? "" : "-"}${view.sort}` : null,
    point: view.point,
  }
  for (const [name, value] of Object.entries(said)) {
    if (value) params.set(name, value)
    else params.delete(name)
  }
  const text = params.toString()
  return text === "" ? "" : `?${text}`
}

/** Whether something of the chart itself is chosen; the order of the table and the open point change no picture. */
export const changesPicture = (view: View): boolean =>
  withView("", view) !== withView("", { ...PLAIN_VIEW, sort: view.sort, ascending: view.ascending, point: view.point })
