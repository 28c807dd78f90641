/** Maps a value linearly to px. */
export interface Scale {
  min: number
  max: number
  start: number
  end: number
}

/** Position of a value, rounded to a tenth of a px so that the same chart prints the same on every machine. */
export function place({ min, max, start, end }: Scale, value: number): number {
  return Math.round((start + ((value - min) / (max - min)) * (end - start)) * 10) / 10
}

/** Axis bounds on round numbers and the distance of its ticks. */
export interface Ticks {
  min: number
  max: number
  step: number
}

const NICE = [1, 2, 2.5, 5, 10]
/** Drops the tail of binary fractions: 0.30000000000000004 → 0.3. */
const clean = (value: number) => Number(value.toPrecision(12))

/**
 * Round bounds around the values, with about `count` steps: `[3.5, 4]` → 3.4 to 4.1 by 0.1 or so.
 * No values, or columns of zero, give 0 to 1; one value gets room of 2% of itself on both sides, at least one unit of `decimals`.
 */
export function niceTicks(values: readonly number[], count: number, decimals: number, fromZero: boolean): Ticks {
  let low = fromZero ? 0 : Infinity
  let high = fromZero ? 0 : -Infinity
  for (const value of values) {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  if (low > high || (fromZero && low === high)) return { min: 0, max: 1, step: 0.25 }
  const isSpread = high - low > 10 ** -decimals / 100 // less cannot be told apart on paper
  const room = isSpread ? 0.08 * (high - low) : Math.max(Math.abs(high) * 0.02, 10 ** -decimals)
  const bottom = fromZero && low === 0 ? 0 : low - room
  const top = fromZero && high === 0 ? 0 : high + room
  const rough = (top - bottom) / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = clean((NICE.find(nice => nice * power >= rough) ?? 10) * power)
  return { min: clean(Math.floor(bottom / step) * step), max: clean(Math.ceil(top / step) * step), step }
}
