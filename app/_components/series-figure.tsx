import { useLocale, useTranslations } from "next-intl"
import { chartDataOf } from "@/app/_lib/chart-data-of"
import { formatUnit } from "@/lib/format"
import type { Indicator } from "@/lib/model"
import { findIndicator } from "@/lib/queries"
import { SeriesChart } from "./chart/series-chart"

/** The chart of an indicator and its relatives, with its title, unit and source. */
export function SeriesFigure({ indicator }: { indicator: Indicator }) {
  const locale = useLocale()
  const t = useTranslations("indicator")
  const related = indicator.related.flatMap(id => findIndicator(id) ?? [])
  const names = new Intl.ListFormat(locale, { type: "conjunction" }).format(related.map(each => each.shortName[locale]))
  return (
    <figure className="border-t border-strong-rule pt-4">
      <figcaption className="mb-3">
        <h2 className="text-lg">{t("chart", { name: indicator.name[locale] })}</h2>
        <p className="text-xs text-muted">
          {[formatUnit(indicator.unit, locale), ...(related.length > 0 ? [t("withRelated", { names })] : [])].join(
            " · ",
          )}
        </p>
      </figcaption>
      <SeriesChart data={chartDataOf([indicator, ...related], locale)} />
      <p className="mt-2 text-2xs text-muted">{t("chartSource")}</p>
    </figure>
  )
}
