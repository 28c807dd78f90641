import type { MeasuresFile } from "@/lib/catalogue/schema"
import { fold } from "@/lib/text/fold"
import type { PhraseTrie } from "@/lib/text/phrase-trie"
import { type CueKind, type Cues, cuesOf } from "./cue"
import type { Reading } from "./lexicon"

/** Whom or what a figure can be about. `implies`: the central bank of a country stands for the country. */
export interface Entity {
  id: string
  class: string
  implies: string[]
}

/** Something measured that is not in the catalogue: it wins its own figures, so that no indicator takes them. */
export type OtherMeasure = MeasuresFile["measures"][number]

/** What a phrase is listed as, over the whole catalogue and the cue tables. */
export interface Meanings {
  named: Reading[]
  measured: Reading[]
  others: OtherMeasure[]
  entities: Entity[]
  groups: number[]
  cues: CueKind[]
}

export function noMeanings(): Meanings {
  return { named: [], measured: [], others: [], entities: [], groups: [], cues: [] }
}

/** All that a phrase can mean. What follows from its meanings is worked out once, and not for each figure near it. */
export class Term implements Meanings {
  readonly named: Reading[]
  readonly measured: Reading[]
  readonly others: OtherMeasure[]
  readonly entities: Entity[]
  readonly groups: number[]
  readonly cues: CueKind[]
  /** Its kinds of cue as a set. */
  readonly cueSet: Cues
  /** Of the catalogue, as name or measure. */
  readonly readings: readonly Reading[]
  /** It names something measured. */
  readonly isMeasure: boolean
  /** It says nothing alone: nothing of the catalogue that is not weak, and no other measure. */
  readonly isWeak: boolean
  readonly isOnlyCue: boolean
  private parts: readonly Part[] | undefined
  private namedInside: readonly Entity[] | undefined

  constructor(
    readonly phrase: string,
    { named, measured, others, entities, groups, cues }: Meanings,
    private readonly trie?: PhraseTrie<Term>,
  ) {
    this.named = named
    this.measured = measured
    this.others = others
    this.entities = entities
    this.groups = groups
    this.cues = cues
    this.cueSet = cuesOf(...cues)
    this.readings = [...named, ...measured]
    this.isMeasure = this.readings.length + others.length > 0
    this.isWeak = others.length === 0 && this.readings.every(({ spec }) => spec.weak)
    this.isOnlyCue = !this.isMeasure && entities.length + groups.length === 0
  }

  /** Whom the phrase names; where it names nobody, whom the phrases within it name. */
  get allEntities(): readonly Entity[] {
    if (this.entities.length > 0) return this.entities
    return (this.namedInside ??= this.inner.flatMap(({ term }) => term.entities))
  }

  /** Shorter phrases within the phrase (韓元 in 韓元匯率); looked for when first asked: few phrases occur in an article. */
  get inner(): readonly Part[] {
    return (this.parts ??= this.trie ? partsOf(this.trie, this) : [])
  }
}

interface Part {
  start: number
  end: number
  term: Term
}

/** At each place of a phrase the longest phrase that is not itself. */
function partsOf(trie: PhraseTrie<Term>, outer: Term): Part[] {
  const folded = fold(outer.phrase)
  const parts: Part[] = []
  for (let start = 0; start < folded.length; start++) {
    const last = start === 0 ? folded.length - 1 : folded.length
    const found = trie.at(folded, start, last)
    if (found && found.payload !== outer) parts.push({ start: found.start, end: found.end, term: found.payload })
  }
  return parts
}
