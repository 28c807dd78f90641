import { useLocale, useTranslations } from "next-intl"
import { chartDataOf } from "@/app/_lib/chart-data-of"
import { embedPath, indicatorDataPath } from "@/app/_lib/paths"
import { formatUnit } from "@/lib/format"
import type { Indicator } from "@/lib/model"
import { findIndicator } from "@/lib/queries"
import { pictureHeights, StaticPictures } from "./chart/static-chart"
import { ChartSource } from "./chart-source"
import { explorerWords } from "./explorer/explorer-words"
import { IndicatorExplorer } from "./explorer/indicator-explorer"

/** The chart of an indicator and its relatives, with its title, unit and source, and their figures as tables. */
export function SeriesFigure({ indicator }: { indicator: Indicator }) {
  const locale = useLocale()
  const t = useTranslations("indicator")
  const related = indicator.related.flatMap(id => findIndicator(id) ?? [])
  const names = new Intl.ListFormat(locale, { type: "conjunction" }).format(related.map(each => each.shortName[locale]))
  const subtitle = [formatUnit(indicator.unit, locale), ...(related.length > 0 ? [t("withRelated", { names })] : [])]
  const data = chartDataOf([indicator, ...related], locale, { withDetails: true, withOfficial: true })
  const paths = {
    csv: indicatorDataPath(indicator.id, "csv"),
    json: indicatorDataPath(indicator.id, "json"),
    embed: embedPath(locale, indicator.id),
  }
  return (
    <IndicatorExplorer
      data={data}
      words={explorerWords(locale)}
      paths={paths}
      heights={pictureHeights("series", data)}
      caption={
        <div>
          <h2 className="text-lg">{t("chart", { name: indicator.name[locale] })}</h2>
          <p className="text-xs text-muted">{subtitle.join(" · ")}</p>
        </div>
      }
      source={<ChartSource indicators={[indicator, ...related]} />}
    >
      <StaticPictures kind="series" data={data} />
    </IndicatorExplorer>
  )
}
