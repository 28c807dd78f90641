"use client"

import { useMemo } from "react"
import { mergeChartData } from "@/lib/compare/merge-chart-data"
import type { Locale } from "@/lib/model"
import type { CompareWords } from "./compare-words"
import { ComparisonChart } from "./comparison-chart"
import { ComparisonTable } from "./comparison-table"
import { useCharts } from "./use-charts"

interface Props {
  ids: readonly string[]
  isApart: boolean
  locale: Locale
  words: CompareWords
}

/** The indicators chosen as one chart and as one table. */
export default function ComparisonView({ ids, isApart, locale, words }: Props) {
  const { charts, hasFailed, retry } = useCharts(ids, locale)
  const data = useMemo(() => charts && mergeChartData(charts, isApart ? "apart" : "equal"), [charts, isApart])
  const { compare: t } = words
  if (hasFailed) {
    return (
      <p role="alert" className="comparison-loading">
        {t.failed}{" "}
        <button type="button" className="inked-link" onClick={retry}>
          {t.retry}
        </button>
      </p>
    )
  }
  if (!data) return <p className="comparison-loading">{t.loading}</p>
  return (
    <>
      <ComparisonChart key={data.indicators.map(({ id }) => id).join()} data={data} words={words} />
      <ComparisonTable data={data} words={words} />
    </>
  )
}
