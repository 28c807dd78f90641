import { currencyNames } from "./currencies"
import { CODES } from "./en/currencies"
import { isLetter, words } from "./words"
import { CURRENCIES } from "./zh/currencies"

const joins = words(
  Object.fromEntries(
    [
      "兑",
      "兑换",
      "对",
      "/",
      "-",
      " / ",
      " against the ",
      " against ",
      " vs ",
      " vs. ",
      " versus ",
      " to the ",
      " per ",
      " to ",
    ].map(join => [join, true]),
  ),
)
const NAME_ENDS = new Set(Object.keys(CURRENCIES).map(name => name.charCodeAt(name.length - 1)))
const SENTENCE_ENDS = "。！？；;!?\n"

/** Two currencies that stand together, and where the second one ends. */
export interface Pair {
  first: string
  second: string
  end: number
}

/** Finds pairs (韩元兑美元, USD/KRW, USDKRW, the won against the dollar) for positions that only grow, looking at each character once. */
export class PairFinder {
  private seen = 0
  private last: Pair | undefined

  constructor(private readonly folded: string) {}

  /** The last pair that ends in `from`..`to` and in the sentence that `to` is in. */
  before(from: number, to: number): Pair | undefined {
    const { folded } = this
    for (let end = Math.max(this.seen, from) + 1; end <= to; end++) {
      const code = folded.charCodeAt(end - 1)
      if (SENTENCE_ENDS.includes(folded[end - 1]!)) this.last = undefined
      else if (code > LAST_ASCII ? isNameEnd(code) : isLetter(code)) {
        const pair = pairEndingAt(folded, end)
        if (pair) this.last = { ...pair, end }
      }
    }
    this.seen = Math.max(this.seen, to)
    return this.last && this.last.end >= from ? this.last : undefined
  }
}

const LAST_ASCII = 127

/** Han currency names end in few characters (元, 币, 镑 …); most text is passed over by this look. */
function isNameEnd(code: number): boolean {
  return NAME_ENDS.has(code)
}

function pairEndingAt(folded: string, end: number): Omit<Pair, "end"> | undefined {
  const second = currencyNames.before(folded, end)
  if (!second) return sixLetters(folded, end)
  const middle = end - second.length
  const join = joins.before(folded, middle)
  const first = join && currencyNames.before(folded, middle - join.length)
  return first && first.value !== second.value ? { first: first.value, second: second.value } : undefined
}

/** USDKRW */
function sixLetters(folded: string, end: number): Omit<Pair, "end"> | undefined {
  for (let at = end - 6; at < end; at++)
    if (!(folded.charCodeAt(at) >= 65 && folded.charCodeAt(at) <= 90)) return undefined
  const first = CODES[folded.slice(end - 6, end - 3)]
  const second = CODES[folded.slice(end - 3, end)]
  return first !== undefined && second !== undefined && first !== second ? { first, second } : undefined
}
