import { useLocale, useTranslations } from "next-intl"
import { hueClass } from "@/app/_lib/hue"
import { figureFragment, indicatorPath } from "@/app/_lib/paths"
import { formatPeriod, formatValue } from "@/lib/format"
import type { Observation } from "@/lib/model"
import { findIndicator, findPointOf } from "@/lib/queries"
import { StatusTag } from "./status-tag"

/** What was read in an article, in the order of its text: figure to its sentence, indicator to its point. */
export function ArticleFigures({ observations }: { observations: Observation[] }) {
  const t = useTranslations("article")
  return (
    <aside id="figures" aria-labelledby="figures-heading" className="article-figures">
      <h2 id="figures-heading" className="font-sans text-xs font-semibold text-muted">
        {t("figuresHeading")}
      </h2>
      {observations.length === 0 ? (
        <p className="mt-3 text-sm text-muted">{t("noFigures")}</p>
      ) : (
        <ol>
          {observations.map(observation => (
            <ArticleFigure key={`${observation.id} ${observation.indicator}`} observation={observation} />
          ))}
        </ol>
      )}
    </aside>
  )
}

function ArticleFigure({ observation }: { observation: Observation }) {
  const locale = useLocale()
  const indicator = findIndicator(observation.indicator)
  if (!indicator) throw new Error(`observations.json: ${observation.id}: unknown indicator: ${observation.indicator}`)
  const point = findPointOf(observation.id)?.point
  return (
    <li className={hueClass(indicator)}>
      <a href={`#${figureFragment(observation)}`} className="figure-value">
        {formatValue(observation.value, indicator, locale, observation)}
      </a>
      <a href={indicatorPath(locale, indicator.id, point?.id)} className="figure-indicator">
        {indicator.name[locale]}
      </a>
      <p className="text-xs text-muted">
        {formatPeriod(observation.period, locale)} · <StatusTag status={observation.status} />
      </p>
    </li>
  )
}
