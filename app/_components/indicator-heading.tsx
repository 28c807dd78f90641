import { useLocale, useTranslations } from "next-intl"
import { newestPoint } from "@/lib/charts/newest-point"
import { formatPeriod, formatUnit, formatValue } from "@/lib/format"
import type { Indicator } from "@/lib/model"
import { findObservation, findSeries } from "@/lib/queries"
import { SourceLink } from "./source-link"
import { StatusTag } from "./status-tag"

/** Name, definition and unit beside the newest figure and where it was quoted. */
export function IndicatorHeading({ indicator }: { indicator: Indicator }) {
  const locale = useLocale()
  const t = useTranslations()
  const newest = newestPoint(findSeries(indicator.id))
  const citation = newest && findObservation(newest.citations[0] ?? "")
  return (
    <header className="grid gap-x-16 gap-y-8 pt-10 pb-10 md:grid-cols-[1fr_18rem] md:pt-14">
      <div>
        <p className="kicker">{t(`group.${indicator.group}`)}</p>
        <h1 className="mt-2 text-2xl">{indicator.name[locale]}</h1>
        <p className="mt-4 max-w-[40em] text-muted">{indicator.definition[locale]}</p>
        <p className="mt-2 text-sm text-muted">
          {t("indicator.unit")}: {formatUnit(indicator.unit, locale)}
        </p>
      </div>
      {newest && (
        <div className="newest-figure">
          <p className="text-xs font-semibold text-muted">{t("indicator.newest")}</p>
          <p className="figure-large">{formatValue(newest.value, indicator, locale, newest)}</p>
          <p className="text-sm text-muted">
            {formatPeriod(newest.period, locale)} · <StatusTag status={newest.status} />
          </p>
          {citation && (
            <p className="mt-2 text-xs text-muted">
              {t("indicator.quotedIn")} <SourceLink observation={citation} />
            </p>
          )}
        </div>
      )}
    </header>
  )
}
