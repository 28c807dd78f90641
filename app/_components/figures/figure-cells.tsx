import { memo, useMemo } from "react"
import { articlePath, indicatorPath } from "@/app/_lib/paths"
import { fill } from "@/lib/charts/fill"
import type { Figure } from "@/lib/figures/figure-table"
import type { Fold } from "@/lib/figures/filter-figures"
import { formatDate, formatPeriod, formatValue, shownBound } from "@/lib/format"
import type { Locale } from "@/lib/model"
import { findTerms } from "@/lib/text/find-terms"
import { MarkedText } from "../marked-text"
import { PageLink } from "../page-link"
import { percentOf } from "./figure-filters"
import type { FigureWords } from "./figure-words"

interface Props {
  figure: Figure
  isSelected: boolean
  onSelect: (id: string, isSelected: boolean) => void
  terms: readonly string[]
  fold: Fold
  locale: Locale
  words: FigureWords
}

/** One figure: what it measures, the number, when it is about, what kind it is, and the sentence, linked. */
export const FigureCells = memo(function FigureCells({
  figure,
  isSelected,
  onSelect,
  terms,
  fold,
  locale,
  words,
}: Props) {
  const { indicator, article, value, bound, status, stat } = figure
  const text = formatValue(value, indicator, locale, figure)
  const side = shownBound(bound, value)
  const qualifiers = [...(side === "exact" ? [] : [words.bound[side]]), ...(stat === "level" ? [] : [words.stat[stat]])]
  const found = useMemo(() => findTerms(fold(figure.quote), terms), [figure.quote, terms, fold])
  return (
    <>
      <td role="cell" className="cell-select">
        <input
          type="checkbox"
          checked={isSelected}
          aria-label={fill(words.figures.select, { figure: `${indicator.shortName[locale]} ${text}` })}
          onChange={({ target }) => onSelect(figure.id, target.checked)}
        />
      </td>
      <th role="rowheader" scope="row" className={`cell-indicator hue-${indicator.hue}`}>
        <PageLink href={indicatorPath(locale, indicator.id)}>{indicator.shortName[locale]}</PageLink>
      </th>
      <td role="cell" className="cell-figure">
        <strong>{text}</strong>
      </td>
      <td role="cell" className="cell-period">
        {formatPeriod(figure.period, locale)}
      </td>
      <td role="cell" className="cell-status">
        <span className="status-tag" data-status={status} title={words.statusNote[status]}>
          {words.status[status]}
        </span>
        {qualifiers.map(qualifier => (
          <span key={qualifier} className="qualifier">
            {qualifier}
          </span>
        ))}
      </td>
      <td role="cell" className="cell-quote">
        <a href={articlePath(locale, article.id, figure)} className="quote-link" data-found={found.length > 0}>
          <q lang={article.language} className="quote">
            <MarkedText text={figure.quote} figure={figure.mark} found={found} />
          </q>
        </a>
        {figure.by && (
          <span className="qualifier" lang={article.language}>
            {figure.by}
          </span>
        )}
      </td>
      <td role="cell" className="cell-published">
        {article.date && <time dateTime={article.date}>{formatDate(article.date, locale)}</time>}
        {article.publisher && (
          <span className="qualifier" lang={article.language}>
            {article.publisher}
          </span>
        )}
      </td>
      <td role="cell" className="cell-confidence">
        {percentOf(figure.confidence, locale)}
      </td>
    </>
  )
})
