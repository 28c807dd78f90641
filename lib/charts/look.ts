import type { Bound, ChartKind, Status } from "@/lib/model"

export type Shape = "dot" | "diamond" | "triangle" | "rule" | "column"
export type Dash = "solid" | "dashed" | "dotted"

/** How a mark looks, whatever its place and colour. */
export interface Look {
  shape: Shape
  /** Solid, or hollow: an outline over the page's own colour. */
  filled: boolean
  dash: Dash
  /** Half the width of the symbol, in px. */
  radius: number
  opacity: number
  /** ▲ over it, ▼ under it, or a ring around it. */
  cap: Exclude<Bound, "exact"> | null
}

const LOOKS: Readonly<Record<Status, Omit<Look, "cap">>> = {
  actual: { shape: "dot", filled: true, dash: "solid", radius: 4, opacity: 1 },
  previous: { shape: "dot", filled: false, dash: "solid", radius: 3.5, opacity: 1 },
  forecast: { shape: "diamond", filled: false, dash: "solid", radius: 6, opacity: 1 },
  previous_forecast: { shape: "diamond", filled: false, dash: "dashed", radius: 6, opacity: 1 },
  threshold: { shape: "rule", filled: false, dash: "dashed", radius: 4, opacity: 1 },
  hypothetical: { shape: "triangle", filled: false, dash: "solid", radius: 5.5, opacity: 0.55 },
  baseline: { shape: "rule", filled: false, dash: "dotted", radius: 4, opacity: 1 },
}

const MAX_RADIUS = 8

/**
 * Status, bound and citations → look. Every doubling of citations adds 1.2 px to a solid dot, up to 8 px. Among bars
 * an actual figure is a column, unless only a bound of it is known: "above 400 bn" is no height.
 */
export function lookOf(status: Status, bound: Bound, citations: number, chart: ChartKind): Look {
  const look = LOOKS[status]
  const cap = bound === "exact" ? null : bound
  if (status !== "actual") return { ...look, cap }
  const isBoundOnly = bound === "above" || bound === "below"
  const radius = Math.min(MAX_RADIUS, look.radius + 1.2 * Math.log2(Math.max(1, citations)))
  return { ...look, shape: chart === "bars" && !isBoundOnly ? "column" : "dot", radius, cap }
}

/** Dash patterns in px, as SVG's stroke-dasharray takes them. */
export const DASHES: Readonly<Record<Dash, number[] | undefined>> = {
  solid: undefined,
  dashed: [5, 3],
  dotted: [1.5, 3.5],
}
