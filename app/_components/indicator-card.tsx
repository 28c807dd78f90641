import { useLocale, useTranslations } from "next-intl"
import { chartDataOf } from "@/app/_lib/chart-data-of"
import { hueClass } from "@/app/_lib/hue"
import { newestPoint } from "@/lib/charts/newest-point"
import { indicatorPath } from "@/app/_lib/paths"
import { formatPeriod, formatValue } from "@/lib/format"
import type { Indicator } from "@/lib/model"
import { findObservation, findSeries } from "@/lib/queries"
import { SparkChart } from "./chart/spark-chart"
import { PageLink } from "./page-link"
import { SourceLink } from "./source-link"
import { StatusTag } from "./status-tag"

/** An indicator at a glance: its newest figure, when that was, who said so, and its course. */
export function IndicatorCard({ indicator }: { indicator: Indicator }) {
  const locale = useLocale()
  const t = useTranslations("indicator")
  const series = findSeries(indicator.id)
  const newest = newestPoint(series)
  const citation = newest && findObservation(newest.citations[0] ?? "")
  return (
    <article className={`indicator-card ${hueClass(indicator)}`}>
      <h4 className="card-name">
        <PageLink href={indicatorPath(locale, indicator.id)}>{indicator.name[locale]}</PageLink>
      </h4>
      {newest ? (
        <>
          <p className="figure-large">{formatValue(newest.value, indicator, locale, newest)}</p>
          <p className="text-xs text-muted">
            {formatPeriod(newest.period, locale)} · <StatusTag status={newest.status} />
          </p>
          <SparkChart data={chartDataOf([indicator], locale)} />
          {citation && (
            <p className="card-source">
              {t("quotedIn")} <SourceLink observation={citation} />
            </p>
          )}
        </>
      ) : (
        <p className="mt-2 text-xs text-muted">{t("noFigures")}</p>
      )}
    </article>
  )
}
