import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { IndicatorFacts } from "@/app/_components/indicator-facts"
import { IndicatorHeading } from "@/app/_components/indicator-heading"
import { DatasetJsonLd } from "@/app/_components/json-ld"
import { IndicatorNeighbours } from "@/app/_components/indicator-neighbours"
import { SeriesFigure } from "@/app/_components/series-figure"
import { StatusKey } from "@/app/_components/status-key"
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
    pictured: indicatorPath(locale, indicator.id),
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
      <IndicatorNeighbours indicator={indicator} />
      <IndicatorHeading indicator={indicator} />
      {points.length > 0 ? (
        <>
          <SeriesFigure indicator={indicator} />
          <StatusKey points={points} />
        </>
      ) : (
        <p className="text-muted">{t("noFigures")}</p>
      )}
      <IndicatorFacts indicator={indicator} />
    </article>
  )
}
