import type { ObservationRecord } from "./schemas"

export type Cell = string | number | null

/** The columns of every table of figures, in order. */
export const OBSERVATION_COLUMNS = [
  "indicator",
  "period",
  "periodStart",
  "periodEnd",
  "value",
  "valueLow",
  "valueHigh",
  "unit",
  "status",
  "bound",
  "stat",
  "by",
  "publishedAt",
  "publisher",
  "figure",
  "quote",
  "language",
  "articleTitle",
  "articleUrl",
  "sentenceUrl",
  "confidence",
  "periodBasis",
  "rule",
  "cues",
  "articleId",
  "id",
  "start",
  "end",
  "quoteStart",
  "quoteEnd",
] as const

export type ObservationRow = Record<(typeof OBSERVATION_COLUMNS)[number], Cell>

/**
 * A published figure as a row: the fields and names of the JSON, save that `value` is empty for a range, `valueLow` and
 * `valueHigh` are given for every figure, and the cues stand in one cell.
 */
export function toObservationRow({ value, why, ...record }: ObservationRecord): ObservationRow {
  const [valueLow, valueHigh] = typeof value === "number" ? [value, value] : value
  return {
    ...record,
    value: typeof value === "number" ? value : null,
    valueLow,
    valueHigh,
    rule: why.rule,
    cues: why.cues.length > 0 ? why.cues.join("; ") : null,
  }
}
