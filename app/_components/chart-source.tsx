import { useLocale, useTranslations } from "next-intl"
import { checksPath, externalUrl } from "@/app/_lib/paths"
import type { Indicator, OfficialSeries } from "@/lib/model"
import { findOfficial } from "@/lib/queries"
import { PageLink } from "./page-link"

/** Where the figures of a chart come from: articles, and behind them the publishers of official ones, with the notices they ask for. */
export function ChartSource({ indicators }: { indicators: Indicator[] }) {
  const locale = useLocale()
  const t = useTranslations()
  const official = indicators.flatMap(({ id, shortName }) => {
    const series = findOfficial(id)
    return series ? [{ name: shortName[locale], series }] : []
  })
  const notices = new Set(official.flatMap(({ series }) => series.notice?.[locale] ?? []))
  return (
    <div className="mt-2 text-2xs text-muted">
      <p>{t("indicator.chartSource")}</p>
      {official.length > 0 && (
        <p>
          <span className="official-swatch" aria-hidden="true" /> {t("checks.officialLine")}{" "}
          {official.map(({ name, series }, index) => (
            <span key={series.indicator}>
              {index > 0 && "; "}
              {name}: <Publisher series={series} />
            </span>
          ))}
          {". "}
          <PageLink href={checksPath(locale)} className="inked-link">
            {t("checks.all")}
          </PageLink>
        </p>
      )}
      {[...notices].map(notice => (
        <p key={notice}>{notice}</p>
      ))}
    </div>
  )
}

function Publisher({ series: { publisher, computedFrom, values } }: { series: OfficialSeries }) {
  const t = useTranslations("checks")
  const locale = useLocale()
  if (computedFrom.length > 0) return t("computedHere")
  return (
    <a
      href={externalUrl(values.at(-1)?.source ?? null)}
      rel="noopener nofollow"
      className="inked-link"
      lang={locale === "en" ? undefined : "en"}
    >
      {publisher}
    </a>
  )
}
