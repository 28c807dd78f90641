"use client"

import { useCallback, useMemo, useRef, useState, type ReactNode } from "react"
import { applyView } from "@/lib/charts/apply-view"
import type { ChartData, ChartPoint, TimeAxis } from "@/lib/charts/chart-data"
import { timeDomain, visiblePoints } from "@/lib/charts/domain"
import { changesPicture } from "@/lib/charts/view"
import type { WidthClass } from "@/lib/charts/widths"
import { ChartSurface } from "../chart/chart-surface"
import { Brush } from "./brush"
import { ExplorerTables } from "./explorer-tables"
import { ExplorerTools } from "./explorer-tools"
import { Filters } from "./filters"
import { KnownOn } from "./known-on"
import { PointPanel } from "./point-panel"
import { ShareMenu, type SharePaths } from "./share-menu"
import { ShownCount } from "./shown-count"
import { useDraftAxis } from "./use-draft-axis"
import { useView } from "./use-view"
import type { ExplorerWords } from "./words"

interface Props {
  /** The indicator first, then its relatives; citations with their details. */
  data: ChartData
  words: ExplorerWords
  paths: SharePaths
  heights: Record<WidthClass, number>
  /** Title and unit of the chart, and its source. */
  caption: ReactNode
  source: ReactNode
  /** The pictures drawn on the server. */
  children: ReactNode
}

/** An indicator's chart and its table, and all that a reader can ask of them. What is asked stands in the address. */
export function IndicatorExplorer({ data, words, paths, heights, caption, source, children }: Props) {
  const [view, change] = useView()
  const figure = useRef<HTMLElement>(null)
  const [draft, draw] = useDraftAxis(change)
  const [together, setTogether] = useState<readonly string[]>([])
  const viewed = useMemo(() => applyView(data, view), [data, view])
  const shown = useMemo(() => withAxis(viewed, draft), [viewed, draft])
  const visible = useMemo(() => visiblePoints(shown), [shown])
  const [min, max] = useMemo(() => timeDomain(data, 0.05), [data])
  const whole = { min, max, hasEarlier: false, hasLater: false }
  const chosen = data.points.find(({ id }) => id === view.point)
  const isChanged = changesPicture(view) || draft !== undefined

  const choose = useCallback(
    (points: readonly ChartPoint[]) => {
      setTogether(points.map(({ id }) => id))
      change({ point: points[0]?.id ?? null })
      // A sheet covers the lower part of a phone's screen.
      if (matchMedia("(max-width: 63.99rem)").matches) figure.current?.querySelector(".chart")?.scrollIntoView()
    },
    [change],
  )
  const close = () => {
    change({ point: null })
    figure.current?.querySelector<HTMLElement>(".chart-surface")?.focus({ preventScroll: true })
  }
  const openPoints = chosen ? openWith(chosen, together, data) : []
  return (
    <section className="explorer" data-open={chosen !== undefined}>
      <figure ref={figure} className="explorer-figure">
        <figcaption className="explorer-caption">
          {caption}
          <ShareMenu
            paths={paths}
            name={data.indicators[0]?.name ?? ""}
            words={words}
            onPicture={async format => (await import("./save-picture")).savePicture(shown, format)}
          />
        </figcaption>
        <Filters data={data} view={view} onChange={change} words={words} />
        <ExplorerTools
          data={data}
          view={view}
          axis={shown.axis}
          whole={whole}
          onZoom={draw}
          onChange={change}
          words={words}
        />
        <ChartSurface
          source={shown}
          kind="series"
          label={data.label}
          hint={data.strings.hint}
          selected={view.point ?? undefined}
          heights={heights}
          isChanged={isChanged}
          zoom={{ axis: shown.axis ?? whole, whole, onZoom: draw }}
          onChoose={choose}
        >
          {children}
        </ChartSurface>
        <Brush data={data} axis={shown.axis} onZoom={draw} words={words} />
        <div className="explorer-foot">
          <KnownOn data={data} value={view.knownOn} onChange={change} words={words} />
          <ShownCount
            shown={visible.length}
            all={data.points.length}
            isChanged={isChanged}
            onChange={change}
            words={words}
          />
        </div>
        {source}
      </figure>
      {chosen && (
        <PointPanel
          points={openPoints}
          order={orderOf(visible, chosen)}
          data={data}
          words={words}
          onChoose={point => choose([point])}
          onClose={close}
        />
      )}
      <ExplorerTables data={data} visible={visible} view={view} onChange={change} words={words} />
    </section>
  )
}

const withAxis = (data: ChartData, draft: TimeAxis | null | undefined): ChartData => {
  if (draft === undefined) return data
  const { axis: _axis, ...rest } = data
  return draft ? { ...rest, axis: draft } : rest
}

/** The points of the mark that was chosen, as long as the one the address names is among them. */
function openWith(chosen: ChartPoint, together: readonly string[], { points }: ChartData): ChartPoint[] {
  if (!together.includes(chosen.id)) return [chosen]
  return [chosen, ...points.filter(({ id }) => id !== chosen.id && together.includes(id))]
}

/** The points of one indicator in the order of time; one that a filter hides stands alone. */
function orderOf(visible: readonly ChartPoint[], chosen: ChartPoint): ChartPoint[] {
  const own = visible.filter(({ indicator }) => indicator === chosen.indicator)
  return own.some(({ id }) => id === chosen.id) ? own : [chosen]
}
