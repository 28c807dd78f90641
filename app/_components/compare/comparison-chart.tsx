import { useMemo, useRef, useState } from "react"
import type { ChartData } from "@/lib/charts/chart-data"
import { layoutPanels, seriesHeight } from "@/lib/charts/panels"
import { plotColours } from "@/lib/charts/colours"
import { placeBack } from "@/lib/compare/place-back"
import { nearPoints } from "@/lib/compare/near-points"
import { STATIC_WIDTHS } from "@/lib/charts/widths"
import { formatPeriod } from "@/lib/format"
import { ChartSurface } from "../chart/chart-surface"
import { useWidth } from "../chart/use-near"
import type { CompareWords } from "./compare-words"
import { markColour } from "./mark-colour"

interface Props {
  data: ChartData
  words: CompareWords
}

/** The chart with a line across all its plots at the time pointed at, and what each indicator was nearest to it. */
export function ComparisonChart({ data, words: { compare: t, status } }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const width = useWidth(root)
  const [at, setAt] = useState<number | null>(null)
  const layout = useMemo(
    () => (width > 0 ? layoutPanels(data, { width, height: seriesHeight(data, width) }) : undefined),
    [data, width],
  )
  const heights = {
    narrow: seriesHeight(data, STATIC_WIDTHS.narrow),
    medium: seriesHeight(data, STATIC_WIDTHS.medium),
    wide: seriesHeight(data, STATIC_WIDTHS.wide),
  }
  const colours = plotColours(data.indicators)
  const isWithin = at !== null && layout !== undefined && at >= layout.x.start && at <= layout.x.end
  const instant = isWithin ? placeBack(layout.x, at) : null
  const near = nearPoints(data, instant ?? Infinity)

  return (
    <figure className="comparison-chart">
      <figcaption>
        <p className="comparison-at">
          {instant === null ? t.newest : formatPeriod(new Date(instant).toISOString().slice(0, 10), data.locale)}
        </p>
        <dl className="comparison-near">
          {near.map(({ indicator, point }, index) => (
            <div key={indicator.id} style={markColour(colours[index])}>
              <dt>
                {indicator.shortName} <span>{indicator.unitText}</span>
              </dt>
              <dd>
                {point ? (
                  <>
                    <strong>{point.valueText}</strong> {point.periodText}
                    {point.status !== "actual" && ` · ${status[point.status]}`}
                  </>
                ) : (
                  t.nothing
                )}
              </dd>
            </div>
          ))}
        </dl>
      </figcaption>
      <div
        className="comparison-plots"
        ref={root}
        onPointerMove={event => setAt(event.clientX - (root.current?.getBoundingClientRect().left ?? 0))}
        onPointerLeave={() => setAt(null)}
        onKeyUp={() => setAt(ringPlace(root.current))}
      >
        <ChartSurface
          source={data}
          kind="series"
          label={data.label}
          hint={data.strings.hint}
          heights={heights}
          isChanged
        >
          {null}
        </ChartSurface>
        {isWithin && layout && (
          <span
            className="crosshair"
            aria-hidden="true"
            style={{ left: at, height: seriesHeight(data, width) - CROSSHAIR_BELOW }}
          />
        )}
      </div>
      <p className="mt-2 text-2xs text-muted">{t.source}</p>
    </figure>
  )
}

/** The dates under the last plot stay free. */
const CROSSHAIR_BELOW = 26

/** Where the keyboard has stepped to. */
function ringPlace(root: HTMLElement | null): number | null {
  const ring = root?.querySelector<HTMLElement>(".chart-ring:not(.chart-pin)")
  return ring ? Number.parseFloat(ring.style.left) : null
}
