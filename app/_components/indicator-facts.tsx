import { useLocale, useTranslations } from "next-intl"
import { externalUrl, indicatorPath } from "@/app/_lib/paths"
import { formatUnit, formatValue } from "@/lib/format"
import type { Indicator } from "@/lib/model"
import { findIndicator } from "@/lib/queries"
import { IndicatorAliases } from "./indicator-aliases"
import { PageLink } from "./page-link"

/** What it measures and is called, relatives on this site, and who publishes the official figure. */
export function IndicatorFacts({ indicator }: { indicator: Indicator }) {
  const locale = useLocale()
  const t = useTranslations()
  const facts = [
    { term: t("indicator.unit"), text: formatUnit(indicator.unit, locale) },
    { term: t("indicator.plausible"), text: formatValue(indicator.plausible, indicator, locale) },
    { term: t("indicator.group"), text: t(`group.${indicator.group}`) },
  ]
  const related = indicator.related.flatMap(id => findIndicator(id) ?? [])
  const links = indicator.links.flatMap(({ label, url }) => ({ label, url: externalUrl(url) }))
  return (
    <div className="indicator-facts">
      <section aria-labelledby="about">
        <h2 id="about" className="font-sans text-xs font-semibold text-muted">
          {t("indicator.about")}
        </h2>
        <p className="mt-2">{indicator.definition[locale]}</p>
        <dl className="fact-list">
          {facts.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
      <IndicatorAliases indicator={indicator} />
      {related.length > 0 && (
        <nav aria-labelledby="related">
          <h2 id="related" className="font-sans text-xs font-semibold text-muted">
            {t("indicator.related")}
          </h2>
          <ul className="mt-2">
            {related.map(each => (
              <li key={each.id} className="py-0.5">
                <PageLink href={indicatorPath(locale, each.id)} className="inked-link inline-block py-0.5">
                  {each.name[locale]}
                </PageLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {links.length > 0 && (
        <section aria-labelledby="links">
          <h2 id="links" className="font-sans text-xs font-semibold text-muted">
            {t("indicator.links")}
          </h2>
          <ul className="mt-2">
            {links.map(({ label, url }) => (
              <li key={label} className="py-0.5">
                <a href={url} rel="noopener nofollow" className="inked-link inline-block py-0.5">
                  {label} ↗
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
