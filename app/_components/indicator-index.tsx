import { useLocale, useTranslations } from "next-intl"
import { groupIndicators } from "@/app/_lib/group-indicators"
import { newestPoint } from "@/lib/charts/newest-point"
import { indicatorPath } from "@/app/_lib/paths"
import { formatPeriod, formatValue } from "@/lib/format"
import type { Indicator } from "@/lib/model"
import { findSeries, listIndicators } from "@/lib/queries"
import { PageLink } from "./page-link"

/** The whole catalogue under its groups; what nobody has quoted yet stands last, in one line. */
export function IndicatorIndex() {
  const t = useTranslations("group")
  return groupIndicators(listIndicators()).map(({ group, indicators }) => {
    const quoted = indicators.filter(({ id }) => findSeries(id).points.length > 0)
    const unquoted = indicators.filter(indicator => !quoted.includes(indicator))
    return (
      <section key={group} aria-labelledby={`group-${group}`} className="card-group">
        <h2 id={`group-${group}`} className="kicker font-sans">
          {t(group)}
        </h2>
        <div>
          <ul className="index-list">
            {quoted.map(indicator => (
              <IndicatorLine key={indicator.id} indicator={indicator} />
            ))}
          </ul>
          {unquoted.length > 0 && <Unquoted indicators={unquoted} />}
        </div>
      </section>
    )
  })
}

function Unquoted({ indicators }: { indicators: Indicator[] }) {
  const locale = useLocale()
  const t = useTranslations("indicator")
  return (
    <div className="unquoted">
      <p>{t("figures", { count: 0 })}</p>
      <ul>
        {indicators.map(({ id, name }) => (
          <li key={id}>
            <PageLink href={indicatorPath(locale, id)} className="inked-link">
              {name[locale]}
            </PageLink>
          </li>
        ))}
      </ul>
    </div>
  )
}

function IndicatorLine({ indicator }: { indicator: Indicator }) {
  const locale = useLocale()
  const t = useTranslations("indicator")
  const series = findSeries(indicator.id)
  const newest = newestPoint(series)
  return (
    <li>
      <div>
        <PageLink href={indicatorPath(locale, indicator.id)} className="font-semibold">
          {indicator.name[locale]}
        </PageLink>
        <p className="text-xs text-muted">{indicator.definition[locale]}</p>
      </div>
      <p className="index-newest">
        {newest && <strong>{formatValue(newest.value, indicator, locale, newest)}</strong>}
        <span className="text-xs text-muted">
          {newest && `${formatPeriod(newest.period, locale)} · `}
          {t("figures", { count: series.points.length })}
        </span>
      </p>
    </li>
  )
}
