import { chartDataOf } from "@/app/_lib/chart-data-of"
import { hueOf } from "@/lib/charts/colours"
import { newestPoint } from "@/lib/charts/newest-point"
import { seriesDrawing } from "@/lib/charts/series-option"
import { formatPeriod, formatValue } from "@/lib/format"
import { MESSAGES } from "@/lib/i18n/messages"
import type { Indicator, Locale } from "@/lib/model"
import { findSeries } from "@/lib/queries"
import { chartImage, colour } from "./chart-image"
import type { Picture } from "./draw"
import { frame, heading } from "./frame"

/** Drawn at half its size, so that its letters and dots can be seen in a small preview. */
const CHART = { width: 530, height: 172 }
const ZOOM = 2

/** What the page of an indicator opens with: its name, the newest figure, and its chart. */
export function indicatorPicture(indicator: Indicator, locale: Locale): Picture {
  const words = MESSAGES[locale]
  const newest = newestPoint(findSeries(indicator.id))
  return frame({
    locale,
    kicker: words.group[indicator.group],
    edge: colour(`--chart-hue-${hueOf(indicator)}`),
    children: [
      heading(indicator.name[locale]),
      newest ? (
        <div key="newest" style={{ display: "flex", alignItems: "baseline", marginTop: 4 }}>
          <div style={{ display: "flex", fontSize: 60, fontWeight: 700 }}>
            {formatValue(newest.value, indicator, locale, newest)}
          </div>
          <div style={{ display: "flex", marginLeft: 24, color: colour("--muted"), fontSize: 28 }}>
            {`${formatPeriod(newest.period, locale)} · ${words.status[newest.status]}`}
          </div>
        </div>
      ) : (
        <div key="newest" style={{ display: "flex", marginTop: 24, color: colour("--muted"), fontSize: 28 }}>
          {words.indicator.noFigures}
        </div>
      ),
      newest && (
        <div key="chart" style={{ display: "flex", marginTop: "auto" }}>
          {chartImage(seriesDrawing(chartDataOf([indicator], locale), CHART), ZOOM)}
        </div>
      ),
    ],
  })
}
