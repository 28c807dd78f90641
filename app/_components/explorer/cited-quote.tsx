import type { ChartCitation } from "@/lib/charts/chart-data"

/** The sentence as printed, with its figure marked. */
export function CitedQuote({ citation: { quote, at, language } }: { citation: ChartCitation }) {
  return (
    <q lang={language} className="quote">
      {quote.slice(0, at[0])}
      <mark className="quote-figure">{quote.slice(...at)}</mark>
      {quote.slice(at[1])}
    </q>
  )
}
