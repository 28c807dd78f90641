import { readFileSync } from "node:fs"
import path from "node:path"
import { createTranslator } from "next-intl"
import { chartDataOf } from "@/app/_lib/chart-data-of"
import { indicatorPath } from "@/app/_lib/paths"
import { siteAddress, siteUrl } from "@/app/_lib/site-url"
import { newestPoint } from "@/lib/charts/newest-point"
import { seriesHeight } from "@/lib/charts/panels"
import { renderSvg } from "@/lib/charts/render-svg"
import { seriesDrawing } from "@/lib/charts/series-option"
import { toEmbedPage } from "@/lib/exports/embed-page"
import { linkMarks } from "@/lib/exports/link-marks"
import { formatPeriod, formatValue } from "@/lib/format"
import { MESSAGES } from "@/lib/i18n/messages"
import type { Indicator, Locale } from "@/lib/model"
import { findSeries, listObservations } from "@/lib/queries"

/** As the container queries of app/_styles/embed.css. */
const WIDTHS = [340, 520, 740, 1040]

/** The chart of one indicator as a document for an iframe. */
export function embedOf(locale: Locale, indicator: Indicator): Response {
  const t = createTranslator({ locale, messages: MESSAGES[locale] })
  const { points } = findSeries(indicator.id)
  const data = chartDataOf([indicator], locale)
  const newest = newestPoint(findSeries(indicator.id))
  const quoting = listObservations().filter(one => one.indicator === indicator.id)
  const count = new Set(quoting.map(({ articleId }) => articleId)).size
  const draw = (width: number) => {
    const svg = renderSvg(seriesDrawing(data, { width, height: seriesHeight(data, width) }))
    return linkMarks(svg, data, ({ id }) => siteAddress(indicatorPath(locale, indicator.id, id)), siteUrl().href)
  }
  const html = toEmbedPage({
    locale,
    title: indicator.name[locale],
    newest: newest
      ? {
          value: formatValue(newest.value, indicator, locale, newest),
          about: `${formatPeriod(newest.period, locale)} · ${t(`status.${newest.status}`)}`,
        }
      : null,
    label: data.label,
    pictures: points.length > 0 ? WIDTHS.map(width => ({ width, svg: draw(width) })) : [],
    source: t("embed.source", { count }),
    link: t("embed.open", { site: t("site.name") }),
    pageUrl: siteAddress(indicatorPath(locale, indicator.id)),
    css: embedCss(),
  })
  return new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } })
}

let css: string | undefined

/** The site's colours and the embed's few rules, without comments and indentation. */
function embedCss(): string {
  css ??= ["colours.css", "embed.css"]
    .map(name => readFileSync(path.join(process.cwd(), "app", "_styles", name), "utf8"))
    .join("\n")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\n\s*/g, "\n")
    .trim()
  return css
}
