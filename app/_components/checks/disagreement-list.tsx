import { useLocale, useTranslations } from "next-intl"
import { formatValue } from "@/lib/format"
import type { Disagreement } from "@/lib/model"
import { findIndicator, findObservation, listChecks } from "@/lib/queries"
import { CheckSection } from "./check-section"
import { CitedQuote } from "./cited-quote"
import { FigureTitle } from "./figure-title"

/** What articles state differently: each value with the sentences that state it. */
export function DisagreementList() {
  const t = useTranslations("checks.disagreements")
  const { disagreements } = listChecks()
  return (
    <CheckSection title={t("title")} intro={t("intro")}>
      {disagreements.length === 0 ? (
        <p className="mt-4 text-muted">{t("none")}</p>
      ) : (
        <ul className="check-list">
          {disagreements.map(one => (
            <Disagreeing key={`${one.indicator} ${one.period} ${one.stat}`} disagreement={one} />
          ))}
        </ul>
      )}
    </CheckSection>
  )
}

function Disagreeing({ disagreement: { indicator: id, period, stat, values } }: { disagreement: Disagreement }) {
  const locale = useLocale()
  const indicator = findIndicator(id)
  if (!indicator) return null
  return (
    <li className="check" data-verdict="differs">
      <FigureTitle indicatorId={id} period={period} />
      {values.map(({ value, observations }) => (
        <div key={JSON.stringify(value)} className="check-side">
          <p className="figure-large">{formatValue(value, indicator, locale, { stat })}</p>
          {observations
            .flatMap(each => findObservation(each) ?? [])
            .map(observation => (
              <CitedQuote key={observation.id} observation={observation} />
            ))}
        </div>
      ))}
    </li>
  )
}
