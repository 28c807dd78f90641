import { useLocale, useTranslations } from "next-intl"
import { chartDataOf } from "@/app/_lib/chart-data-of"
import { timelinePath } from "@/app/_lib/paths"
import { listQuoted } from "@/lib/queries"
import { TimelineChart } from "./chart/timeline-chart"

/** Every figure on one time axis; an indicator nobody has quoted has no lane. */
export function TimelineFigure() {
  const t = useTranslations("home")
  const locale = useLocale()
  const quoted = listQuoted()
  if (quoted.length === 0) return null
  return (
    <figure className="border-t border-strong-rule pt-4">
      <figcaption className="mb-4 flex flex-wrap items-baseline gap-x-4">
        <h2 className="text-xl">{t("timeline")}</h2>
        <p className="text-sm text-muted">{t("timelineNote")}</p>
        <a href="#newest" className="inked-link text-sm md:ms-auto">
          {t("indicators")} ↓
        </a>
      </figcaption>
      <TimelineChart data={chartDataOf(quoted, locale)} address={timelinePath(locale)} />
    </figure>
  )
}
