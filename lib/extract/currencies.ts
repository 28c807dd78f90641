import { CODES, CURRENCIES as EN_CURRENCIES } from "./en/currencies"
import { LOCAL } from "./unit"
import { words } from "./words"
import { CURRENCIES as ZH_CURRENCIES } from "./zh/currencies"

const COLLOQUIAL: Readonly<Record<string, string>> = {
  greenback: "USD",
  "u.s. dollar": "USD",
  "US dollar": "USD",
  sterling: "GBP",
  pound: "GBP",
  "new taiwan dollar": "TWD",
  "Taiwan dollar": "TWD",
  franc: "CHF",
  loonie: "CAD",
  aussie: "AUD",
}

const named = Object.entries({ ...EN_CURRENCIES, ...COLLOQUIAL, ...ZH_CURRENCIES, ...CODES }).filter(
  ([, code]) => code !== LOCAL,
)

/** Every name of a currency that says which one it is, in any language of the site. */
export const currencyNames = words(Object.fromEntries(named))

/** Quoted as dollars for one of them, where others are quoted as so many for a dollar. */
const PER_ONE = new Set(["EUR", "GBP", "AUD", "NZD"])

/** Which of two currencies a bare rate counts: 1470 for USD and KRW is KRW per USD, whichever was named first. */
export function quotedPair(first: string, second: string): readonly [quote: string, base: string] {
  if (first === "USD") return PER_ONE.has(second) ? ["USD", second] : [second, "USD"]
  if (second === "USD") return PER_ONE.has(first) ? ["USD", first] : [first, "USD"]
  return [second, first]
}
