import type { TimeAxis } from "@/lib/charts/chart-data"
import type { Scale } from "@/lib/charts/scales"

const LEAST_MS = 7 * 86_400_000

/** The part of `whole` nearest to what was asked for, no shorter than a week; null where it is all of it. */
export function clampAxis(asked: TimeAxis, whole: TimeAxis): TimeAxis | null {
  const most = whole.max - whole.min
  const length = Math.min(most, Math.max(LEAST_MS, asked.max - asked.min))
  if (length >= most * 0.999) return null
  const middle = (asked.min + asked.max) / 2
  const min = Math.min(Math.max(whole.min, middle - length / 2), whole.max - length)
  return { min, max: min + length, hasEarlier: false, hasLater: false }
}

/** Zooms by a factor (below 1 comes nearer) and leaves the instant under a place, 0 to 1 of the width, where it is. */
export function zoomAxis(axis: TimeAxis, whole: TimeAxis, factor: number, place = 0.5): TimeAxis | null {
  const length = axis.max - axis.min
  const fixed = axis.min + length * place
  const next = Math.max(LEAST_MS, length * factor)
  return clampAxis({ ...axis, min: fixed - next * place, max: fixed + next * (1 - place) }, whole)
}

/** Moves by a share of its own length, later for a positive one. */
export function panAxis(axis: TimeAxis, whole: TimeAxis, share: number): TimeAxis | null {
  const by = (axis.max - axis.min) * share
  return clampAxis({ ...axis, min: axis.min + by, max: axis.max + by }, whole)
}

/** Where a px of the chart lies in its plot, 0 to 1. */
export const shareOfPlot = ({ start, end }: Scale, px: number): number =>
  Math.min(1, Math.max(0, (px - start) / (end - start)))
