import { fold } from "./fold"

/** A phrase found in a text; `payload` is what the phrase was added with. */
export interface PhraseMatch<Payload> {
  start: number
  end: number
  payload: Payload
}

interface Node<Payload> {
  /** The one letter that goes on from here, as most nodes have one; further ones are in `more`. */
  unit: number
  next: Node<Payload> | undefined
  more: Map<number, Node<Payload>> | undefined
  /** The printed forms that end here: a phrase with a capital letter is told from its lower-case twin. */
  accepts: { phrase: string; cased: boolean; payload: Payload }[] | undefined
}

/**
 * Many phrases, one pass: finds at each place the longest phrase that starts there and goes on behind it.
 * Phrases may be written in either Chinese script; they are folded as the text is. A phrase in lower case matches any
 * case, one with capitals matches as written or in capitals throughout (`Fed` and `FED`, never the verb `fed`).
 * Latin phrases match whole words only. Cost grows with the text, not with the number of phrases.
 */
export class PhraseTrie<Payload> {
  /** By first letter, so that most places of a text cost one look-up in a table. */
  private readonly starts: (Node<Payload> | undefined)[] = Array.from({ length: 0x10000 }, () => undefined)

  /** Whether a phrase starts with a unit, either case: small enough to stay in the processor's cache. */
  private readonly opens = new Uint8Array(0x10000)

  add(phrase: string, payload: Payload): void {
    const folded = fold(phrase)
    if (folded === "") return
    const first = lower(folded.charCodeAt(0))
    let node = (this.starts[first] ??= newNode())
    this.opens[first] = 1
    if (isWordUnit(first)) this.opens[first - 32] = 1
    for (let index = 1; index < folded.length; index++) node = branch(node, lower(folded.charCodeAt(index)))
    node.accepts ??= []
    node.accepts.push({ phrase: folded, cased: /[A-Z]/.test(folded), payload })
  }

  /** Matches in `folded.slice(from, to)`, left to right, without overlaps; `folded` as made by `fold`. */
  find(folded: string, from = 0, to = folded.length): PhraseMatch<Payload>[] {
    const matches: PhraseMatch<Payload>[] = []
    for (let start = from; start < to;) {
      if (this.opens[folded.charCodeAt(start)] === 0) {
        start++
        continue
      }
      const match = this.at(folded, start, to)
      if (match) matches.push(match)
      start = match ? match.end : start + 1
    }
    return matches
  }

  /** The longest phrase that starts at `start` and ends by `to`. */
  at(folded: string, start: number, to: number): PhraseMatch<Payload> | undefined {
    const first = folded.charCodeAt(start)
    let node = this.starts[lower(first)]
    if (!node || (isWordUnit(first) && isWordUnit(folded.charCodeAt(start - 1)))) return undefined
    let best: PhraseMatch<Payload> | undefined
    for (let end = start + 1; node; end++) {
      if (node.accepts && endsWord(folded, end)) {
        for (const { phrase, cased, payload } of node.accepts) {
          if (cased && !isPrinted(folded, start, end, phrase)) continue
          best = { start, end, payload }
          break
        }
      }
      if (end >= to) break
      const unit = lower(folded.charCodeAt(end))
      node = node.unit === unit ? node.next : node.more?.get(unit)
    }
    return best
  }
}

function newNode<Payload>(): Node<Payload> {
  return { unit: -1, next: undefined, more: undefined, accepts: undefined }
}

function branch<Payload>(node: Node<Payload>, unit: number): Node<Payload> {
  if (node.next === undefined) {
    node.unit = unit
    node.next = newNode()
  }
  if (node.unit === unit) return node.next
  node.more ??= new Map()
  const known = node.more.get(unit)
  if (known) return known
  const fresh = newNode<Payload>()
  node.more.set(unit, fresh)
  return fresh
}

/** As written, or in capitals throughout. */
function isPrinted(folded: string, start: number, end: number, phrase: string): boolean {
  const printed = folded.slice(start, end)
  return phrase === printed || isUpper(printed)
}

function lower(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit
}

/** ASCII letters: a Latin phrase ends where they end. Digits may touch, as in `TSMC1月` and `SOFR4.22%`. */
function isWordUnit(unit: number): boolean {
  const small = lower(unit)
  return small >= 97 && small <= 122
}

function endsWord(folded: string, end: number): boolean {
  return !(isWordUnit(folded.charCodeAt(end - 1)) && isWordUnit(folded.charCodeAt(end)))
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}
