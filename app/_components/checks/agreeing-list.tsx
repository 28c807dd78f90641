import { useLocale, useTranslations } from "next-intl"
import type { Compared } from "@/app/_lib/checks-of"
import { articlePath, externalUrl } from "@/app/_lib/paths"
import { formatPeriod, formatValue } from "@/lib/format"
import { findIndicator } from "@/lib/queries"
import { CheckSection } from "./check-section"

/** Facts that agree, a line each: what was printed, linked to its sentence, and what the publisher states, linked to its page. */
export function AgreeingList({ agreeing }: { agreeing: Compared[] }) {
  const t = useTranslations("checks")
  if (agreeing.length === 0) return null
  return (
    <CheckSection title={t("agreeing.title")} intro={t("agreeing.intro")}>
      <ul className="check-lines">
        {agreeing.map(one => (
          <Agreeing key={one.observation} {...one} />
        ))}
      </ul>
    </CheckSection>
  )
}

function Agreeing({ figure, official }: Compared) {
  const locale = useLocale()
  const t = useTranslations("checks")
  const indicator = findIndicator(figure.indicator)
  if (!indicator) return null
  const { bound, stat, articleId } = figure
  return (
    <li>
      <span>
        {indicator.shortName[locale]} <span className="text-muted">{formatPeriod(figure.period, locale)}</span>
      </span>
      <span>
        <span className="text-xs text-muted">{t("quoted")} </span>
        <a href={articlePath(locale, articleId, figure)} className="inked-link">
          {formatValue(figure.value, indicator, locale, { bound, stat })}
        </a>
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
