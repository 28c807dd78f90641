import { useLocale, useTranslations } from "next-intl"
import type { Compared } from "@/app/_lib/checks-of"
import { articlePath, externalUrl } from "@/app/_lib/paths"
import { formatPeriod, formatValue } from "@/lib/format"
import { findIndicator } from "@/lib/queries"
import { CheckSection } from "./check-section"

/**
 * Facts that agree, a line each: what was printed, linked to every sentence that states it, and what the publisher states,
 * linked to its page.
 */
export function AgreeingList({ agreeing }: { agreeing: Compared[] }) {
  const t = useTranslations("checks")
  const facts = new Map<string, Compared[]>()
  for (const one of agreeing) {
    const { indicator, period, value, bound, stat } = one.figure
    const key = JSON.stringify([indicator, period, value, bound, stat])
    facts.set(key, [...(facts.get(key) ?? []), one])
  }
  if (facts.size === 0) return null
  return (
    <CheckSection title={t("agreeing.title")} intro={t("agreeing.intro")}>
      <ul className="check-lines">
        {[...facts].map(([key, stated]) => (
          <Agreeing key={key} stated={stated} />
        ))}
      </ul>
    </CheckSection>
  )
}

function Agreeing({ stated }: { stated: Compared[] }) {
  const locale = useLocale()
  const t = useTranslations("checks")
  const [first, ...more] = stated
  const indicator = first && findIndicator(first.figure.indicator)
  if (!first || !indicator) return null
  const { figure, official } = first
  const { bound, stat } = figure
  return (
    <li>
      <span>
        {indicator.shortName[locale]} <span className="text-muted">{formatPeriod(figure.period, locale)}</span>
      </span>
      <span>
        <span className="text-xs text-muted">{t("quoted")} </span>
        <a href={articlePath(locale, figure.articleId, figure)} className="inked-link">
          {formatValue(figure.value, indicator, locale, { bound, stat })}
        </a>
        {more.map((one, index) => (
          <sup key={one.observation}>
            {" "}
            <a
              href={articlePath(locale, one.figure.articleId, one.figure)}
              aria-label={t("agreeing.again", { number: index + 2 })}
              className="check-again"
            >
              {index + 2}
            </a>
          </sup>
        ))}
      </span>
      <span>
        <span className="text-xs text-muted">{t("official")} </span>
        <a href={externalUrl(official.sources[0] ?? null)} rel="noopener nofollow" className="inked-link">
          {formatValue(official.value, indicator, locale, { stat })}
        </a>
      </span>
      <span className="text-xs text-muted">{official.publisher}</span>
    </li>
  )
}
