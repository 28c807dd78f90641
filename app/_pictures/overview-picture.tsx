import { chartDataOf } from "@/app/_lib/chart-data-of"
import { hueOf } from "@/lib/charts/colours"
import { newestPoint } from "@/lib/charts/newest-point"
import { sparkDrawing } from "@/lib/charts/spark-option"
import { formatValue } from "@/lib/format"
import type { Indicator, Locale } from "@/lib/model"
import { findSeries, listQuoted } from "@/lib/queries"
import { chartImage, colour } from "./chart-image"
import type { Picture } from "./draw"
import { frame, heading } from "./frame"

const MOST_CARDS = 6
const SPARK = { width: 165, height: 50 }
const ZOOM = 2

interface Words {
  locale: Locale
  kicker: string
  title: string
}

/** A page about many indicators: its title over the newest figures, each with its small chart. */
export function overviewPicture({ locale, kicker, title }: Words): Picture {
  return frame({
    locale,
    kicker,
    children: [
      heading(title),
      <div
        key="cards"
        style={{ display: "flex", flexWrap: "wrap", justifyContent: "space-between", marginTop: "auto" }}
      >
        {mostQuoted().map(indicator => card(indicator, locale))}
      </div>,
    ],
  })
}

function card(indicator: Indicator, locale: Locale): Picture {
  const newest = newestPoint(findSeries(indicator.id))
  return (
    <div
      key={indicator.id}
      style={{
        display: "flex",
        flexDirection: "column",
        width: 330,
        marginTop: 22,
        paddingTop: 10,
        borderTop: `3px solid ${colour(`--chart-hue-${hueOf(indicator)}`)}`,
      }}
    >
      <div style={{ display: "block", lineClamp: 1, color: colour("--muted"), fontSize: 22 }}>
        {indicator.shortName[locale]}
      </div>
      <div style={{ display: "block", lineClamp: 1, marginTop: 4, marginBottom: 8, fontSize: 30, fontWeight: 700 }}>
        {newest ? formatValue(newest.value, indicator, locale, newest) : ""}
      </div>
      {chartImage(sparkDrawing(chartDataOf([indicator], locale), SPARK), ZOOM)}
    </div>
  )
}

/** Those quoted for the most times, for a small chart shows change best; equal ones in the catalogue's order. */
function mostQuoted(): Indicator[] {
  const times = new Map(
    listQuoted().map(({ id }) => [id, new Set(findSeries(id).points.map(({ period }) => period)).size]),
  )
  return listQuoted()
    .toSorted((a, b) => (times.get(b.id) ?? 0) - (times.get(a.id) ?? 0))
    .slice(0, MOST_CARDS)
}
