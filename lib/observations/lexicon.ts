import type { Catalogue } from "@/lib/catalogue/read-catalogue"
import type { IndicatorFile, MeasuresFile, ReadingSpec } from "@/lib/catalogue/schema"
import { fold } from "@/lib/text/fold"
import { PhraseTrie } from "@/lib/text/phrase-trie"
import type { CueKind, CueTable } from "./cue"
import { enCues } from "./en/cues"
import { zhCues } from "./zh/cues"

/** Whom or what a figure can be about. `implies`: the central bank of a country stands for the country. */
export interface Entity {
  id: string
  class: string
  implies: string[]
}

/** One way an indicator is written; groups are numbered over the whole catalogue. */
export interface Reading {
  indicator: IndicatorFile
  spec: ReadingSpec
  entities: Set<string>
  /** Classes in which another entity, standing nearer, takes the figure away. */
  classes: Set<string>
  with: number[]
  without: number | null
  /** Days of the event the indicator is decided on, ascending; empty when it has none. */
  eventDays: string[]
}

/** Something measured that is not in the catalogue: it wins its own figures, so that no indicator takes them. */
export type OtherMeasure = MeasuresFile["measures"][number]

/** All that a phrase can mean; `inner` are shorter phrases within it (韓元 in 韓元匯率). */
export interface Term {
  phrase: string
  named: Reading[]
  measured: Reading[]
  others: OtherMeasure[]
  entities: Entity[]
  groups: number[]
  cues: CueKind[]
  /** Worked out when first asked for: few phrases of the catalogue occur in an article. */
  readonly inner: readonly Inner[]
}

interface Inner {
  start: number
  end: number
  term: Term
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
  const trie = new PhraseTrie<Term>()
  const terms = new Map<string, Term>()
  const term = (phrase: string): Term => {
    const key = /[A-Z]/.test(phrase) ? fold(phrase) : fold(phrase).toLowerCase()
    const known = terms.get(key)
    if (known) return known
    const fresh = newTerm(phrase, trie)
    terms.set(key, fresh)
    return fresh
  }

  const classOf = new Map<string, string>()
  for (const file of catalogue.entities) {
    for (const { id, names, implies = [] } of file.entities) {
      classOf.set(id, file.class)
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
        with: (spec.with ?? []).map(group),
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
  for (const one of terms.values()) trie.add(one.phrase, one)
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
      units.set(key, { phrase: key, named, measured: [], others: [], entities: [], groups: [], cues: [], inner: [] })
    }
  }
  return units
}

function termsByWidth(readings: Reading[]): Map<number, Term> {
  const widths = new Map<number, Term>()
  for (const reading of readings) {
    if (reading.spec.width === undefined) continue
    const width = Math.round(reading.spec.width * 100)
    const phrase = `width ${reading.spec.width}`
    widths.set(width, {
      phrase,
      named: [],
      measured: [reading],
      others: [],
      entities: [],
      groups: [],
      cues: [],
      inner: [],
    })
  }
  return widths
}

function entriesOf(table: CueTable): [CueKind, readonly string[]][] {
  return Object.entries(table) as [CueKind, readonly string[]][]
}

function newTerm(phrase: string, trie: PhraseTrie<Term>): Term {
  let inner: Inner[] | undefined
  return {
    phrase,
    named: [],
    measured: [],
    others: [],
    entities: [],
    groups: [],
    cues: [],
    get inner() {
      return (inner ??= innerTerms(trie, this))
    },
  }
}

/** The shorter phrases within a phrase: at each place the longest that is not the phrase itself. */
function innerTerms(trie: PhraseTrie<Term>, outer: Term): Inner[] {
  const folded = fold(outer.phrase)
  const inner: Inner[] = []
  for (let start = 0; start < folded.length; start++) {
    const last = start === 0 ? folded.length - 1 : folded.length
    const found = trie.at(folded, start, last)
    if (found && found.payload !== outer) inner.push({ start: found.start, end: found.end, term: found.payload })
  }
  return inner
}
