import { useLocale, useTranslations } from "next-intl"
import { addsUp } from "@/app/_lib/checks-of"
import { formatValue } from "@/lib/format"
import type { ArithmeticCheck, Observation } from "@/lib/model"
import { findIndicator, findObservation, listChecks } from "@/lib/queries"
import { CheckSection } from "./check-section"
import { CitedQuote } from "./cited-quote"
import { FigureTitle } from "./figure-title"

/** Figures of one article that follow from others of it: those that add up, or those that do not. */
export function ArithmeticList({ sound }: { sound: boolean }) {
  const t = useTranslations("checks.arithmetic")
  const checks = listChecks().arithmetic.filter(check => addsUp(check) === sound)
  if (checks.length === 0) return null
  return (
    <CheckSection title={t(sound ? "title" : "wrong")}>
      <ul className="check-list">
        {checks.map(check => (
          <Arithmetic key={`${check.identity} ${check.observation}`} check={check} />
        ))}
      </ul>
    </CheckSection>
  )
}

function Arithmetic({ check }: { check: ArithmeticCheck }) {
  const locale = useLocale()
  const t = useTranslations("checks.arithmetic")
  const figure = findObservation(check.observation)
  const indicator = figure && findIndicator(figure.indicator)
  if (!figure || !indicator) return null
  const printed = (one: Observation | undefined) => {
    const measure = one && findIndicator(one.indicator)
    return measure ? formatValue(one.value, measure, locale, { stat: one.stat }) : ""
  }
  const [first, second] = check.terms.map(findObservation)
  return (
    <li className="check" data-verdict={addsUp(check) ? "agrees" : "differs"}>
      <FigureTitle indicatorId={figure.indicator} period={figure.period} />
      <p>
        {t(check.is, {
          first: printed(first),
          second: printed(second),
          expected: formatValue(check.expected, indicator, locale, { stat: figure.stat }),
          quoted: printed(figure),
        })}
      </p>
      <CitedQuote observation={figure} />
    </li>
  )
}
