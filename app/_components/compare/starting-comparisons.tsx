import { useLocale, useTranslations } from "next-intl"
import { chartDataOf } from "@/app/_lib/chart-data-of"
import { hueClass } from "@/app/_lib/hue"
import { comparePath } from "@/app/_lib/paths"
import { startingComparisons } from "@/app/_lib/starting-comparisons"
import { formatComparison } from "@/lib/compare/comparison"
import { newestPoint } from "@/lib/charts/newest-point"
import { formatValue } from "@/lib/format"
import type { Indicator } from "@/lib/model"
import { findIndicator, findSeries } from "@/lib/queries"
import { SparkChart } from "../chart/spark-chart"

/** What to compare for one who has chosen nothing yet: a card a comparison, with a small picture of each indicator. */
export function StartingComparisons() {
  const locale = useLocale()
  const t = useTranslations("compare")
  const starts = startingComparisons().map(ids => ids.flatMap(id => findIndicator(id) ?? []))
  if (starts.length === 0) return <p className="text-muted">{t("empty")}</p>
  return (
    <section className="comparison-starts">
      <h2 className="text-lg">{t("starts")}</h2>
      <ul>
        {starts.map(indicators => {
          const search = formatComparison({ indicators: indicators.map(({ id }) => id), isApart: false })
          return (
            <li key={search}>
              <a href={comparePath(locale, search)}>
                {indicators.map(indicator => (
                  <Start key={indicator.id} indicator={indicator} />
                ))}
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Its name and newest figure, and a picture where there is more than one to see. */
function Start({ indicator }: { indicator: Indicator }) {
  const locale = useLocale()
  const series = findSeries(indicator.id)
  const newest = newestPoint(series)
  return (
    <span className={`comparison-start ${hueClass(indicator)}`}>
      <span className="comparison-start-name">
        {indicator.shortName[locale]}
        <span className="qualifier">{newest && formatValue(newest.value, indicator, locale, newest)}</span>
      </span>
      {series.points.length > 1 && <SparkChart data={chartDataOf([indicator], locale)} height={56} />}
    </span>
  )
}
