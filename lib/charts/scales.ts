/** Maps a value to px, linearly or, between positive ends, by its logarithm. */
export interface Scale {
  min: number
  max: number
  start: number
  end: number
  isLog?: boolean
}

/** Position of a value, rounded to a tenth of a px so that the same chart prints the same on every machine. */
export function place({ min, max, start, end, isLog }: Scale, value: number): number {
  const share = isLog ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min)
  return Math.round((start + share * (end - start)) * 10) / 10
}

/** Axis bounds and the values that its ticks name, both ends among them. */
export interface Ticks {
  min: number
  max: number
  at: number[]
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
  if (low > high || (fromZero && low === high)) return stepped(0, 4, 0.25)
  const isSpread = high - low > 10 ** -decimals / 100 // less cannot be told apart on paper
  const room = isSpread ? 0.08 * (high - low) : Math.max(Math.abs(high) * 0.02, 10 ** -decimals)
  const bottom = fromZero && low === 0 ? 0 : low - room
  const top = fromZero && high === 0 ? 0 : high + room
  const rough = (top - bottom) / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = clean((NICE.find(nice => nice * power >= rough) ?? 10) * power)
  return stepped(Math.floor(bottom / step), Math.ceil(top / step), step)
}

/** From one multiple of a step to another. */
function stepped(first: number, last: number, step: number): Ticks {
  const at = Array.from({ length: last - first + 1 }, (_, index) => clean((first + index) * step))
  return { min: at[0] ?? 0, max: at.at(-1) ?? 1, at }
}

const LOG_STEPS = [[1, 2, 5], [1, 3], [1]] as const

/** 999.9999999999999 → 2; its rounded logarithm would say 3. */
const powerOf = (value: number) => Number(value.toExponential().split("e")[1])

/** Bounds and ticks for a logarithmic axis over positive values: `[30, 2000]` → 20 to 2000 by 1, 2, 5; fewer where decades are many. */
export function logTicks(values: readonly number[], count: number): Ticks {
  const low = values.reduce((least, value) => Math.min(least, value), Infinity)
  const high = values.reduce((most, value) => Math.max(most, value), 0)
  const [first, last] = [powerOf(low), powerOf(high) + 1]
  const powers = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const ticksBy = (steps: readonly number[]) => {
    const all = powers.flatMap(power => steps.map(step => Number(`${step}e${power}`)))
    return all.slice(
      Math.max(
        0,
        all.findLastIndex(tick => tick <= low),
      ),
      all.findIndex(tick => tick >= high) + 1,
    )
  }
  const [finest, ...coarser] = LOG_STEPS.map(ticksBy)
  const at = [finest ?? [], ...coarser].find(ticks => ticks.length <= count + 2) ?? ticksBy(LOG_STEPS[2])
  return { min: at[0] ?? low, max: at.at(-1) ?? high, at }
}
