import type { Quantity, Span, Time } from "@/lib/model"
import { firstFrom, itemsIn } from "@/lib/text/in-order"
import type { Sentence } from "@/lib/text/sentences"
import type { PhraseMatch } from "@/lib/text/phrase-trie"
import { bitOf, type CueKind, type Cues, cuesOf } from "./cue"
import type { Lexicon } from "./lexicon"
import type { Term } from "./term"

/** A phrase of the lexicon where it stands, outside figures and dates; `within` is the longer phrase that was matched around it. */
export interface Word extends Span {
  /** As folded. */
  text: string
  term: Term
  within: Term | null
  /** What it tells where it stands; less within a longer phrase than alone. */
  cues: Cues
}

/** One sentence with all that was found in it, each list in text order. */
export class View {
  private found: PhraseMatch<Term>[] | undefined
  private listed: Word[] | undefined
  private measuring: Word[] | undefined
  private naming: Word[] | undefined
  private spoken: Set<number> | undefined
  private only: Word | null | undefined
  private lengths: number[] | undefined

  constructor(
    private readonly lexicon: Lexicon,
    readonly folded: string,
    readonly sentence: Sentence,
    readonly quantities: Quantity[],
    readonly times: Time[],
  ) {}

  /** Nothing but the number of a list item: "1. ". */
  get isItemNumber(): boolean {
    const { start, end } = this.sentence
    return end - start <= 6 && /^\s*\(?\d{1,2}[.)]\s*$/u.test(this.folded.slice(start, end))
  }

  /** Looked for when first asked for, as are the words: a sentence far from any figure may never be asked. */
  get phrases(): readonly PhraseMatch<Term>[] {
    return (this.found ??= findPhrases(this.lexicon, this))
  }

  /** The phrases, and after each the shorter ones within it. */
  get words(): Word[] {
    return (this.listed ??= wordsOf(this.folded, this.phrases))
  }

  /** The words that name something measured. */
  get measures(): Word[] {
    return (this.measuring ??= this.words.filter(({ term }) => term.isMeasure))
  }

  /** The only phrase that names an indicator outright, or else the only one that names a measure of any. */
  get subject(): Word | undefined {
    if (this.only === undefined) {
      const strong = this.measures.filter(({ term, within }) => !within && !term.isWeak)
      const named = strong.filter(({ term }) => term.named.length > 0)
      this.only = (named.length === 1 ? named[0] : strong.length === 1 ? strong[0] : undefined) ?? null
    }
    return this.only ?? undefined
  }

  /** Groups of the catalogue of which a word stands in the sentence. */
  get groups(): ReadonlySet<number> {
    return (this.spoken ??= new Set(this.words.flatMap(({ term }) => term.groups)))
  }

  /** The words that name somebody; within a longer name nobody is named (法國 in 法國興業銀行, 美 in 美好). */
  get names(): Word[] {
    return (this.naming ??= this.words.filter(
      ({ term, within }) => term.entities.length > 0 && (within === null || within.entities.length === 0),
    ))
  }

  /** Units of figures and times that lie between two offsets. */
  figureUnits(from: number, to: number): number {
    const { quantities, times } = this
    this.lengths ??= [...runningLengths(quantities), ...runningLengths(times)]
    return (
      lengthBetween(quantities, this.lengths, 0, from, to) +
      lengthBetween(times, this.lengths, quantities.length + 1, from, to)
    )
  }
}

/** Before each item, and behind the last, how long those before are together. */
function runningLengths(items: Span[]): number[] {
  const lengths = [0]
  for (const { start, end } of items) lengths.push(lengths.at(-1)! + end - start)
  return lengths
}

/** Length of the items within a stretch; `lengths` holds their running lengths from `offset` on. */
function lengthBetween(items: Span[], lengths: number[], offset: number, from: number, to: number): number {
  const first = firstFrom(items, from)
  let last = firstFrom(items, to)
  while (last > first && items[last - 1]!.end > to) last--
  return last > first ? lengths[offset + last]! - lengths[offset + first]! : 0
}

function wordsOf(folded: string, phrases: readonly PhraseMatch<Term>[]): Word[] {
  const words: Word[] = []
  for (const { start, end, payload: term } of phrases) {
    words.push({ start, end, text: folded.slice(start, end), term, within: null, cues: term.cueSet })
    for (const part of term.inner) {
      if (term.cueSet !== 0 && part.term.isOnlyCue) continue // 料 within 如市場所料 tells nothing of its own
      const [from, to] = [start + part.start, start + part.end]
      const cues = isWeakMeasure(term) ? part.term.cueSet : part.term.cueSet & WITHIN
      words.push({ start: from, end: to, text: folded.slice(from, to), term: part.term, within: term, cues })
    }
  }
  return words
}

/** What a word still tells from within a longer phrase: 預測 in 成長率預測, 降 in 降息預期, 平均 in 平均匯率. */
const WITHIN = cuesOf("forecast", "rise", "fall", "vintage", "average")

/** A phrase that says nothing alone hides no cue: "closed at" may be a weak name of a price. */
function isWeakMeasure({ readings, isWeak, entities }: Term): boolean {
  return isWeak && readings.length > 0 && entities.length === 0
}

