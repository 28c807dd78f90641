import { fold } from "@/lib/text/fold"

const DIGITS = /\d[\d,]*(?:\.(?<decimals>\d+))?/gu

/**
 * What one more in the last printed digit would add to a value, in the value's own unit: `3.50%` 0.01, `4012.55億元` 1e6,
 * `3,436億1,400萬` 1e4. Of a figure in words or fractions, what its last digit but zeros is worth.
 */
export function printedStep(figure: string, value: number | [number, number]): number {
  const tokens = [...fold(figure).matchAll(DIGITS)].map(match => ({
    number: Number(match[0].replaceAll(",", "")),
    decimals: match.groups?.decimals?.length ?? 0,
  }))
  if (Array.isArray(value)) {
    const ends = tokens.map((token, index) => ({ ...token, of: Math.abs(value[index] ?? 0) }))
    const steps = ends.flatMap(({ number, decimals, of }) =>
      number > 0 && of > 0 ? [(of / number) * 10 ** -decimals] : [],
    )
    return tokens.length === 2 && steps.length > 0
      ? tidy(Math.min(...steps))
      : lastDigit(Math.max(...value.map(Math.abs)))
  }
  return (tokens.length > 0 && lastTokenStep(tokens, Math.abs(value))) || lastDigit(Math.abs(value))
}

/** Of 3,436億1,400萬: takes 3,436 times the largest power of ten that leaves a rest, then asks the same of the rest. */
function lastTokenStep(tokens: { number: number; decimals: number }[], value: number): number | undefined {
  const [first, ...rest] = tokens
  if (!first || first.number === 0 || value === 0) return undefined
  if (rest.length === 0) return tidy((value / first.number) * 10 ** -first.decimals)
  const scale = 10 ** Math.floor(Math.log10(value / first.number) + 1e-9)
  const left = tidy(value - first.number * scale)
  return scale >= 1e4 && left > 0 ? lastTokenStep(rest, left) : undefined
}

/** 一千四百七十 1470 → 10, 三點五 3.5 → 0.1. */
function lastDigit(value: number): number {
  if (value === 0) return 1
  const [mantissa = "", exponent = "0"] = value.toExponential().split("e")
  return Number(`1e${Number(exponent) - (mantissa.split(".")[1]?.length ?? 0)}`)
}

function tidy(value: number): number {
  return Number(value.toPrecision(12))
}

/**
 * How far a value may lie from the printed one and still be what was printed: half a step. 約 and "about" allow the last digit
 * that is no zero to be one off, though never more than a hundredth of the value.
 */
export function tolerance(figure: string, value: number | [number, number], about: boolean): number {
  const half = printedStep(figure, value) / 2
  if (!about) return half
  const size = Array.isArray(value) ? Math.max(...value.map(Math.abs)) : Math.abs(value)
  return Math.max(half, Math.min(lastDigit(size), size / 100))
}
