import { useLocale, useTranslations } from "next-intl"
import { checksPath } from "@/app/_lib/paths"
import { formatValue } from "@/lib/format"
import type { Disagreement } from "@/lib/model"
import { findIndicator, findObservation, listChecks } from "@/lib/queries"
import { CitedQuote } from "./checks/cited-quote"
import { FigureTitle } from "./checks/figure-title"
import { SectionHeading } from "./section-heading"

const MOST = 4

/** What articles state differently, the newest periods first, each value with the sentence that states it. */
export function HomeDisagreements() {
  const locale = useLocale()
  const t = useTranslations("home")
  const { disagreements } = listChecks()
  if (disagreements.length === 0) return null
  const newest = disagreements.toSorted((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0))
  return (
    <section>
      <SectionHeading title={t("disagreements")} href={checksPath(locale)} link={t("allChecks")} />
      <p className="mt-1 text-sm text-muted">{t("disagreementsNote")}</p>
      {newest.slice(0, MOST).map(one => (
        <Disagreeing key={`${one.indicator} ${one.period} ${one.stat}`} disagreement={one} />
      ))}
    </section>
  )
}

function Disagreeing({ disagreement: { indicator: id, period, stat, values } }: { disagreement: Disagreement }) {
  const locale = useLocale()
  const indicator = findIndicator(id)
  if (!indicator) return null
  return (
    <article className="disagreement">
      <FigureTitle indicatorId={id} period={period} />
      <div className="disagreement-sides">
        {values.map(({ value, observations: [newest = ""] }) => {
          const observation = findObservation(newest)
          return (
            <div key={JSON.stringify(value)}>
              <p className="figure-large">{formatValue(value, indicator, locale, { stat })}</p>
              {observation && <CitedQuote observation={observation} />}
            </div>
          )
        })}
      </div>
    </article>
  )
}
