import type { Catalogue } from "@/lib/catalogue/read-catalogue"

/**
 * A catalogue of `size` indicators: the real ones as far as they go, then copies of them that listen to phrases of their
 * own, made of common characters so that the reader's tables are as full as a real catalogue's.
 */
export function synthetic(catalogue: Catalogue, size: number): Catalogue {
  const real = catalogue.indicators
  const indicators = Array.from({ length: size }, (_, index) => {
    const model = real[index % real.length]!
    if (index < real.length) return model
    const round = Math.floor(index / real.length)
    const renamed = (phrases: string[] | undefined) =>
      phrases?.map(phrase => `${phrase}${SUFFIXES[round % SUFFIXES.length]}`)
    return {
      ...model,
      id: `${model.id}_${round}`,
      read: model.read.map(spec => ({ ...spec, names: renamed(spec.names), measures: renamed(spec.measures) })),
    }
  })
  return { ...catalogue, indicators }
}

const SUFFIXES = ["指數", "總額", "增速", "水準", " index", " total", " level"]
