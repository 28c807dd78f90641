import type { Catalogue } from "@/lib/catalogue/read-catalogue"
import type { IndicatorFile, ReadingSpec } from "@/lib/catalogue/schema"
import { fold } from "@/lib/text/fold"
import { PhraseTrie } from "@/lib/text/phrase-trie"
import type { CueKind, CueTable } from "./cue"
import { enCues } from "./en/cues"
import { type Meanings, noMeanings, Term } from "./term"
import { zhCues } from "./zh/cues"

/** One way an indicator is written; groups are numbered over the whole catalogue. */
export interface Reading {
  indicator: IndicatorFile
  spec: ReadingSpec
  entities: Set<string>
  /** Classes in which another entity, standing nearer, takes the figure away. */
  classes: Set<string>
  /** Countries that its entities stand for. */
  homes: Set<string>
  with: number[]
  beside: number | null
  without: number | null
  /** Days of the event the indicator is decided on, ascending; empty when it has none. */
  eventDays: string[]
}

export interface Lexicon {
  trie: PhraseTrie<Term>
  /** Readings by the unit they are printed in, where the unit says all (KRW per USD): such a figure needs no measure. */
  byUnit: Map<string, Term>
  /** Readings by the width of the range they are printed as, in hundredths of a percentage point. */
  byWidth: Map<number, Term>
  readings: Reading[]
}

/** Everything the linker looks for, in one trie: the catalogue, the entities, other measures and the cue words. */
export function compileLexicon(catalogue: Catalogue): Lexicon {
  const phrases = new Map<string, { phrase: string; meanings: Meanings }>()
  const term = (phrase: string): Meanings => {
    const key = /[A-Z]/.test(phrase) ? fold(phrase) : fold(phrase).toLowerCase()
    const known = phrases.get(key)
    if (known) return known.meanings
    const meanings = noMeanings()
    phrases.set(key, { phrase, meanings })
    return meanings
  }

  const classOf = new Map<string, string>()
  const homesOf = new Map<string, string[]>()
  for (const file of catalogue.entities) {
    for (const { id, names, implies = [] } of file.entities) {
      classOf.set(id, file.class)
      homesOf.set(id, implies)
      for (const name of names) term(name).entities.push({ id, class: file.class, implies })
    }
  }
  for (const measure of catalogue.measures) {
    for (const phrase of measure.phrases) term(phrase).others.push(measure)
  }
  let groups = 0
  const group = (phrases: string[]): number => {
    for (const phrase of phrases) term(phrase).groups.push(groups)
    return groups++
  }
  const readings: Reading[] = []
  for (const indicator of catalogue.indicators) {
    for (const spec of indicator.read) {
      const entities = new Set([spec.entity ?? []].flat())
      const reading: Reading = {
        indicator,
        spec,
        entities,
        classes: new Set([...entities].map(id => classOf.get(id) ?? "")),
        homes: new Set([...entities].flatMap(id => homesOf.get(id) ?? [])),
        with: (spec.with ?? []).map(group),
        beside: spec.beside ? group(spec.beside) : null,
        without: spec.without ? group(spec.without) : null,
        eventDays: catalogue.calendars.find(({ id }) => id === spec.event)?.days ?? [],
      }
      readings.push(reading)
      for (const phrase of spec.names ?? []) term(phrase).named.push(reading)
      for (const phrase of spec.measures ?? []) term(phrase).measured.push(reading)
    }
  }
  for (const table of [zhCues, enCues] satisfies CueTable[]) {
    for (const [kind, phrases] of entriesOf(table)) for (const phrase of phrases) term(phrase).cues.push(kind)
  }
  const trie = new PhraseTrie<Term>()
  for (const { phrase, meanings } of phrases.values()) trie.add(phrase, new Term(phrase, meanings, trie))
  return {
    trie,
    byUnit: termsByUnit(readings),
    byWidth: termsByWidth(readings),
    readings,
  }
}

function termsByUnit(readings: Reading[]): Map<string, Term> {
  const units = new Map<string, Term>()
  for (const reading of readings) {
    const { unit, quantity } = reading.spec
    if (!unit) continue
    const keys = reading.spec.byUnit ? [unit.split(" ")[0] ?? unit] : quantity.includes("exchange_rate") ? [unit] : []
    for (const key of keys) {
      const named = [...(units.get(key)?.named ?? []), reading]
      units.set(key, new Term(key, { ...noMeanings(), named }))
    }
  }
  return units
}

function termsByWidth(readings: Reading[]): Map<number, Term> {
  const widths = new Map<number, Term>()
  for (const reading of readings) {
    const { width } = reading.spec
    if (width === undefined) continue
    widths.set(Math.round(width * 100), new Term(`width ${width}`, { ...noMeanings(), measured: [reading] }))
  }
  return widths
}

function entriesOf(table: CueTable): [CueKind, readonly string[]][] {
  return Object.entries(table) as [CueKind, readonly string[]][]
}
