import type { QuantityKind } from "@/lib/model"

/** What a word after (or a symbol before) a number makes of it. */
export interface Unit {
  kind: QuantityKind
  /** As `Quantity.unit`; `LOCAL` where the text's language decides which currency 元 is. */
  unit: string
  /** What one of it is in `unit`: 1码 is 25 bp, 1成 is 10 %. */
  factor?: number
  /** Has homonyms: `unit-guards.ts` must agree (成长 is no 成, 号码 no 码). */
  guarded?: true
}

/** 元, 圆 and ¥ name a currency only together with the language of the text. */
export const LOCAL = "local"

export const PERCENT: Unit = { kind: "percent", unit: "%" }
export const PERCENTAGE_POINT: Unit = { kind: "percentage_point", unit: "pp" }
export const BASIS_POINT: Unit = { kind: "basis_point", unit: "bp" }
export const TIMES: Unit = { kind: "measure", unit: "x" }

/** `{ 美元: "USD" }` → `{ 美元: { kind: "money", unit: "USD" } }` */
export function money(currencies: Readonly<Record<string, string>>): Record<string, Unit> {
  return Object.fromEntries(Object.entries(currencies).map(([word, unit]) => [word, { kind: "money", unit }]))
}

/** `{ tonnes: "吨 公吨" }` → one entry for each word. */
export function measures(byUnit: Readonly<Record<string, string>>): Record<string, Unit> {
  return Object.fromEntries(
    Object.entries(byUnit).flatMap(([unit, list]) => list.split(" ").map(word => [word, { kind: "measure", unit }])),
  )
}
