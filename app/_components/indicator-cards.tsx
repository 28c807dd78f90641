import { useTranslations } from "next-intl"
import { groupIndicators } from "@/app/_lib/group-indicators"
import { listQuoted } from "@/lib/queries"
import { IndicatorCard } from "./indicator-card"

/** A card for each indicator that has figures, under its group's heading. */
export function IndicatorCards() {
  const t = useTranslations("group")
  return groupIndicators(listQuoted()).map(({ group, indicators }) => (
    <section key={group} aria-labelledby={`group-${group}`} className="card-group">
      <h3 id={`group-${group}`} className="kicker font-sans">
        {t(group)}
      </h3>
      <div className="cards">
        {indicators.map(indicator => (
          <IndicatorCard key={indicator.id} indicator={indicator} />
        ))}
      </div>
    </section>
  ))
}
