import { expect, test } from "vitest"
import { claimReviewOf } from "@/lib/exports/claim-review"
import { toObservationRecord } from "@/lib/exports/observation-record"
import { articleWith, observationWith } from "./helpers"

const SENTENCE = "https://example.org/en/articles/a#f-7"
const review = (verdict: "agrees" | "differs") =>
  claimReviewOf({
    site: { name: "Site", url: "https://example.org/en" },
    url: "https://example.org/en/checks",
    figure: toObservationRecord(observationWith({ by: "某君" }), articleWith({ date: "2025-11-04" }), SENTENCE),
    article: {
      ...articleWith({ date: "2025-11-04" }),
      observationCount: 1,
      pageUrl: "https://example.org/en/articles/a",
    },
    verdict,
    said: "Differs: the official figure is 4.22%",
    source: "https://office.example/sofr",
  })

test("a verdict names the claim, who makes it, where it appeared, and what it was held against", () =>
  expect(review("differs")).toMatchObject({
    "@type": "ClaimReview",
    claimReviewed: observationWith().quote,
    itemReviewed: {
      "@type": "Claim",
      author: { name: "某君" },
      datePublished: "2025-11-04",
      appearance: { url: SENTENCE },
    },
    author: { "@type": "Organization", name: "Site" },
    isBasedOn: "https://office.example/sofr",
  }))

test.each([
  ["agrees", 5],
  ["differs", 1],
] as const)("%s is rated %i of 1 to 5", (verdict, ratingValue) =>
  expect(review(verdict).reviewRating).toMatchObject({ ratingValue, worstRating: 1, bestRating: 5 }),
)
