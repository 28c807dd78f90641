import { useLocale, useTranslations } from "next-intl"
import { externalUrl, indicatorPath } from "@/app/_lib/paths"
import type { Indicator } from "@/lib/model"
import { findIndicator } from "@/lib/queries"
import { IndicatorAliases } from "./indicator-aliases"
import { PageLink } from "./page-link"

/** What else it is called, relatives on this site, and who publishes the official figure. */
export function IndicatorLinks({ indicator }: { indicator: Indicator }) {
  const locale = useLocale()
  const t = useTranslations("indicator")
  const related = indicator.related.flatMap(id => findIndicator(id) ?? [])
  const links = indicator.links.flatMap(({ label, url }) => ({ label, url: externalUrl(url) }))
  return (
    <div className="mt-16 grid gap-8 border-t border-rule pt-5 text-sm md:grid-cols-3">
      <IndicatorAliases indicator={indicator} />
      {related.length > 0 && (
        <nav aria-labelledby="related">
          <h2 id="related" className="font-sans text-xs font-semibold text-muted">
            {t("related")}
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
            {t("links")}
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
