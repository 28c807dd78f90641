/** A small project's catalogue, file by file: what the tests break one piece at a time. */
export const SOFR = `id: us.sofr
group: policy
order: 2
name: { en: SOFR, zh-Hant: SOFR, zh-Hans: SOFR }
shortName: { en: SOFR, zh-Hant: SOFR, zh-Hans: SOFR }
definition: { en: Overnight funding., zh-Hant: 隔夜融資。, zh-Hans: 隔夜融资。 }
unit: "%"
decimals: 2
plausible: [0, 12]
chart: line
read:
  - names: [SOFR]
    quantity: [percent]
    periods: [day]
examples:
  hits:
    - text: SOFR報3.67%。
      publishedAt: 2025-12-11
      figure: 3.67%
      value: 3.67
      period: "2025-12-11"
      status: actual
  misses:
    - text: 國庫券利率3.67%。
      publishedAt: 2025-12-11
`

export const RATE = `id: us.rate
group: policy
order: 1
name: { en: Rate, zh-Hant: 利率, zh-Hans: 利率 }
shortName: { en: Rate, zh-Hant: 利率, zh-Hans: 利率 }
definition: { en: The policy rate., zh-Hant: 政策利率。, zh-Hans: 政策利率。 }
unit: "%"
decimals: 2
plausible: [0, 20]
chart: band
related: [us.sofr]
links:
  - { label: Board, url: "https://example.org/rate" }
read:
  - measures: [政策利率]
    entity: fed
    quantity: [percent]
    periods: [day]
    event: fomc
examples:
  hits:
    - text: 聯準會12月10日將政策利率降至3.5%。
      publishedAt: 2025-12-11
      value: 3.5
  misses:
    - text: 歐洲央行12月10日將政策利率降至2%。
      publishedAt: 2025-12-11
`

export const CATALOGUE_FILES = {
  "data/indicators/us.sofr.yaml": SOFR,
  "data/indicators/us.rate.yaml": RATE,
  "data/entities/banks.yaml": `class: central-bank
entities:
  - { id: fed, names: [聯準會, Fed], implies: [us] }
  - { id: ecb, names: [歐洲央行, ECB] }
`,
  "data/calendar/fomc.yaml": `id: fomc
name: decision
days: [2025-10-29, 2025-12-10]
`,
  "data/measures.yaml": `measures:
  - { id: bills, quantity: [percent], phrases: [國庫券利率] }
`,
}
