import { useLocale } from "next-intl"
import { hueClass } from "@/app/_lib/hue"
import { indicatorPath } from "@/app/_lib/paths"
import { formatPeriod } from "@/lib/format"
import { findIndicator } from "@/lib/queries"
import { PageLink } from "../page-link"

/** What a check is about: the indicator, in its colour, and the period. */
export function FigureTitle({ indicatorId, period }: { indicatorId: string; period: string }) {
  const locale = useLocale()
  const indicator = findIndicator(indicatorId)
  if (!indicator) return null
  return (
    <h3 className={`check-title ${hueClass(indicator)}`}>
      <PageLink href={indicatorPath(locale, indicator.id)} className="inked-link">
        {indicator.name[locale]}
      </PageLink>{" "}
      <span className="font-normal text-muted">{formatPeriod(period, locale)}</span>
    </h3>
  )
}
