import { periodBounds } from "@/lib/format"
import { STATUSES } from "@/lib/model"
import type { Figure } from "./figure-table"

export const SORTS = ["indicator", "figure", "period", "status", "quote", "published", "who", "confidence"] as const

export interface Sort {
  column: (typeof SORTS)[number]
  descending: boolean
}

/**
 * Figures by a column; those it calls equal stay in the order given, in either direction. Figures of unlike units have
 * no order among each other, so `figure` keeps units together. What a column does not know comes last either way.
 */
export function sortFigures(figures: readonly Figure[], { column, descending }: Sort): Figure[] {
  const sign = descending ? -1 : 1
  const keyed = figures.map(figure => ({ figure, keys: KEYS[column](figure) }))
  return keyed
    .sort((a, b) => {
      for (const [index, key] of a.keys.entries()) {
        const order = compareKeys(key, b.keys[index] ?? null, column === "figure" && index === 0 ? 1 : sign)
        if (order !== 0) return order
      }
      return 0
    })
    .map(({ figure }) => figure)
}

type Key = string | number | null

const KEYS: Record<Sort["column"], (figure: Figure) => Key[]> = {
  indicator: ({ indicator }) => [indicator.order, indicator.id],
  figure: ({ indicator, value }) => [indicator.unit, middle(value)],
  period: ({ period }) => {
    const { from, to } = periodBounds(period)
    return [to ?? Infinity, from ?? -Infinity]
  },
  status: ({ status }) => [STATUSES.indexOf(status)],
  quote: ({ quote }) => [quote],
  who: ({ by, article }) => [by ?? article.publisher],
  published: ({ article }) => [article.date],
  confidence: ({ confidence }) => [confidence],
}

const middle = (value: Figure["value"]) => (typeof value === "number" ? value : (value[0] + value[1]) / 2)

function compareKeys(a: Key, b: Key, sign: number): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -sign : sign
}
