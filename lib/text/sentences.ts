import type { Span } from "@/lib/model"

/** A sentence and the clauses it is made of; clauses lie side by side and include their closing mark. */
export interface Sentence extends Span {
  clauses: Span[]
}

/**
 * Cuts a folded text into sentences (。！？；, line ends, and an English full stop before a new sentence) and those into
 * clauses (commas, colons, dashes, brackets, and before "while" or "but"). Every offset lies in exactly one sentence and one clause.
 */
export function splitSentences(folded: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  let clauseStart = 0
  let clauses: Span[] = []
  const turns = Array.from(folded.matchAll(TURN), ({ index }) => index + 2)
  let turn = 0
  const cutClause = (end: number) => {
    if (end > clauseStart) clauses.push({ start: clauseStart, end })
    clauseStart = end
  }
  const closeClause = (end: number) => {
    for (; turn < turns.length && turns[turn]! < end; turn++) cutClause(turns[turn]!)
    cutClause(end)
  }
  for (let index = 0; index < folded.length; index++) {
    const unit = folded.charCodeAt(index)
    if (IS_MARK[unit] === 0 && index - start <= LONG_UNITS) continue
    if (endsSentence(folded, index, unit) || isTooLong(index - start, folded, index, unit)) {
      let end = index + 1
      while (end < folded.length && CLOSERS.has(folded.charCodeAt(end))) end++
      closeClause(end)
      sentences.push({ start, end, clauses })
      start = end
      clauses = []
      index = end - 1
    } else if (endsClause(folded, index, unit)) {
      closeClause(index + 1)
    } else if (unit === OPEN_BRACKET) {
      closeClause(index)
    }
  }
  closeClause(folded.length)
  if (folded.length > start) sentences.push({ start, end: folded.length, clauses })
  return sentences
}

/** What English begins a new statement with, mostly without a comma. */
const TURN = /\w (?=(?:while|whereas|but|although|though) )/g

const units = (marks: string) => new Set(Array.from(marks, mark => mark.charCodeAt(0)))

const ENDS = units("。!?;\n…")
const CLOSERS = units("」』”\"')】")
const CLAUSE_ENDS = units(",:)—、/|→")
const OPEN_BRACKET = "(".charCodeAt(0)
const SPACE = " ".charCodeAt(0)
const FULL_STOP = ".".charCodeAt(0)
/** Of each unit whether it may end anything: most do not, and cost one look. */
const IS_MARK = new Uint8Array(0x10000)
for (const mark of [...ENDS, ...CLAUSE_ENDS, OPEN_BRACKET, FULL_STOP]) IS_MARK[mark] = 1
/** An abbreviation's stop ends no sentence: U.S., Dec., Mr., vs., No. */
const ABBREVIATION =
  /(?:\b[A-Z]|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|St|vs|No|Inc|Corp|Ltd|Co|approx|est|prev|avg|cons|exp))$/

const LONG_UNITS = 1200 // no sentence is so long: a table or a text without marks, cut so that reading stays linear

function isTooLong(length: number, folded: string, index: number, unit: number): boolean {
  return length > LONG_UNITS && (endsClause(folded, index, unit) || unit === SPACE || length > 2 * LONG_UNITS)
}

function endsSentence(folded: string, index: number, unit: number): boolean {
  if (ENDS.has(unit)) return true
  if (unit !== FULL_STOP) return false
  const next = folded[index + 1]
  if (next !== undefined && next !== " " && next !== "\n" && !CLOSERS.has(next.charCodeAt(0))) return false
  return !ABBREVIATION.test(folded.slice(Math.max(0, index - 8), index))
}

function endsClause(folded: string, index: number, unit: number): boolean {
  if (!CLAUSE_ENDS.has(unit)) return false
  // 1,047 and 15:30 and 12/8 are one number each.
  return !(isDigit(folded.charCodeAt(index - 1)) && isDigit(folded.charCodeAt(index + 1)))
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}
