import { describe, expect, test } from "vitest"
import { articleOf, datasetOf, toJsonLdScript, type DatasetWords } from "@/lib/exports/json-ld"
import { toObservationRecord } from "@/lib/exports/observation-record"
import type { Observation } from "@/lib/model"
import type { ArticleSummary } from "@/lib/schemas"
import { articleWith, observationWith } from "./helpers"

const PAGE = "https://example.org/en/articles/a"
const articleRecord = (fields: Partial<ArticleSummary> = {}) => ({
  ...articleWith(fields),
  observationCount: 1,
  pageUrl: PAGE,
})
const figure = (fields: Partial<Observation> = {}) =>
  toObservationRecord(observationWith(fields), articleWith(), `${PAGE}#f-7`)

const WORDS: DatasetWords = {
  site: { name: "Site", url: "https://example.org/en" },
  locale: "en",
  url: "https://example.org/en/indicators/us.sofr",
  name: "SOFR",
  description: "Overnight rate",
  keywords: ["SOFR", "擔保隔夜融資利率"],
  measured: { name: "SOFR", unit: "%" },
  downloads: [{ url: "https://example.org/api/v1/indicators/us.sofr.csv", type: "text/csv" }],
  figures: [],
  articles: [],
}

describe("a dataset", () => {
  test("covers the days its figures are about and cites the articles they are quoted in", () => {
    const dataset = datasetOf({
      ...WORDS,
      figures: [figure({ period: "2025-Q4" }), figure({ period: "2025-10-31" }), figure({ period: "../2025-12-10" })],
      articles: [
        articleRecord({ date: "2025-11-04" }),
        articleRecord({ date: "2025-12-12", url: "https://news.example/1" }),
      ],
    })
    expect(dataset).toMatchObject({
      "@type": "Dataset",
      "@id": `${WORDS.url}#dataset`,
      temporalCoverage: "2025-10-01/2025-12-31",
      dateModified: "2025-12-12",
      variableMeasured: { "@type": "PropertyValue", name: "SOFR", unitText: "%" },
      distribution: [{ "@type": "DataDownload", encodingFormat: "text/csv" }],
      citation: [{ "@type": "Article", url: PAGE }, { isBasedOn: "https://news.example/1" }],
    })
  })

  test("says nothing of what it does not know", () => {
    const keys = Object.keys(datasetOf({ ...WORDS, keywords: [], measured: undefined }))
    for (const key of ["temporalCoverage", "dateModified", "citation", "keywords", "variableMeasured"])
      expect(keys).not.toContain(key)
  })
})

describe("an article", () => {
  test("names its own publisher and quotes its figures' sentences", () => {
    expect(articleOf(articleRecord({ author: "某君" }), "隔夜利率", [figure({ by: "聯準會" })])).toMatchObject({
      "@type": "Article",
      headline: "隔夜利率",
      url: PAGE,
      datePublished: "2025-11-04",
      inLanguage: "zh-Hant",
      publisher: { "@type": "Organization", name: "某報" },
      author: { "@type": "Person", name: "某君" },
      hasPart: [
        { "@type": "Quotation", text: "SOFR 升至4.22%。", url: `${PAGE}#f-7`, spokenByCharacter: { name: "聯準會" } },
      ],
    })
  })

  test("without a title, date or publisher has none", () => {
    const keys = Object.keys(
      articleOf(articleRecord({ date: null, publisher: null, title: null, url: "no url" }), "Words…", []),
    )
    for (const key of ["datePublished", "publisher", "author", "isBasedOn", "hasPart"]) expect(keys).not.toContain(key)
  })
})

test.each(["</script><script>alert(1)</script>", "<!-- <script>", "\u2028<"])(
  "%j cannot leave its script element",
  text => {
    const script = toJsonLdScript(articleOf(articleRecord(), text, [figure({ quote: text })]))
    expect(script).not.toContain("<")
    expect(JSON.parse(script)).toMatchObject({ headline: text })
  },
)
