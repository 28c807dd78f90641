import type { Bound, Locale, Stat } from "@/lib/model"
import { shownBound } from "./shown-bound"
import { SCALES, currencyOf, wordingOf } from "./units"

/** What a value is measured in: an `Indicator` fits, and so does `{ unit: "%" }`. */
export interface Measure {
  unit: string
  decimals?: number
}

export interface ValueOptions {
  /** A `change` always shows its sign. */
  stat?: Stat
  bound?: Bound
  /** For an axis: the unit is named elsewhere, so only the number, its scale and % stay. */
  compact?: boolean
}

/** Signs of `Bound`, put before the number. */
export const BOUND_SIGNS: Readonly<Record<Bound, string>> = { exact: "", about: "≈", above: ">", below: "<" }

const MINUS = "−"
const MAX_DECIMALS = 4
/** Units whose decimals are always written out: 3.50%, never 3.5%. */
const FIXED_DECIMALS = new Set(["%", "pp"])
/** Currencies alone are scaled (bn, 億); a rate per dollar or per ounce is printed in full. */
const isAmount = (unit: string) => /^[A-Z]{3}$/.test(unit) && currencyOf(unit) !== undefined

/**
 * A value for people: `[3.5, 3.75]` in % → `3.50%–3.75%`; 401255000000 TWD → `NT$401.3 bn`, `4012.55億元`, `4012.55亿元`.
 * English money keeps four significant digits, as its press prints it; every other number keeps all of its digits.
 */
export function formatValue(
  value: number | readonly [number, number],
  measure: Measure,
  locale: Locale,
  { stat, bound = "exact", compact = false }: ValueOptions = {},
): string {
  const ends = typeof value === "number" ? [value] : [...value]
  const scale = isAmount(measure.unit) ? scaleOf(Math.max(...ends.map(Math.abs)), locale) : undefined
  const numbers = ends.map(end => formatNumber(Math.abs(end), measure, locale, scale?.power ?? 0))
  const { prefix, suffix } = compact ? compactWording(measure.unit) : wordingOf(measure.unit, locale)
  const after = `${scale?.word ?? ""}${suffix}`
  const repeats = measure.unit === "%"
  const signs = ends.map(end => (end < 0 ? MINUS : stat === "change" && end > 0 ? "+" : ""))
  const isSigned = signs.some(sign => sign !== "")
  const parts = numbers.map((number, i) => {
    const before = i === 0 || isSigned ? prefix : ""
    const isLast = i === numbers.length - 1
    return `${signs[i]}${before}${number}${repeats || isLast ? after : ""}`
  })
  const joint = isSigned ? (locale === "en" ? " to " : "至") : "–"
  return BOUND_SIGNS[shownBound(bound, value)] + parts.join(joint)
}

const compactWording = (unit: string) => ({ prefix: "", suffix: unit === "%" ? "%" : "" })

function scaleOf(magnitude: number, locale: Locale) {
  return SCALES[locale].find(({ power }) => magnitude >= Number(`1e${power}`))
}

/** Scales through the decimal text, so 401255000000 is 401.255 bn and not 401.25500000000005. */
function shift(value: number, power: number): number {
  const [digits = "0", exponent = "0"] = value.toExponential().split("e")
  return Number(`${digits}e${Number(exponent) - power}`)
}

function formatNumber(magnitude: number, measure: Measure, locale: Locale, power: number): string {
  const minimum = FIXED_DECIMALS.has(measure.unit) ? Math.min(measure.decimals ?? 0, MAX_DECIMALS) : 0
  const digits: Intl.NumberFormatOptions =
    locale === "en" && power > 0
      ? { maximumSignificantDigits: 4 }
      : { minimumFractionDigits: minimum, maximumFractionDigits: MAX_DECIMALS }
  // Chinese print leaves four digits unbroken (1470韓元) and groups longer ones (46,000點).
  const useGrouping = locale === "en" ? "always" : "min2"
  return new Intl.NumberFormat(locale, { ...digits, useGrouping }).format(shift(magnitude, power))
}
