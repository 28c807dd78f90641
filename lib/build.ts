import { toChecks } from "@/lib/checks/to-checks"
import { toArticles } from "@/lib/articles/to-articles"
import { toIndicator, type Catalogue } from "@/lib/catalogue/read-catalogue"
import { extractMentions } from "@/lib/extract/extract-mentions"
import type {
  Article,
  Checks,
  Diagnostic,
  Indicator,
  Mentions,
  Observation,
  OfficialSeries,
  Seed,
  Series,
} from "@/lib/model"
import { compileLexicon } from "@/lib/observations/lexicon"
import { observe } from "@/lib/observations/observe"
import { computeSeries } from "@/lib/reference/compute"
import { toSeries } from "@/lib/series/to-series"

/** An article with everything read from it: what one page shows. */
export interface ReadArticle {
  article: Article
  mentions: Mentions
  observations: Observation[]
  diagnostics: Diagnostic[]
}

/** What a build makes of its seeds; the same seeds and catalogue give the same value. */
export interface Built {
  indicators: Indicator[]
  articles: ReadArticle[]
  series: Series[]
  /** As published, then those computed from them. */
  official: OfficialSeries[]
  checks: Checks
}

/** The whole flow: seeds → articles → mentions → observations → series → checks. Touches no disk. */
export function build(
  catalogue: Catalogue,
  published: OfficialSeries[],
  seeds: Seed[],
  onArticle: (done: number, of: number) => void = () => {},
): Built {
  const lexicon = compileLexicon(catalogue)
  const articles = toArticles(seeds)
  const read = articles.map((article, index) => {
    const mentions = extractMentions(article.text, article.language, article.date)
    const { observations, diagnostics } = observe(lexicon, article, mentions)
    onArticle(index + 1, articles.length)
    return { article, mentions, observations, diagnostics }
  })
  const observations = read.flatMap(one => one.observations)
  const official = [...published, ...computeSeries(published, catalogue.identities)]
  const ids = catalogue.indicators.map(({ id }) => id)
  return {
    indicators: catalogue.indicators.map(indicator => toIndicator(indicator, catalogue.entities)),
    articles: read,
    series: toSeries(ids, articles, observations),
    official,
    checks: toChecks(official, catalogue.identities, read),
  }
}
