import type { Scale } from "@/lib/charts/scales"

/** The instant at a place of a time scale, in px: `place` the other way round. */
export const placeBack = ({ min, max, start, end }: Scale, at: number): number =>
  min + ((at - start) / (end - start)) * (max - min)
