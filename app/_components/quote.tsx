import type { Language, Observation } from "@/lib/model"

interface Props {
  observation: Observation
  language: Language
}

/** The sentence as printed, with its figure marked. */
export function Quote({ observation, language }: Props) {
  const { quote, quoteStart, start, end } = observation
  return (
    <q lang={language} className="quote">
      {quote.slice(0, start - quoteStart)}
      <mark className="quote-figure">{quote.slice(start - quoteStart, end - quoteStart)}</mark>
      {quote.slice(end - quoteStart)}
    </q>
  )
}
