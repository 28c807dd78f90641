import type { ChartData, ChartPoint } from "@/lib/charts/chart-data"
import { comparisonRows } from "@/lib/compare/comparison-rows"
import { PageLink } from "../page-link"
import { indicatorPath } from "@/app/_lib/paths"
import type { CompareWords } from "./compare-words"

interface Props {
  data: ChartData
  words: CompareWords
}

/** The same figures in rows of periods and columns of indicators; each leads to the sentence it was quoted in. */
export function ComparisonTable({ data, words }: Props) {
  const { compare: t } = words
  return (
    <section className="comparison-figures">
      <h2 className="text-xl">{t.table}</h2>
      <div className="comparison-scroll" tabIndex={0} role="region" aria-label={t.table}>
        <table className="comparison-table">
          <thead>
            <tr>
              <th scope="col">{t.period}</th>
              {data.indicators.map(indicator => (
                <th key={indicator.id} scope="col">
                  <PageLink href={indicatorPath(data.locale, indicator.id)}>{indicator.shortName}</PageLink>
                  <span>{indicator.unitText}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {comparisonRows(data).map(({ period, periodText, cells }) => (
              <tr key={period}>
                <th scope="row">{periodText}</th>
                {cells.map(({ indicator, points }) => (
                  <td key={indicator}>
                    {points.map(point => (
                      <PointLinks key={point.id} point={point} words={words} />
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** A figure, linked to its newest sentence; further ones are counted by numbers that lead to them. */
function PointLinks({ point, words }: { point: ChartPoint; words: CompareWords }) {
  const [first, ...others] = point.citations
  if (!first) return null
  return (
    <p>
      <a href={first.href} title={first.quote}>
        {point.valueText}
      </a>
      {others.map((citation, index) => (
        <a key={citation.id} href={citation.href} title={citation.quote} className="further-source">
          {index + 2}
        </a>
      ))}
      {point.status !== "actual" && <span className="qualifier">{words.status[point.status]}</span>}
    </p>
  )
}
