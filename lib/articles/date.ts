import type { DateBasis } from "@/lib/model"
import { civilOf, dayOfIso, isoOf, type Day } from "@/lib/times/calendar"
import { ownDate, readClues, type Clues, type OwnDate } from "./own-date"
import type { Block } from "./blocks"
import { dateByNeighbours } from "./neighbours"

/** An article of a page, as far as its date is concerned. */
export interface Dateable {
  blocks: Block[]
  /** Index of the article it repeats. */
  copyOf: number | null
}

export interface DateResult {
  /** YYYY-MM-DD, YYYY-MM where only the month is known, or null. */
  date: string | null
  dateBasis: DateBasis | null
}

export interface DateOptions {
  /** YYYY-MM-DD, for the whole text: wins over everything. */
  given?: string
  /** YYYY-MM-DD: nothing was published later. Without it no clock is asked. */
  latest?: string
}

/**
 * When each article of a text was published: as given, stated, fixed by a weekday, by an event it reports, or by its
 * neighbours on the page. First those that date themselves, then those that need one of the first to tell their year.
 */
export function dateArticles(articles: Dateable[], options: DateOptions = {}): DateResult[] {
  if (options.given !== undefined) {
    const given: DateResult = { date: options.given, dateBasis: "given" }
    return articles.map(() => given)
  }
  const latest = options.latest === undefined ? undefined : (dayOfIso(options.latest) ?? undefined)
  const originals = articles.flatMap(({ blocks, copyOf }, index) =>
    copyOf === null ? [{ index, clues: readClues(blocks) }] : [],
  )
  const own = datePage(
    originals.map(({ clues }) => clues),
    latest,
  )
  const dated = dateByNeighbours(
    own,
    originals.map(({ clues }) => clues.folded),
  )
  const results = new Map(originals.map(({ index }, at) => [index, toResult(dated[at]!)]))
  return articles.map(({ copyOf }, index) => results.get(copyOf ?? index) ?? UNDATED)
}

/** A date as the page's articles share it: day or month, and how it is known. */
export interface PageDate {
  day: Day
  grain: "day" | "month"
  basis: DateBasis
}

const UNDATED: DateResult = { date: null, dateBasis: null }

function toResult(dated: PageDate | null): DateResult {
  if (dated === null) return UNDATED
  return { date: isoOf(dated.day).slice(0, dated.grain === "day" ? 10 : 7), dateBasis: dated.basis }
}

/** Each article by its own words; those that lack the year borrow it from the nearest that has it. */
function datePage(page: Clues[], latest: Day | undefined): (OwnDate | null)[] {
  const alone = page.map(clues => ownDate(clues, { latest }))
  const anchors = findAnchors(alone)
  let next = 0 // of the anchors the first that stands at this article or below it
  return page.map((clues, index) => {
    while (next < anchors.length && anchors[next]! < index) next++
    const anchor = nearer(anchors[next - 1], anchors[next], index)
    if (anchor === undefined || anchor === index) return alone[index]!
    return ownDate(clues, { latest, anchor: alone[anchor]!.day }) ?? alone[index]!
  })
}

function nearer(above: number | undefined, below: number | undefined, index: number): number | undefined {
  if (above === undefined || below === undefined) return above ?? below
  return index - above <= below - index ? above : below
}

/** The articles that date themselves; where none does, those whose year most of the page agrees on. */
function findAnchors(alone: (OwnDate | null)[]): number[] {
  const sure = alone.flatMap((own, index) => (own?.grain === "day" && own.exact ? [index] : []))
  if (sure.length > 0) return sure
  const years = alone.map(own => (own?.grain === "day" ? civilOf(own.day).year : null))
  const counts = new Map<number, number>()
  for (const year of years) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1)
  const [usual] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  return years.flatMap((year, index) => (year !== null && year === usual?.[0] ? [index] : []))
}
