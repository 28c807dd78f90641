import type { Observation } from "@/lib/model"
import type { ArticleSummary } from "@/lib/schemas"

export function observationWith(fields: Partial<Observation> = {}): Observation {
  return {
    id: "2025-11-04-00000000-f7",
    articleId: "2025-11-04-00000000",
    indicator: "us.sofr",
    start: 7,
    end: 12,
    figure: "4.22%",
    quote: "SOFR 升至4.22%。",
    quoteStart: 0,
    quoteEnd: 13,
    value: 4.22,
    unit: "%",
    period: "2025-10-31",
    periodBasis: "stated",
    status: "actual",
    bound: "exact",
    stat: "level",
    by: null,
    confidence: 0.9,
    why: { rule: "measure/clause", cues: ["SOFR", "升至"] },
    ...fields,
  }
}

export function articleWith(fields: Partial<ArticleSummary> = {}): ArticleSummary {
  return {
    id: "2025-11-04-00000000",
    seed: "notes.txt",
    start: 0,
    end: 100,
    title: "隔夜利率",
    publisher: "某報",
    author: null,
    url: null,
    language: "zh-Hant",
    date: "2025-11-04",
    dateBasis: "stated",
    copies: [],
    ...fields,
  }
}
