import type { Bound, Language, Quantity, Span } from "@/lib/model"
import type { Numeral } from "./numeral"
import { shift, tidy } from "./decimals"
import { LOCAL, type Unit } from "./unit"

/** A text on its way through the extractor. */
export interface Scan {
  /** As printed; offsets cut this one. */
  text: string
  /** Equal-length copy that rules search. */
  folded: string
  language: Language
}

/** A quantity while it is being read: what is printed stays apart, so that a range can share a scale or a unit. */
export interface Draft extends Span {
  numeral: Numeral
  unit?: Unit | undefined
  /** The unit stood before the number (US$, 百分之): in a range it also holds for what follows. */
  unitBefore?: boolean
  sign: -1 | 0 | 1
  /** A word that counts, kept out of the span: 22所. */
  counter?: string
  /** Where the counter ends; the span's end where there is none. */
  tail: number
  /** 半 or 五 after 成, 码, 倍: in the unit's own size. */
  extra?: number
  /** A hedge inside the figure: 五十多美元. */
  bound?: Bound
  ordinal?: true
  /** A lone Han digit that is a number only as the start of a range: the 一 of 一到五个. */
  provisional?: true
  /** Set by a refiner that knows better: a range, an exchange rate, a price per ounce. */
  value?: Quantity["value"]
  kind?: Quantity["kind"]
  unitText?: string | undefined
}

/** Scale, factor and sign applied. */
export function valueOf(draft: Draft): number {
  const { numeral, unit, extra = 0, sign } = draft
  const amount = shift(numeral.coefficient, numeral.exponent) + extra
  const size = tidy(unit?.factor === undefined ? amount : amount * unit.factor)
  return sign < 0 && size !== 0 ? -size : size
}

/** The unit as `Quantity.unit` spells it; 元 and ¥ take the currency of the text's language. */
export function unitOf(draft: Draft, language: Language): { unit?: string; unitImplied?: true } {
  if (draft.unitText !== undefined)
    return { unit: draft.unitText, ...(draft.unit?.unit === LOCAL && { unitImplied: true }) }
  if (draft.unit === undefined) return draft.counter === undefined ? {} : { unit: draft.counter }
  if (draft.unit.unit !== LOCAL) return { unit: draft.unit.unit }
  return { unit: localCurrency(language), unitImplied: true }
}

/** What a bare 元 is worth where the text does not say. ¥ in an English text is the yen. */
export function localCurrency(language: Language): string {
  if (language === "zh-Hant") return "TWD"
  return language === "zh-Hans" ? "CNY" : "JPY"
}
