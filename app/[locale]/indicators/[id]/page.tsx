import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { FigureTables } from "@/app/_components/figure-tables"
import { IndicatorHeading } from "@/app/_components/indicator-heading"
import { IndicatorLinks } from "@/app/_components/indicator-links"
import { DatasetJsonLd } from "@/app/_components/json-ld"
import { SeriesFigure } from "@/app/_components/series-figure"
import { hueClass } from "@/app/_lib/hue"
import { pageMetadata } from "@/app/_lib/metadata"
import { indicatorPath } from "@/app/_lib/paths"
import { findIndicator, findSeries, listIndicators } from "@/lib/queries"

type Props = PageProps<"/[locale]/indicators/[id]">

export function generateStaticParams() {
  return listIndicators().map(({ id }) => ({ id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocale()
  const indicator = findIndicator((await params).id)
  if (!indicator) notFound()
  return pageMetadata({
    locale,
    path: indicatorPath(locale, indicator.id),
    indicator,
    title: indicator.name[locale],
    description: indicator.definition[locale],
  })
}

export default async function IndicatorPage({ params }: Props) {
  const indicator = findIndicator((await params).id)
  if (!indicator) notFound()
  const { points } = findSeries(indicator.id)
  const [locale, t] = [await getLocale(), await getTranslations("indicator")]
  return (
    <article className={hueClass(indicator)}>
      <DatasetJsonLd locale={locale} indicator={indicator} />
      <IndicatorHeading indicator={indicator} />
      {points.length > 0 ? (
        <>
          <SeriesFigure indicator={indicator} />
          <FigureTables indicator={indicator} />
        </>
      ) : (
        <p className="text-muted">{t("noFigures")}</p>
      )}
      <IndicatorLinks indicator={indicator} />
    </article>
  )
}
