import { useLocale, useTranslations } from "next-intl"
import { chartDataOf } from "@/app/_lib/chart-data-of"
import { hueClass } from "@/app/_lib/hue"
import { originalAt } from "@/app/_lib/original-at"
import { figureFragment, indicatorPath, numbersPath } from "@/app/_lib/paths"
import { formatPeriod, formatValue } from "@/lib/format"
import { MESSAGES } from "@/lib/i18n/messages"
import type { Article, Indicator, Observation } from "@/lib/model"
import { findIndicator, findPointOf } from "@/lib/queries"
import { SparkChart } from "./chart/spark-chart"
import { LitTogether } from "./lit-together"
import { StatusGlyph } from "./status-glyph"
import { StatusKey } from "./status-key"
import { StatusTag } from "./status-tag"
import { UnlinkedNumbers } from "./unlinked-numbers"

/** What was read in an article, by indicator: each figure leads to its place in the text, and on to its point. */
export function ArticleFigures({ article, observations }: { article: Article; observations: Observation[] }) {
  const t = useTranslations("article")
  const locale = useLocale()
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
          article={article}
          indicator={knownIndicator(id)}
          figures={observations.filter(observation => observation.indicator === id)}
        />
      ))}
      {observations.length > 0 && <StatusKey points={observations} />}
      <UnlinkedNumbers address={numbersPath(locale, article.id)} words={MESSAGES[locale].unlinked} />
      <LitTogether />
    </aside>
  )
}

function knownIndicator(id: string): Indicator {
  const indicator = findIndicator(id)
  if (!indicator) throw new Error(`observations.json: unknown indicator: ${JSON.stringify(id)}`)
  return indicator
}

interface FiguresProps {
  article: Article
  indicator: Indicator
  figures: Observation[]
}

function IndicatorFigures({ article, indicator, figures }: FiguresProps) {
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
          const original = originalAt(article, observation)
          return (
            <li key={observation.id} data-figure={observation.id} data-point={point?.id}>
              <a href={`#${figureFragment(observation)}`} className="status-name font-semibold">
                <StatusGlyph status={observation.status} />
                {value}
              </a>
              <span className="text-xs text-muted">
                {formatPeriod(observation.period, locale)} · <StatusTag status={observation.status} />
              </span>
              {original && (
                <a href={original} rel="noopener nofollow" className="to-chart" title={t("originalAt")}>
                  <span className="sr-only">{t("originalAt")}</span>
                  <span aria-hidden="true">⧉</span>
                </a>
              )}
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
