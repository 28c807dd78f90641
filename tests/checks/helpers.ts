import type { Identity } from "@/lib/catalogue/schema"
import type { Bound, Observation, OfficialSeries, OfficialValue, Stat, Status } from "@/lib/model"
import type { OfficialBook } from "@/lib/checks/candidates"

const SOURCE = "https://example.org/figures"

const series = (indicator: string, more: Partial<OfficialSeries>): OfficialSeries => ({
  indicator,
  publisher: "Office",
  licence: "free",
  notice: null,
  kind: "values",
  every: null,
  through: null,
  computedFrom: [],
  values: [],
  ...more,
})

const step = (decided: string, effective: string, value: OfficialValue["value"]): OfficialValue => ({
  period: effective,
  decided,
  stat: "level",
  measure: null,
  value,
  source: SOURCE,
})

const at = (period: string, value: number, stat: Stat = "level", measure: string | null = null): OfficialValue => ({
  period,
  decided: null,
  stat,
  measure,
  value,
  source: SOURCE,
})

export const IDENTITIES: Identity[] = [
  { id: "spread", indicator: "spread", is: "difference", of: ["fixing", "floor"], times: 100 },
  { id: "fixing-change", indicator: "fixing.change", is: "change", of: ["fixing"], times: 100 },
  { id: "move", indicator: "move", is: "change", of: ["range"], times: 100 },
  { id: "width", indicator: "range", is: "width", width: 0.25 },
  { id: "quarter", indicator: "quarter", is: "sum", of: ["revenue"], over: "quarter" },
  { id: "year", indicator: "year", is: "sum", of: ["revenue"], over: "year" },
  { id: "growth", indicator: "growth", is: "growth", of: ["revenue"], months: 12 },
]

/** A target range and a floor in steps, a fixing of every business day, a market rate of some days, a revenue of every month. */
export const PUBLISHED: OfficialSeries[] = [
  series("range", {
    kind: "steps",
    through: "2026-03-31",
    values: [
      step("2025-03-19", "2025-03-20", [5, 5.25]),
      step("2025-09-17", "2025-09-18", [4.75, 5]),
      step("2025-10-29", "2025-10-30", [4.5, 4.75]),
      step("2025-12-10", "2025-12-11", [4, 4.25]),
    ],
  }),
  series("floor", {
    kind: "steps",
    through: "2026-03-31",
    values: [step("2025-09-17", "2025-09-18", 4.9), step("2025-10-29", "2025-10-30", 4.65)],
  }),
  series("fixing", {
    every: "business day",
    values: [
      at("2025-10-28", 5.02),
      at("2025-10-29", 4.98),
      at("2025-10-30", 4.71),
      at("2025-10-31", 4.86),
      at("2025-11-03", 4.7),
      at("2025-11-04", 4.68),
    ],
  }),
  series("rate", {
    values: [
      at("2025-11", 1460.4, "average", "mean of closes"),
      at("2025-11", 1457.8, "average", "mean of fixings"),
      at("2025-11-12", 1465.7, "close"),
      at("2025-11-12", 1470, "high"),
      at("2025-11-12", 1459.1, "low"),
      at("2025-11-13", 1467.7, "close"),
    ],
  }),
  series("revenue", {
    every: "month",
    values: [
      at("2024-10", 280e9),
      at("2025-07", 323_166e6),
      at("2025-08", 335_772e6),
      at("2025-09", 330_980e6),
      at("2025-10", 367_473e6),
      at("2025-11", 343_614e6),
    ],
  }),
]

export const BOOK: OfficialBook = {
  series: new Map(PUBLISHED.map(each => [each.indicator, each])),
  identities: IDENTITIES,
}

let count = 0

/** `indicator figure value period status stat bound`; the last three may be left out. */
export function said(
  indicator: string,
  figure: string,
  value: number | [number, number],
  period: string,
  status: Status = "actual",
  stat: Stat = "level",
  bound: Bound = "exact",
): Observation {
  const span = { start: 0, end: figure.length, quoteStart: 0, quoteEnd: figure.length }
  return {
    ...span,
    id: `2025-12-01-aaaaaaaa-f${count++}`,
    articleId: "2025-12-01-aaaaaaaa",
    indicator,
    figure,
    quote: figure,
    value,
    unit: "%",
    period,
    periodBasis: "stated",
    status,
    bound,
    stat,
    by: null,
    confidence: 1,
    why: { rule: indicator, cues: [] },
  }
}
