import type { Compared } from "@/app/_lib/checks-of"
import { articleJsonLd, claimJsonLd, indicatorDataset, wholeDataset } from "@/app/_lib/json-ld-of"
import { toJsonLdScript } from "@/lib/exports/json-ld"
import type { Article, Indicator, Locale, Observation } from "@/lib/model"

/** What search engines read: the figures of one indicator, or of all, as a dataset. */
export function DatasetJsonLd({ locale, indicator }: { locale: Locale; indicator?: Indicator }) {
  return <JsonLd thing={indicator ? indicatorDataset(indicator, locale) : wholeDataset(locale)} />
}

/** What search engines read: a quoted figure, and whether the official one bears it out. */
export function ClaimJsonLd({ locale, compared }: { locale: Locale; compared: Compared }) {
  const review = claimJsonLd(compared, locale)
  return review && <JsonLd thing={review} />
}

interface ArticleProps {
  locale: Locale
  article: Article
  observations: Observation[]
}

/** What search engines read: the article and the sentences its figures are quoted from. */
export function ArticleJsonLd({ locale, article, observations }: ArticleProps) {
  return <JsonLd thing={articleJsonLd(article, observations, locale)} />
}

function JsonLd({ thing }: { thing: Parameters<typeof toJsonLdScript>[0] }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toJsonLdScript(thing) }} />
}
