import { fold } from "./fold"

/** A phrase found in a text; `payload` is what the phrase was added with. */
export interface PhraseMatch<Payload> {
  start: number
  end: number
  payload: Payload
}

interface Node<Payload> {
  next: Map<number, Node<Payload>>
  /** The printed forms that end here: a phrase with a capital letter is told from its lower-case twin. */
  accepts: { phrase: string; cased: boolean; payload: Payload }[]
}

/**
 * Many phrases, one pass: finds at each place the longest phrase that starts there and goes on behind it.
 * Phrases may be written in either Chinese script; they are folded as the text is. A phrase in lower case matches any
 * case, one with capitals matches as written or in capitals throughout (`Fed` and `FED`, never the verb `fed`).
 * Latin phrases match whole words only. Cost grows with the text, not with the number of phrases.
 */
export class PhraseTrie<Payload> {
  private readonly root: Node<Payload> = newNode()
  /** First letters, so that most places of a text cost one look-up in a table. */
  private readonly starts: (Node<Payload> | undefined)[] = new Array<undefined>(0x10000)

  add(phrase: string, payload: Payload): void {
    const folded = fold(phrase)
    let node = this.root
    for (let index = 0; index < folded.length; index++) {
      const unit = lower(folded.charCodeAt(index))
      let next = node.next.get(unit)
      if (!next) node.next.set(unit, (next = newNode()))
      if (node === this.root) this.starts[unit] = next
      node = next
    }
    node.accepts.push({ phrase: folded, cased: /[A-Z]/.test(folded), payload })
  }

  /** Matches in `folded.slice(from, to)`, left to right, without overlaps; `folded` as made by `fold`. */
  find(folded: string, from = 0, to = folded.length): PhraseMatch<Payload>[] {
    const matches: PhraseMatch<Payload>[] = []
    for (let start = from; start < to;) {
      const match = this.at(folded, start, to)
      if (match) matches.push(match)
      start = match ? match.end : start + 1
    }
    return matches
  }

  /** The longest phrase that starts at `start` and ends by `to`. */
  at(folded: string, start: number, to: number): PhraseMatch<Payload> | undefined {
    let node = this.starts[lower(folded.charCodeAt(start))]
    if (!node || (isWordUnit(folded.charCodeAt(start)) && isWordUnit(folded.charCodeAt(start - 1)))) return undefined
    let best: PhraseMatch<Payload> | undefined
    for (let end = start + 1; node; end++) {
      if (node.accepts.length > 0 && endsWord(folded, end)) {
        const printed = folded.slice(start, end)
        const accept = node.accepts.find(({ phrase, cased }) => !cased || phrase === printed || isUpper(printed))
        if (accept) best = { start, end, payload: accept.payload }
      }
      if (end >= to) break
      node = node.next.get(lower(folded.charCodeAt(end)))
    }
    return best
  }
}

function newNode<Payload>(): Node<Payload> {
  return { next: new Map(), accepts: [] }
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
