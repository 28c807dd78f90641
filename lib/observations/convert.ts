import type { Quantity } from "@/lib/model"
import type { Reading } from "./lexicon"
import type { Role } from "./role"

/**
 * A quantity in its indicator's unit, signed as the text means it; null when the two units have nothing in common
 * (dollars for a figure in NT dollars). Percentages, percentage points and basis points are converted, never mixed.
 */
export function toIndicatorValue(reading: Reading, quantity: Quantity, role: Role): number | [number, number] | null {
  const factor = factorOf(reading, quantity)
  if (factor === null) return null
  const sign = signOf(reading, quantity, role)
  const convert = (value: number) => exact(value * factor * sign)
  if (!Array.isArray(quantity.value)) return convert(quantity.value)
  const [low, high] = quantity.value
  if (low === null || high === null) return low === null ? (high === null ? null : convert(high)) : convert(low)
  const ends: [number, number] = [convert(low), convert(high)]
  return ends[0] <= ends[1] ? ends : [ends[1], ends[0]]
}

/** By what a quantity is multiplied to stand in the reading's unit; null when it is of another kind or unit. */
export function factorOf({ indicator, spec }: Reading, { kind, unit, unitImplied }: Quantity): number | null {
  if (!(spec.quantity as string[]).includes(kind)) return null
  const wanted = spec.unit ?? indicator.unit
  switch (wanted) {
    case "%":
      return { percent: 1, percentage_point: 1, basis_point: 0.01, number: 1 }[kind as string] ?? null
    case "bp":
      return { percent: 100, percentage_point: 100, basis_point: 1 }[kind as string] ?? null
    case "pp":
    case "percentage points":
      return { percent: 1, percentage_point: 1, basis_point: 0.01 }[kind as string] ?? null
    default:
      if (unitImplied && kind === "money" && PRINTED_YUAN.has(baseCurrency(wanted))) return 1
      return unit === wanted || unit === baseCurrency(wanted) || (unit === undefined && kind === "number") ? 1 : null
  }
}

/** Currencies that Chinese texts print as a bare 元: which one is meant, the figure's subject tells. */
const PRINTED_YUAN = new Set(["TWD", "CNY", "HKD", "KRW"])

/** `KRW per USD` is quoted in KRW, `USD per ounce` in USD, `USD (per month)` in USD. */
function baseCurrency(unit: string): string {
  return unit.split(" ")[0] ?? unit
}

function signOf({ spec, indicator }: Reading, quantity: Quantity, role: Role): 1 | -1 {
  if (quantity.signed || spec.unsigned || spec.role === "level") return 1
  const changes = role.kind === "change" || (spec.role === "change" && role.kind === "open")
  if (!changes) return 1
  return role.direction === "down" && indicator.plausible[0] < 0 ? -1 : 1
}

/** Undoes what binary floating point adds: 0.25 × 100 is 25, 3.9 × 100 is 390. */
function exact(value: number): number {
  return Number(value.toPrecision(12))
}
