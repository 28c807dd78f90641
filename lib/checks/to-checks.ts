import type { Identity } from "@/lib/catalogue/schema"
import type { Article, Checks, Diagnostic, Observation, OfficialSeries } from "@/lib/model"
import { isImplausible } from "@/lib/observations/implausible"
import { checkArithmetic } from "./arithmetic"
import { compare } from "./compare"
import { findDisagreements } from "./disagreements"

interface Read {
  article: Pick<Article, "date">
  observations: Observation[]
  diagnostics: Diagnostic[]
}

/** All that can be checked: figures against official ones, within each article, and between articles. Nothing is corrected. */
export function toChecks(official: OfficialSeries[], identities: Identity[], articles: Read[]): Checks {
  const book = { series: new Map(official.map(series => [series.indicator, series])), identities }
  return {
    comparisons: articles.flatMap(({ article, observations }) =>
      observations
        .map(observation => compare(book, observation, dayOf(article.date)))
        .filter(({ verdict }) => verdict !== "no official figure"),
    ),
    arithmetic: articles.flatMap(({ observations }) => checkArithmetic(identities, observations)),
    disagreements: findDisagreements(articles.flatMap(({ observations }) => observations)),
    implausible: articles.flatMap(({ diagnostics }) => diagnostics.filter(isImplausible)),
  }
}

/** An article of which only the month is known could know nothing past its last day. */
function dayOf(date: string | null): string | null {
  return date === null ? null : date.length === 7 ? `${date}-31` : date
}
