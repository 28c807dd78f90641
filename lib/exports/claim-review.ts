import type { Claim, ClaimReview, Organization, WithContext } from "schema-dts"
import type { Verdict } from "@/lib/model"
import type { ArticleRecord, ObservationRecord } from "./schemas"

export interface ReviewWords {
  site: { name: string; url: string }
  /** Of the page that shows the verdict. */
  url: string
  figure: ObservationRecord
  article: ArticleRecord
  verdict: Extract<Verdict, "agrees" | "differs">
  /** The verdict and the official figure in the page's language. */
  said: string
  /** The page that states the official figure. */
  source: string
}

/** 1 is false and 5 is true on schema.org's scale; nothing between is claimed. */
const RATINGS = { agrees: 5, differs: 1 } as const

/** A quoted figure and its verdict as schema.org's ClaimReview: https://developers.google.com/search/docs/appearance/structured-data/factcheck */
export function claimReviewOf(words: ReviewWords): WithContext<ClaimReview> {
  const { site, url, figure, article, verdict, said, source } = words
  const claim: Claim & object = {
    "@type": "Claim",
    ...(figure.by ? { author: { "@type": "Person", name: figure.by } } : {}),
    ...(article.date ? { datePublished: article.date } : {}),
    appearance: { "@type": "Article", url: figure.sentenceUrl },
  }
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    url,
    claimReviewed: figure.quote,
    itemReviewed: claim,
    author: organisation(site),
    isBasedOn: source,
    reviewRating: {
      "@type": "Rating",
      ratingValue: RATINGS[verdict],
      worstRating: RATINGS.differs,
      bestRating: RATINGS.agrees,
      alternateName: said,
    },
  }
}

function organisation({ name, url }: ReviewWords["site"]): Organization & object {
  return { "@type": "Organization", name, url }
}
