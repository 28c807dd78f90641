import { currencyNames } from "./currencies"
import { words } from "./words"

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
const SENTENCE_ENDS = "。！？；;!?\n"
const SHORTEST = 3

/** Two currencies that stand together, and where the second one ends. */
export interface Pair {
  first: string
  second: string
  end: number
}

/** The last pair (韩元兑美元, USD/KRW, USDKRW, the won against the dollar) before `to` in the same sentence, not before `from`. */
export function lastPair(folded: string, from: number, to: number): Pair | undefined {
  for (let end = to; end - from > SHORTEST; end--) {
    if (SENTENCE_ENDS.includes(folded[end - 1]!)) return undefined
    const pair = pairEndingAt(folded, end)
    if (pair) return { ...pair, end }
  }
  return undefined
}

function pairEndingAt(folded: string, end: number): Omit<Pair, "end"> | undefined {
  const second = currencyNames.before(folded, end)
  if (!second) return sixLetters(folded, end)
  const middle = end - second.length
  const join = joins.before(folded, middle)
  const first = join && currencyNames.before(folded, middle - join.length)
  return first && first.value !== second.value ? { first: first.value, second: second.value } : undefined
}

const SIX = /^[A-Z]{6}$/u

/** USDKRW */
function sixLetters(folded: string, end: number): Omit<Pair, "end"> | undefined {
  const letters = folded.slice(Math.max(0, end - 6), end)
  if (!SIX.test(letters)) return undefined
  const first = currencyNames.at(`${letters.slice(0, 3)} `, 0)?.value
  const second = currencyNames.before(` ${letters.slice(3)}`, 4)?.value
  return first !== undefined && second !== undefined && first !== second ? { first, second } : undefined
}
