import { Fragment } from "react"
import { useLocale, useTranslations } from "next-intl"
import type { Compared } from "@/app/_lib/checks-of"
import { formatValue } from "@/lib/format"
import { findIndicator } from "@/lib/queries"
import { ClaimJsonLd } from "../json-ld"
import { CheckSection } from "./check-section"
import { CitedQuote } from "./cited-quote"
import { FigureTitle } from "./figure-title"
import { OfficialSource } from "./official-source"

/** Facts that differ from the official figure: both numbers, by how much, the sentence and the publisher. */
export function DifferingList({ differing }: { differing: Compared[] }) {
  const locale = useLocale()
  const t = useTranslations("checks.differs")
  return (
    <CheckSection title={t("title")}>
      {differing.length === 0 ? (
        <p className="mt-4 text-muted">{t("none")}</p>
      ) : (
        <ul className="check-list">
          {differing.map(one => (
            <Fragment key={one.observation}>
              <ClaimJsonLd locale={locale} compared={one} />
              <Differing {...one} />
            </Fragment>
          ))}
        </ul>
      )}
    </CheckSection>
  )
}

function Differing({ figure, official, difference, early }: Compared) {
  const locale = useLocale()
  const t = useTranslations("checks")
  const indicator = findIndicator(figure.indicator)
  if (!indicator) return null
  const shown = (value: Compared["figure"]["value"], bound = figure.bound, stat = figure.stat) =>
    formatValue(value, indicator, locale, { bound, stat })
  const values = [
    { name: t("quoted"), value: shown(figure.value) },
    { name: t("official"), value: shown(official.value, "exact") },
    { name: t("difference"), value: shown(difference ?? 0, "exact", "change") },
  ]
  return (
    <li className="check" data-verdict="differs">
      <FigureTitle indicatorId={figure.indicator} period={figure.period} />
      <dl className="check-values">
        {values.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <OfficialSource official={official} />
      {early && <p className="mt-1 text-sm">{t("early")}</p>}
      <CitedQuote observation={figure} />
    </li>
  )
}
