import { useLocale, useTranslations } from "next-intl"
import { chartDataOf } from "@/app/_lib/chart-data-of"
import { hueClass } from "@/app/_lib/hue"
import { comparePath } from "@/app/_lib/paths"
import { startingComparisons } from "@/app/_lib/starting-comparisons"
import { formatComparison } from "@/lib/compare/comparison"
import { findIndicator } from "@/lib/queries"
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
                  <span key={indicator.id} className={`comparison-start ${hueClass(indicator)}`}>
                    <span className="comparison-start-name">{indicator.shortName[locale]}</span>
                    <SparkChart data={chartDataOf([indicator], locale)} height={56} />
                  </span>
                ))}
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
