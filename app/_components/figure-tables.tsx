import { useLocale, useTranslations } from "next-intl"
import { hueClass } from "@/app/_lib/hue"
import { indicatorPath } from "@/app/_lib/paths"
import type { Indicator } from "@/lib/model"
import { findIndicator, findSeries } from "@/lib/queries"
import { PageLink } from "./page-link"
import { PointsTable } from "./points-table"
import { StatusKey } from "./status-key"

/** All that an indicator's chart draws, as tables: its own figures, then those of its relatives. */
export function FigureTables({ indicator }: { indicator: Indicator }) {
  const locale = useLocale()
  const t = useTranslations("indicator")
  const own = findSeries(indicator.id).points
  const related = indicator.related
    .flatMap(id => findIndicator(id) ?? [])
    .map(each => ({ each, points: findSeries(each.id).points }))
    .filter(({ points }) => points.length > 0)
  return (
    <section>
      <h2 className="mt-14 mb-5 text-xl">{t("table")}</h2>
      <PointsTable indicator={indicator} points={own} />
      {related.map(({ each, points }) => (
        <section key={each.id} className={`mt-12 ${hueClass(each)}`}>
          <h3 className="mb-4 text-lg">
            <PageLink href={indicatorPath(locale, each.id)}>{each.name[locale]}</PageLink>
          </h3>
          <PointsTable indicator={each} points={points} withIds={false} />
        </section>
      ))}
      <StatusKey points={[...own, ...related.flatMap(({ points }) => points)]} />
    </section>
  )
}
