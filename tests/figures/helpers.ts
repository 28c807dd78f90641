import type { Figure, FigureArticle, FigureIndicator } from "@/lib/figures/figure-table"

const localised = (text: string) => ({ en: text, "zh-Hant": text, "zh-Hans": text })

export const SOFR: FigureIndicator = {
  id: "us.sofr",
  group: "policy",
  order: 1,
  hue: 1,
  name: { en: "Secured Overnight Financing Rate", "zh-Hant": "擔保隔夜融資利率", "zh-Hans": "担保隔夜融资利率" },
  shortName: localised("SOFR"),
  unit: "%",
  decimals: 2,
}
export const WON: FigureIndicator = {
  id: "kr.usdkrw",
  group: "fx",
  order: 9,
  hue: 1,
  name: { en: "Won per US dollar", "zh-Hant": "美元兌韓元匯率", "zh-Hans": "美元兑韩元汇率" },
  shortName: localised("USD/KRW"),
  unit: "KRW per USD",
  decimals: 1,
}

export const DAILY: FigureArticle = {
  id: "a-1",
  title: "聯準會降息之後",
  publisher: "港灣日報",
  language: "zh-Hant",
  date: "2025-12-11",
}
export const WIRE: FigureArticle = {
  id: "b-2",
  title: "Funding markets calm down",
  publisher: "Harbour Wire",
  language: "en",
  date: "2025-11-04",
}
export const UNDATED: FigureArticle = { id: "c-3", title: "韩元走势", publisher: null, language: "zh-Hans", date: null }

let made = 0

/** A figure of SOFR in the daily, unless told otherwise; every one has its own id. */
export function figureOf(rest: Partial<Figure> = {}): Figure {
  return {
    ...{ id: `f-${made++}`, indicator: SOFR, article: DAILY, start: 4, mark: [4, 9], quote: "SOFR報3.67%。" },
    ...{ value: 3.67, period: "2025-12-10", status: "actual", bound: "exact", stat: "level", by: null },
    confidence: 0.9,
    ...rest,
  }
}
