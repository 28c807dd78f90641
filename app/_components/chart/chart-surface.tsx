"use client"

import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
} from "react"
import type { ChartData, ChartPoint } from "@/lib/charts/chart-data"
import type { DrawingKind } from "@/lib/charts/drawing-of"
import type { WidthClass } from "@/lib/charts/widths"
import { CitationList } from "./citation-list"
import { aimAt, findMarks, markOf, pointsOf, type Aim } from "./marks-dom"
import { PointCard, spokenText } from "./point-card"
import { cardPlace, follow, step } from "./pointing"
import { StaysStatic } from "./stays-static"
import { useChartData } from "./use-chart-data"
import { useNear, useWidth } from "./use-near"
import { usePinned } from "./use-pinned"
import { useReader } from "./use-reader"

const LiveChart = lazy(() => import("./live-chart"))

interface Props {
  /** The chart's data, or the address they are fetched from when a reader comes. */
  source: ChartData | string
  kind: DrawingKind
  /** What a screen reader is told the picture shows, and how the keyboard moves. */
  label: string
  hint: string
  selected?: string
  /** Of the pictures drawn on the server, in px. */
  heights: Record<WidthClass, number>
  /** The pictures drawn on the server, shown until the browser has drawn its own. */
  children: ReactNode
}

/**
 * What a reader can do with a chart, whoever drew it: point at a mark and read its sentence, step through the marks
 * with the arrow keys, open the sentence by click or Enter. It works on the server's SVG before any chart code is
 * loaded, and in the same way on ECharts' SVG after: both name their marks alike (see marks-dom.ts).
 */
export function ChartSurface({ source, kind, label, hint, selected, heights, children }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const surface = useRef<HTMLDivElement>(null)
  const [aimed, setAim] = useState<Aim | null>(null)
  const [spoken, setSpoken] = useState("")
  const [listed, setListed] = useState<{ points: readonly ChartPoint[]; aim: Aim } | null>(null)
  const [drawnWidth, setDrawnWidth] = useState(0)
  const [pin, setPin] = useState<Aim | null>(null)
  const isNear = useNear(root)
  const isWanted = useReader() && isNear
  const { data, withData } = useChartData(source, isWanted)
  const { id: pinned, isArrival } = usePinned(data?.points, selected, kind === "series")
  const width = useWidth(surface)
  const isReady = drawnWidth > 0
  // What was aimed at before the chart changed its width is somewhere else now.
  const aim = aimed && (width === 0 || Math.floor(aimed.width) === width) ? aimed : null
  const aimedPoints = useMemo(() => (data && aim ? pointsIn(data, aim.points) : []), [data, aim])

  useEffect(() => {
    const mark = pinned && root.current && findMarks(root.current).find(one => pointsOf(one).includes(pinned))
    setPin(mark && root.current ? aimAt(mark, root.current) : null)
  }, [pinned, drawnWidth, width])

  useEffect(() => {
    if (pinned && isArrival) root.current?.scrollIntoView({ block: "center" })
  }, [pinned, isArrival])

  const open = (mark: Element, newTab: boolean) =>
    withData(loaded => {
      const points = pointsIn(loaded, pointsOf(mark))
      const [citation, ...others] = points.flatMap(({ citations }) => citations)
      if (!citation) return
      if (others.length === 0) return follow(citation.href, newTab)
      setAim(null)
      if (root.current) setListed({ points, aim: aimAt(mark, root.current) })
    })
  const onClick = (event: MouseEvent) => {
    const mark = markOf(event.target)
    if (mark) open(mark, event.metaKey || event.ctrlKey)
  }
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType === "touch" || !root.current) return
    const mark = markOf(event.target)
    setAim(mark && aimAt(mark, root.current))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!root.current || event.altKey || event.metaKey || event.ctrlKey) return
    const marks = findMarks(root.current)
    const at = marks.findIndex(mark => pointsOf(mark)[0] === aim?.points[0])
    if (event.key === "Escape") return setAim(null)
    const isOpening = event.key === "Enter" || event.key === " "
    const target = isOpening ? marks[at] : marks[step(event.key, at, marks.length)]
    if (!target) return
    event.preventDefault()
    if (isOpening) return open(target, false)
    target.scrollIntoView({ block: "nearest" })
    setAim(aimAt(target, root.current))
    withData(loaded => setSpoken(spokenText(pointsIn(loaded, pointsOf(target)), loaded)))
  }
  const onDrawn = useCallback(() => setDrawnWidth(width), [width])
  const closeList = useCallback(() => {
    setListed(null)
    surface.current?.focus({ preventScroll: true })
  }, [])

  return (
    <div className="chart" ref={root} style={heightsStyle(heights)} data-kind={kind} data-ready={isReady}>
      <div
        className="chart-surface"
        ref={surface}
        role="application"
        aria-label={hint}
        tabIndex={0}
        onClick={onClick}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setAim(null)}
        onBlur={() => setAim(null)}
        onKeyDown={onKeyDown}
      >
        <div className="chart-picture" role="img" aria-label={label}>
          {children}
          {data && isWanted && width > 0 && (
            <StaysStatic>
              <Suspense fallback={null}>
                <div className="chart-live">
                  <LiveChart data={data} kind={kind} width={width} onDrawn={onDrawn} />
                </div>
              </Suspense>
            </StaysStatic>
          )}
        </div>
      </div>
      {pin && <span className="chart-ring chart-pin" style={{ left: pin.x, top: pin.y }} />}
      {aim && <span className="chart-ring" style={{ left: aim.x, top: aim.y }} />}
      {aim && data && !listed && (
        <div className="chart-card" aria-hidden="true" style={cardPlace(aim)}>
          <PointCard points={aimedPoints} data={data} />
        </div>
      )}
      {listed && data && <CitationList {...listed} data={data} onClose={closeList} />}
      <p className="chart-spoken" aria-live="polite">
        {spoken}
      </p>
    </div>
  )
}

const pointsIn = ({ points }: ChartData, ids: readonly string[]) =>
  ids.flatMap(id => points.find(point => point.id === id) ?? [])

function heightsStyle(heights: Record<WidthClass, number>): CSSProperties {
  const style: CSSProperties & Record<`--${string}`, string> = {}
  for (const [name, height] of Object.entries(heights)) style[`--chart-height-${name}`] = `${height}px`
  return style
}
