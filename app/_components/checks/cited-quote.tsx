import { useLocale } from "next-intl"
import { findArticleSummary } from "@/lib/queries"
import type { Observation } from "@/lib/model"
import { Quote } from "../quote"
import { SourceLink } from "../source-link"

/** The sentence, and the article it stands in. */
export function CitedQuote({ observation }: { observation: Observation }) {
  const locale = useLocale()
  return (
    <blockquote className="check-quote">
      <Quote observation={observation} language={findArticleSummary(observation.articleId)?.language ?? locale} />
      <footer className="mt-1 text-xs text-muted">
        <SourceLink observation={observation} />
      </footer>
    </blockquote>
  )
}
