import type { Quantity, Span, Time } from "@/lib/model"
import type { Sentence } from "@/lib/text/sentences"
import type { PhraseMatch } from "@/lib/text/phrase-trie"
import { type CueKind, type Cues, cuesOf } from "./cue"
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
  private found: Word[] | undefined
  private naming: Word[] | undefined

  constructor(
    private readonly lexicon: Lexicon,
    readonly folded: string,
    readonly sentence: Sentence,
    readonly quantities: Quantity[],
    readonly times: Time[],
  ) {}

  /** Looked for when first asked for: a sentence far from any figure is never asked. */
  get words(): Word[] {
    return (this.found ??= findWords(this.lexicon, this))
  }

  /** The words that name somebody; within a longer name nobody is named (法國 in 法國興業銀行, 美 in 美好). */
  get names(): Word[] {
    return (this.naming ??= this.words.filter(
      ({ term, within }) => term.entities.length > 0 && (within === null || within.entities.length === 0),
    ))
  }
}

function findWords(lexicon: Lexicon, view: View): Word[] {
  const { folded, times } = view
  const words: Word[] = []
  const lengths = times.filter(({ kind }) => kind === "duration")
  for (const { start, end, payload: term } of findBetween(lexicon, view)) {
    if (lengths.some(length => start >= length.start && end <= length.end)) continue
    words.push({ start, end, text: folded.slice(start, end), term, within: null, cues: term.cueSet })
    for (const part of term.inner) {
      if (term.cueSet !== 0 && part.term.isOnlyCue) continue // 料 within 如市場所料 tells nothing of its own
      const span = { start: start + part.start, end: start + part.end }
      const cues = isWeakMeasure(term) ? part.term.cueSet : part.term.cueSet & WITHIN
      words.push({ ...span, text: folded.slice(span.start, span.end), term: part.term, within: term, cues })
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

/** Phrases outside figures and dates, so that none takes a part of one (月升 of 9月升息). A length of time may be part of a name (10年期). */
function findBetween(lexicon: Lexicon, { folded, sentence, quantities, times }: View): PhraseMatch<Term>[] {
  const found: PhraseMatch<Term>[] = []
  const figures = [...quantities, ...times.filter(({ kind }) => kind !== "duration")].sort((a, b) => a.start - b.start)
  let from = sentence.start
  for (const figure of figures) {
    if (figure.start > from) findPhrases(lexicon, folded, from, figure.start, found)
    from = Math.max(from, figure.end)
  }
  findPhrases(lexicon, folded, from, sentence.end, found)
  return found
}

/**
 * The longest phrases from left to right, but a measure is not cut by a mere cue that begins before it (急降 in 緊急降息), nor by a
 * phrase that says nothing alone ("the rate" in "the rate on reserves").
 */
function findPhrases({ trie }: Lexicon, folded: string, from: number, to: number, found: PhraseMatch<Term>[]): void {
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
    if (match && match.end > cue.end && match.payload.readings.length > 0 && !match.payload.isWeak) return match
  }
  return undefined
}

/** Number of the clause an offset lies in, counted from the sentence's start. */
export function clauseOf({ sentence }: View, offset: number): number {
  const found = sentence.clauses.findIndex(({ end }) => offset < end)
  return found === -1 ? sentence.clauses.length - 1 : found
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

export function hasCue(word: Word, ...kinds: CueKind[]): boolean {
  return (word.cues & cuesOf(...kinds)) !== 0
}

/** Words within a span, in order. */
export function wordsIn({ words }: View, { start, end }: Span): Word[] {
  const found: Word[] = []
  for (const word of words) {
    if (word.start >= end) break // words are in order
    if (word.start >= start && word.end <= end) found.push(word)
  }
  return found
}

/** What may stand between a verb and its figure without changing what the verb says of it. */
const FILLER =
  /^(?:[\s了约近逾超过达大幅又再仅只共个单日月累计度高至少最多将接:的"'“”「」『』(~≈>小已也就\-]|左右|首度|一举|一口气|首次|about|around|approximately|roughly|nearly|almost|just|only|an?|the|another|some|by|more|less|than|over|under|at|of|least|as|much|up|to|an additional|further)*$/u

/** Whether only hedges and the like stand between two offsets. */
export function isFiller(folded: string, from: number, to: number): boolean {
  return to >= from && to - from <= 24 && FILLER.test(folded.slice(from, to))
}
