import type { Quantity, Span, Time } from "@/lib/model"
import type { Sentence } from "@/lib/text/sentences"
import type { PhraseMatch } from "@/lib/text/phrase-trie"
import type { CueKind } from "./cue"
import type { Lexicon, Term } from "./lexicon"

/** A phrase of the lexicon where it stands, outside figures and dates; `within` is the longer phrase that was matched around it. */
export interface Word extends Span {
  /** As folded. */
  text: string
  term: Term
  within: Term | null
}

/** One sentence with all that was found in it, each list in text order. */
export interface View {
  folded: string
  sentence: Sentence
  words: Word[]
  quantities: Quantity[]
  times: Time[]
}

export function viewSentence(
  lexicon: Lexicon,
  folded: string,
  sentence: Sentence,
  quantities: Quantity[],
  times: Time[],
): View {
  const words: Word[] = []
  const lengths = times.filter(({ kind }) => kind === "duration")
  for (const { start, end, payload: term } of findBetween(lexicon, folded, sentence, [...quantities, ...times])) {
    if (lengths.some(length => start >= length.start && end <= length.end)) continue
    words.push({ start, end, text: folded.slice(start, end), term, within: null })
    for (const part of term.inner) {
      if (term.cues.length > 0 && isOnlyCue(part.term)) continue // 料 within 如市場所料 tells nothing of its own
      const span = { start: start + part.start, end: start + part.end }
      words.push({ ...span, text: folded.slice(span.start, span.end), term: part.term, within: term })
    }
  }
  return { folded, sentence, words, quantities, times }
}

function isOnlyCue({ named, measured, others, entities, groups }: Term): boolean {
  return named.length + measured.length + others.length + entities.length + groups.length === 0
}

/** Phrases outside figures and dates, so that none takes a part of one (月升 of 9月升息). A length of time may be part of a name (10年期). */
function findBetween(lexicon: Lexicon, folded: string, sentence: Sentence, figures: (Quantity | Time)[]) {
  const found = []
  let from = sentence.start
  for (const figure of figures.filter(({ kind }) => kind !== "duration").sort((a, b) => a.start - b.start)) {
    if (figure.start > from) found.push(...findPhrases(lexicon, folded, from, figure.start))
    from = Math.max(from, figure.end)
  }
  found.push(...findPhrases(lexicon, folded, from, sentence.end))
  return found
}

/** The longest phrases from left to right, but a measure is not cut by a mere cue that begins before it (急降 in 緊急降息). */
function findPhrases({ trie }: Lexicon, folded: string, from: number, to: number): PhraseMatch<Term>[] {
  const found: PhraseMatch<Term>[] = []
  for (const match of trie.find(folded, from, to)) {
    if (match.start < (found.at(-1)?.end ?? from)) continue
    found.push(isOnlyCue(match.payload) ? (measureAcross(trie, folded, match, to) ?? match) : match)
  }
  return found
}

function measureAcross(trie: Lexicon["trie"], folded: string, cue: PhraseMatch<Term>, to: number) {
  for (let start = cue.start + 1; start < cue.end; start++) {
    const match = trie.at(folded, start, to)
    const { named, measured } = match?.payload ?? { named: [], measured: [] }
    if (match && match.end > cue.end && named.length + measured.length > 0) return match
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
  const { cues } = word.term
  if (cues.length === 0) return false
  for (const kind of kinds)
    if (cues.includes(kind) && (word.within === null || WITHIN.has(kind) || isWeakMeasure(word.within))) return true
  return false
}

/** A phrase that says nothing alone hides no cue: "closed at" may be a weak name of a price. */
function isWeakMeasure({ named, measured, others, entities }: Term): boolean {
  const readings = [...named, ...measured]
  return readings.length > 0 && others.length + entities.length === 0 && readings.every(({ spec }) => spec.weak)
}

/** What a word still tells from within a longer phrase: 預測 in 成長率預測, 降 in 降息預期, 平均 in 平均匯率. */
const WITHIN = new Set<CueKind>(["forecast", "rise", "fall", "vintage", "average"])

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
