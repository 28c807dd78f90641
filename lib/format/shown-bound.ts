import type { Bound } from "@/lib/model"

const OPPOSITES = { above: "below", below: "above" } as const

/** On which side of a value the figure lies: 跌逾4% is a bound of the size, so of −4 it means below. */
export function shownBound(bound: Bound, value: number | readonly [number, number]): Bound {
  const isNegative = typeof value === "number" ? value < 0 : value[1] < 0
  return isNegative && (bound === "above" || bound === "below") ? OPPOSITES[bound] : bound
}
