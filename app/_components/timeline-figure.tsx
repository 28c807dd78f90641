import { useLocale, useTranslations } from "next-intl"
import { chartDataOf } from "@/app/_lib/chart-data-of"
import { groupIndicators } from "@/app/_lib/group-indicators"
import { timelinePath } from "@/app/_lib/paths"
import { usualAxis } from "@/lib/charts/timeline-scale"
import { MESSAGES } from "@/lib/i18n/messages"
import { listQuoted } from "@/lib/queries"
import { FOLD_SCRIPT } from "./chart/fold-on-phone"
import { pictureHeights, StaticPictures } from "./chart/static-chart"
import { TimelineBoard } from "./chart/timeline-board"
import { StatusKey } from "./status-key"

/** Every figure on one time axis, group by group; an indicator nobody has quoted has no lane. */
export function TimelineFigure() {
  const t = useTranslations("home")
  const tGroup = useTranslations("group")
  const locale = useLocale()
  const quoted = listQuoted()
  if (quoted.length === 0) return null
  const all = chartDataOf(quoted, locale)
  const whole = usualAxis(all)
  const groups = groupIndicators(quoted).map(({ group, indicators }) => {
    const data = { ...chartDataOf(indicators, locale), axis: whole }
    return {
      group,
      title: tGroup(group),
      count: t("groupCount", { lanes: indicators.length, figures: data.points.length }),
      label: `${tGroup(group)}: ${t("groupCount", { lanes: indicators.length, figures: data.points.length })}`,
      heights: pictureHeights("timeline", data),
      pictures: <StaticPictures kind="timeline" data={data} />,
    }
  })
  const { zoomIn, zoomOut, reset, zoomHint } = MESSAGES[locale].explorer
  return (
    <figure className="border-t border-strong-rule pt-4">
      <figcaption className="mb-2 flex flex-wrap items-baseline gap-x-4">
        <h2 className="text-xl">{t("timeline")}</h2>
        <p className="text-sm text-muted">{t("timelineNote")}</p>
        <a href="#newest" className="inked-link text-sm md:ms-auto">
          {t("indicators")} ↓
        </a>
      </figcaption>
      <TimelineBoard
        groups={groups}
        address={timelinePath(locale)}
        whole={whole}
        hint={all.strings.hint}
        words={{ zoomIn, zoomOut, reset, zoomHint }}
      >
        <StatusKey points={all.points} isBrief />
      </TimelineBoard>
      <script dangerouslySetInnerHTML={{ __html: FOLD_SCRIPT }} />
    </figure>
  )
}
