import type { Catalogue } from "@/lib/catalogue/read-catalogue"
import type { IndicatorFile, ReadingSpec } from "@/lib/catalogue/schema"

/** An indicator with nothing but what the linker reads. */
export function indicator(
  id: string,
  unit: string,
  plausible: [number, number],
  read: (Omit<ReadingSpec, "role"> & Partial<Pick<ReadingSpec, "role">>)[],
  related: string[] = [],
): IndicatorFile {
  const name = { en: id, "zh-Hant": id, "zh-Hans": id }
  const texts = { name, shortName: name, definition: name }
  return {
    ...{ id, ...texts, unit, plausible, related },
    ...{ group: "policy", order: 1, decimals: 2, chart: "line", links: [] },
    read: read.map(reading => ({ role: "level", ...reading })),
    examples: { hits: [{ text: "-" }], misses: [{ text: "-" }] },
  }
}

const policyRate = ["政策利率", "利率", "利率區間", "policy rate", "target range", "rates"]

/** A policy rate and its moves, a market rate and its moves, a currency, one firm's sales and shares, a growth rate. */
export const CATALOGUE: Catalogue = {
  indicators: [
    indicator(
      "us.rate",
      "%",
      [0, 20],
      [
        { names: ["聯邦基金利率", "fed funds rate"], quantity: ["percent"], periods: ["day", "month"], event: "fomc" },
        {
          measures: policyRate,
          entity: "fed",
          without: ["期貨", "futures"],
          quantity: ["percent"],
          periods: ["day", "month"],
          event: "fomc",
        },
      ],
      ["us.rate.change"],
    ),
    indicator(
      "us.rate.change",
      "bp",
      [-100, 100],
      [
        {
          measures: ["降息", "升息", "rate cut", "rate cuts", "rate hike", ...policyRate],
          entity: "fed",
          assumed: true,
          quantity: ["basis_point", "percentage_point"],
          role: "change",
          periods: ["day", "month", "year"],
          event: "fomc",
        },
      ],
      ["us.rate"],
    ),
    indicator(
      "us.repo",
      "%",
      [0, 12],
      [{ names: ["SOFR"], quantity: ["percent"], periods: ["day", "month"], lag: "business day" }],
      ["us.repo.change"],
    ),
    indicator(
      "us.repo.change",
      "bp",
      [-300, 300],
      [{ names: ["SOFR"], quantity: ["basis_point", "percentage_point", "percent"], role: "change", periods: ["day"] }],
      ["us.repo"],
    ),
    indicator(
      "kr.won",
      "KRW per USD",
      [800, 2000],
      [
        {
          names: ["韓元", "韓元匯率", "韓元兌美元", "won"],
          without: ["股價", "shares"],
          quantity: ["exchange_rate", "money", "number"],
          unit: "KRW per USD",
          periods: ["day", "month", "span", "quarter", "year"],
        },
      ],
    ),
    indicator(
      "hk.sales",
      "TWD",
      [1e8, 1e12],
      [
        {
          measures: ["營收", "revenue", "sales"],
          entity: "hongkuang",
          without: ["累計", "cumulative"],
          quantity: ["money"],
          periods: ["month"],
        },
      ],
    ),
    indicator(
      "hk.sales.growth",
      "%",
      [-90, 300],
      [
        {
          measures: ["營收", "revenue", "sales", "年增", "年減", "year on year"],
          entity: "hongkuang",
          quantity: ["percent"],
          role: "change",
          periods: ["month"],
        },
      ],
    ),
    indicator(
      "hk.share",
      "TWD per share",
      [100, 5000],
      [
        { measures: ["股價", "share price"], entity: "hongkuang", quantity: ["money", "number"], periods: ["day"] },
        {
          measures: ["高點", "低點"],
          entity: "hongkuang",
          weak: true,
          quantity: ["money", "number"],
          periods: ["day"],
        },
      ],
    ),
    indicator(
      "us.growth",
      "%",
      [-15, 15],
      [
        {
          measures: ["經濟成長率", "經濟成長", "GDP growth", "growth"],
          entity: "us",
          rivals: ["country"],
          quantity: ["percent"],
          role: "any",
          periods: ["year", "quarter"],
        },
      ],
    ),
  ],
  entities: [
    {
      class: "central-bank",
      entities: [
        { id: "fed", names: ["聯準會", "美聯儲", "Fed", "Federal Reserve"], implies: ["us"] },
        { id: "ecb", names: ["歐洲央行", "ECB"], implies: ["eu"] },
      ],
    },
    {
      class: "company",
      entities: [
        { id: "hongkuang", names: ["宏曠", "宏曠電子", "Hongkuang"] },
        { id: "lisi", names: ["立矽", "立矽科技", "Lisi"] },
      ],
    },
    {
      class: "country",
      entities: [
        { id: "us", names: ["美國", "U.S.", "United States"] },
        { id: "eu", names: ["歐元區", "euro zone"] },
      ],
    },
    { class: "house", entities: [{ id: "first-bank", names: ["歐元區第一銀行", "Euro Zone Bank"] }] },
  ],
  measures: [
    { id: "inflation", quantity: ["percent"], phrases: ["通膨率", "通膨", "inflation"] },
    { id: "deposit-rate", quantity: ["percent", "basis_point"], phrases: ["存款利率", "deposit rate"] },
    { id: "profit", quantity: ["money"], phrases: ["獲利", "profit"] },
    { id: "target-price", quantity: ["money", "number"], phrases: ["目標價", "price target"], modifies: true },
    { id: "margin", quantity: ["percent"], phrases: ["毛利率", "gross margin"] },
  ],
  calendars: [{ id: "fomc", name: "decision", days: ["2025-09-17", "2025-10-29", "2025-12-10", "2026-01-28"] }],
  identities: [],
}
