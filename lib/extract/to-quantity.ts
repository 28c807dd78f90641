import type { Bound, Quantity } from "@/lib/model"
import { directionAfter, directionBefore } from "./directions"
import { type Draft, type Scan, unitOf, valueOf } from "./draft"
import { comparison, hedgeAfter, hedgeBefore } from "./hedges"

/** A draft with its hedge and direction, as the other stages see it. */
export function toQuantity(draft: Draft, scan: Scan): Quantity {
  const { text, folded, language } = scan
  const { start, end } = draft
  const kind = draft.ordinal ? "ordinal" : (draft.kind ?? draft.unit?.kind ?? "number")
  const hedge = draft.ordinal ? undefined : hedgeBefore(folded, start)
  const bound: Bound = draft.ordinal
    ? "exact"
    : (draft.bound ?? hedge?.bound ?? hedgeAfter(folded, draft.tail) ?? comparison(folded, start, end) ?? "exact")
  const quantity: Quantity = {
    start,
    end,
    text: text.slice(start, end),
    kind,
    value: draft.value ?? openValue(draft),
    bound,
  }
  Object.assign(quantity, unitOf(draft, language))
  if (quantity.unit !== undefined && quantity.unit === draft.counter)
    quantity.unit = text.slice(draft.tail - draft.counter.length, draft.tail)
  if (draft.sign !== 0) quantity.signed = true
  const direction =
    draft.ordinal || hedge?.level
      ? undefined
      : (directionBefore(folded, hedge?.start ?? start) ?? directionAfter(folded, draft.tail))
  if (direction) quantity.direction = direction
  return quantity
}

/** A plain value, or the two ends of 二三十 and of 数十 (ten or more). */
function openValue(draft: Draft): Quantity["value"] {
  const { numeral, sign } = draft
  const value = valueOf(draft)
  if (numeral.vague === "open") return [value, null]
  if (numeral.upTo === undefined) return value
  const high = valueOf({ ...draft, numeral: { ...numeral, coefficient: numeral.upTo, exponent: 0 } })
  return sign < 0 ? [high, value] : [value, high]
}
