import { useLocale, useTranslations } from "next-intl"
import { chartDataOf } from "@/app/_lib/chart-data-of"
import { hueClass } from "@/app/_lib/hue"
import { figureFragment, indicatorPath } from "@/app/_lib/paths"
import { formatPeriod, formatValue } from "@/lib/format"
import type { Indicator, Observation } from "@/lib/model"
import { findIndicator, findPointOf } from "@/lib/queries"
import { SparkChart } from "./chart/spark-chart"
import { StatusTag } from "./status-tag"

/** What was read in an article, by indicator: each figure leads to its place in the text, and on to its point. */
export function ArticleFigures({ observations }: { observations: Observation[] }) {
  const t = useTranslations("article")
  const indicators = [...new Set(observations.map(observation => observation.indicator))]
  return (
    <aside id="figures" aria-labelledby="figures-heading" className="article-figures">
      <h2 id="figures-heading" className="font-sans text-xs font-semibold text-muted">
        {t("figuresHeading")}
      </h2>
      {observations.length === 0 && <p className="mt-3 text-sm text-muted">{t("noFigures")}</p>}
      {indicators.map(id => (
        <IndicatorFigures
          key={id}
          indicator={knownIndicator(id)}
          figures={observations.filter(observation => observation.indicator === id)}
        />
      ))}
    </aside>
  )
}

function knownIndicator(id: string): Indicator {
  const indicator = findIndicator(id)
  if (!indicator) throw new Error(`observations.json: unknown indicator: ${JSON.stringify(id)}`)
  return indicator
}

function IndicatorFigures({ indicator, figures }: { indicator: Indicator; figures: Observation[] }) {
  const locale = useLocale()
  const t = useTranslations("article")
  return (
    <section className={hueClass(indicator)}>
      <h3 className="font-sans text-sm font-semibold">
        <a href={indicatorPath(locale, indicator.id)}>{indicator.name[locale]}</a>
      </h3>
      <SparkChart data={chartDataOf([indicator], locale)} height={52} />
      <ul>
        {figures.map(observation => {
          const value = formatValue(observation.value, indicator, locale, observation)
          const point = findPointOf(observation.id)?.point
          return (
            <li key={observation.id}>
              <a href={`#${figureFragment(observation)}`} className="font-semibold">
                {value}
              </a>
              <span className="text-xs text-muted">
                {formatPeriod(observation.period, locale)} · <StatusTag status={observation.status} />
              </span>
              {point && (
                <a
                  href={indicatorPath(locale, indicator.id, point.id)}
                  aria-label={t("onChart", { indicator: indicator.shortName[locale], figure: value })}
                  title={t("onChart", { indicator: indicator.shortName[locale], figure: value })}
                  className="to-chart"
                >
                  ↗
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
