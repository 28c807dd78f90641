import { useLocale, useTranslations } from "next-intl"
import type { Compared } from "@/app/_lib/checks-of"
import { externalUrl } from "@/app/_lib/paths"
import { findIndicator } from "@/lib/queries"

/** Who states the official figure, linked to the page that does, and what it is computed from where nobody states it. */
export function OfficialSource({ official }: { official: Compared["official"] }) {
  const locale = useLocale()
  const t = useTranslations("checks")
  const [source = ""] = official.sources
  const names = official.computedFrom.flatMap(id => findIndicator(id)?.shortName[locale] ?? [])
  const list = new Intl.ListFormat(locale, { type: "conjunction" }).format(names)
  return (
    <p className="text-xs text-muted">
      <a href={externalUrl(source)} rel="noopener nofollow" className="inked-link">
        {t("stated", { publisher: official.publisher })}
      </a>
      {official.measure && <span lang="en"> · {official.measure}</span>}
      {names.length > 0 && <> · {t("computed", { names: list })}</>}
    </p>
  )
}