/** Phrases outside figures and dates, so that none takes a part of one (月升 of 9月升息); outside, not within, a length of time (10年期). */
function findPhrases(lexicon: Lexicon, { folded, sentence, quantities, times }: View): PhraseMatch<Term>[] {
  const found: PhraseMatch<Term>[] = []
  const lengths = times.filter(({ kind }) => kind === "duration")
  let from = sentence.start
  for (const { start, end } of inOrder(quantities, times)) {
    if (start > from) addPhrases(lexicon, folded, from, start, found)
    from = Math.max(from, end)
  }
  addPhrases(lexicon, folded, from, sentence.end, found)
  if (lengths.length === 0) return found
  return found.filter(({ start, end }) => !lengths.some(length => start >= length.start && end <= length.end))
}

/** Figures and dates, but no lengths of time. */
function inOrder(quantities: Quantity[], times: Time[]): Span[] {
  const dates = times.filter(({ kind }) => kind !== "duration")
  if (dates.length === 0) return quantities
  return quantities.length === 0 ? dates : [...quantities, ...dates].sort((a, b) => a.start - b.start)
}

/**
 * The longest phrases from left to right, but a measure is not cut by a mere cue that begins before it (急降 in 緊急降息), nor by a
 * phrase that says nothing alone ("the rate" in "the rate on reserves").
 */
function addPhrases({ trie }: Lexicon, folded: string, from: number, to: number, found: PhraseMatch<Term>[]): void {
  let free = from
  for (let match = trie.next(folded, from, to); match; match = trie.next(folded, match.end, to)) {
    if (match.start < free) continue
    const phrase = isFaint(match.payload) ? (measureAcross(trie, folded, match, to) ?? match) : match
    if (phrase !== match) found.push(...partsBefore(match, phrase.start))
    found.push(phrase)
    free = phrase.end
  }
}

function isFaint({ isOnlyCue, isWeak, entities }: Term): boolean {
  return isOnlyCue || (isWeak && entities.length === 0)
}

/** What a phrase that gave way still says: 主張 of 主張降 before 降息. */
function partsBefore({ start, payload }: PhraseMatch<Term>, end: number): PhraseMatch<Term>[] {
  return payload.inner
    .filter(part => start + part.end <= end)
    .map(part => ({ start: start + part.start, end: start + part.end, payload: part.term }))
}

function measureAcross(trie: Lexicon["trie"], folded: string, cue: PhraseMatch<Term>, to: number) {
  for (let start = cue.start + 1; start < cue.end; start++) {
    const match = trie.at(folded, start, to)
    if (match && match.end > cue.end && match.payload.isMeasure && !match.payload.isWeak) return match
  }
  return undefined
}

/** Number of the clause an offset lies in, counted from the sentence's start. */
export function clauseOf({ sentence: { clauses } }: View, offset: number): number {
  let low = 0
  let high = clauses.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (offset < clauses[middle]!.end) high = middle
    else low = middle + 1
  }
  return low
}

export function clauseAt(view: View, offset: number): Span {
  return view.sentence.clauses[clauseOf(view, offset)] ?? view.sentence
}

/** The clause an offset lies in, with what stands before a bracket that opens it: it goes on behind the bracket. */
export function wideClauseAt(view: View, offset: number): Span {
  const { folded, sentence } = view
  const clause = clauseAt(view, offset)
  let { start } = clause
  while (folded[start - 1] === ")") {
    const inner = sentence.clauses.findIndex(({ end }) => end === start)
    const opened = sentence.clauses.slice(0, inner + 1).findLast(({ start: at }) => folded[at] === "(")
    const before = opened && sentence.clauses[sentence.clauses.indexOf(opened) - 1]
    if (!before || /[,;:。]/.test(folded[before.end - 1] ?? "")) break
    start = before.start
  }
  return { start, end: clause.end }
}

/** Whether a word tells one of up to three kinds; for more, or where it is asked most often, compare `cues` with a set. */
export function hasCue({ cues }: Word, kind: CueKind, or?: CueKind, orElse?: CueKind): boolean {
  if (cues === 0) return false
  if ((cues & bitOf(kind)) !== 0) return true
  return (or !== undefined && (cues & bitOf(or)) !== 0) || (orElse !== undefined && (cues & bitOf(orElse)) !== 0)
}

/** Words within a span, in order. */
export function wordsIn({ words }: View, span: Span): Word[] {
  return itemsIn(words, span)
}

/** Words that end at an offset or at most so many units before it, in order. */
export function wordsBefore({ words }: View, offset: number, units: number): Word[] {
  const found: Word[] = []
  for (let index = firstFrom(words, offset) - 1; index >= 0; index--) {
    const word = words[index]!
    if (word.end <= offset && offset - word.end <= units) found.push(word)
    else if (word.within === null && offset - word.end > units) break // those before it end before it
  }
  return found.reverse()
}

/** What may stand between a verb and its figure without changing what the verb says of it. */
const FILLER =
  /^(?:[\s了约近逾超过达大幅又再仅只共个单日月累计度高至少最多将接:的"'“”「」『』(~≈>小已也就\-]|左右|首度|一举|一口气|首次|about|around|approximately|roughly|nearly|almost|just|only|an?|the|another|some|by|more|less|than|over|under|at|of|least|as|much|up|to|an additional|further)*$/u

/** Longer than this nothing is mere filler. */
export const FILLER_UNITS = 24

/** Whether only hedges and the like stand between two offsets. */
export function isFiller(folded: string, from: number, to: number): boolean {
  return to >= from && to - from <= FILLER_UNITS && FILLER.test(folded.slice(from, to))
}
