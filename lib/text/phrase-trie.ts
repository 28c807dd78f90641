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
export class PhraseTrie<Payload extends NonNullable<unknown>> {
  /** By first letter, in lower case. */
  private readonly starts: (Node<Payload> | undefined)[] = Array.from({ length: 0x10000 }, () => undefined)

  /** Of each unit, in either case, whether phrases start with it. This and `pairs` are small enough to stay in the processor's cache. */
  private readonly opens = new Uint8Array(0x10000)

  /** By `pairHash`, whether phrases may start with two units: most places of a text are passed by for one look here. */
  private readonly pairs = new Uint8Array(0x10000)

  add(phrase: string, payload: Payload): void {
    const folded = fold(phrase)
    if (folded === "") return
    const first = lower(folded.charCodeAt(0))
    this.open(first, folded.length === 1 ? ALONE : IN_PAIR)
    if (folded.length > 1) this.pairs[pairHash(first, lower(folded.charCodeAt(1)))] = 1
    let node = (this.starts[first] ??= newNode())
    for (let index = 1; index < folded.length; index++) node = branch(node, lower(folded.charCodeAt(index)))
    node.accepts ??= []
    node.accepts.push({ phrase: folded, cased: /[A-Z]/.test(folded), payload })
  }

  private open(first: number, how: number): void {
    for (const unit of isWordUnit(first) ? [first, first - CASE] : [first]) {
      this.opens[unit] = Math.max(this.opens[unit]!, how)
    }
  }

  /** Matches in `folded.slice(from, to)`, left to right, without overlaps; `folded` as made by `fold`. */
  find(folded: string, from = 0, to = folded.length): PhraseMatch<Payload>[] {
    const matches: PhraseMatch<Payload>[] = []
    for (let match = this.next(folded, from, to); match; match = this.next(folded, match.end, to)) matches.push(match)
    return matches
  }

  /** The first match that starts at `from` or behind it. */
  next(folded: string, from: number, to: number): PhraseMatch<Payload> | undefined {
    for (let start = from; start < to; start++) {
      if (this.opens[folded.charCodeAt(start)] === NOTHING) continue
      const match = this.at(folded, start, to)
      if (match) return match
    }
    return undefined
  }

  /** The longest phrase that starts at `start` and ends by `to`. */
  at(folded: string, start: number, to: number): PhraseMatch<Payload> | undefined {
    const unit = folded.charCodeAt(start)
    const opens = this.opens[unit]
    const first = lower(unit)
    if (opens === NOTHING || (isWordUnit(first) && start > 0 && isWordUnit(folded.charCodeAt(start - 1))))
      return undefined
    if (opens === IN_PAIR) {
      if (start + 1 >= to || this.pairs[pairHash(first, lower(folded.charCodeAt(start + 1)))] === 0) return undefined
    }
    let node = this.starts[first]
    let last = start
    let best: Payload | undefined
    for (let end = start + 1; node; end++) {
      const payload = node.accepts && acceptedBy(node.accepts, folded, start, end)
      if (payload !== undefined) {
        last = end
        best = payload
      }
      if (end >= to) break
      const following = lower(folded.charCodeAt(end))
      node = node.unit === following ? node.next : node.more?.get(following)
    }
    return best && { start, end: last, payload: best }
  }
}

const NOTHING = 0
const IN_PAIR = 1
const ALONE = 2 // one unit is a phrase, whatever follows

function pairHash(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) + second) & 0xffff
}

/** What the first of the forms that end here is for, printed as it must be; undefined where the text's word goes on. */
function acceptedBy<Payload>(
  forms: NonNullable<Node<Payload>["accepts"]>,
  folded: string,
  start: number,
  end: number,
): Payload | undefined {
  if (!endsWord(folded, end)) return undefined
  for (const { phrase, cased, payload } of forms) if (!cased || isPrinted(folded, start, end, phrase)) return payload
  return undefined
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

const CASE = 32 // from A to a

function lower(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + CASE : unit
}

/** ASCII letters: a Latin phrase ends where they end. Digits may touch, as in `TSMC1月` and `SOFR4.22%`. */
function isWordUnit(unit: number): boolean {
  const small = lower(unit)
  return small >= 97 && small <= 122
}

function endsWord(folded: string, end: number): boolean {
  return end === folded.length || !(isWordUnit(folded.charCodeAt(end - 1)) && isWordUnit(folded.charCodeAt(end)))
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}
