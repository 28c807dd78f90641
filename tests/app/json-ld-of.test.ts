import { describe, expect, test, vi } from "vitest"
import { articleJsonLd, indicatorDataset, wholeDataset } from "@/app/_lib/json-ld-of"
import { LOCALES } from "@/lib/model"
import { findArticle, listArticles, listIndicators, listObservations } from "@/lib/queries"

vi.mock("server-only", () => ({}))

describe.each(LOCALES)("in %s", locale => {
  const datasets = [wholeDataset(locale), ...listIndicators().map(indicator => indicatorDataset(indicator, locale))]

  test("every dataset has what search engines ask of one", () => {
    for (const dataset of datasets) {
      const at = JSON.stringify(dataset["@id"])
      expect(dataset, at).toMatchObject({ "@context": "https://schema.org", "@type": "Dataset", inLanguage: locale })
      expect(String(dataset.name).length, at).toBeGreaterThan(0)
      expect(String(dataset.description).length, at).toBeGreaterThanOrEqual(50)
      expect(String(dataset.description).length, at).toBeLessThanOrEqual(5000)
      expect(URL.canParse(String(dataset.url)), at).toBe(true)
      expect(dataset.distribution, at).toHaveLength(2)
    }
  })

  test("every dataset is another", () => {
    expect(new Set(datasets.map(dataset => dataset["@id"])).size).toBe(datasets.length)
  })

  test("every article quotes each of its figures", () => {
    const quoted = listArticles().flatMap(({ id }) => {
      const found = findArticle(id)
      const thing = found && articleJsonLd(found.article, found.observations, locale)
      expect(thing).toMatchObject({ "@type": "Article", headline: expect.stringMatching(/\S/) })
      return found?.observations ?? []
    })
    expect(quoted.length).toBe(listObservations().length)
  })
})
