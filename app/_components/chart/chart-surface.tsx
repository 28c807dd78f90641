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
import type { Drawing } from "@/lib/charts/drawing"
import type { DrawingKind } from "@/lib/charts/drawing-of"
import type { Scale } from "@/lib/charts/scales"
import type { WidthClass } from "@/lib/charts/widths"
import { CitationList } from "./citation-list"
import { aimAt, findMarks, markOf, pointsOf, type Aim } from "./marks-dom"
import { PointCard, spokenText } from "./point-card"
import { cardPlace, follow, step } from "./pointing"
import { StaysStatic } from "./stays-static"
import { useChartData, type ChartLoader } from "./use-chart-data"
import { useNear, useWidth } from "./use-near"
import { usePinned } from "./use-pinned"
import { useReader } from "./use-reader"
import { useZoom, zoomByKey, type Zoom } from "./use-zoom"

const LiveChart = lazy(() => import("./live-chart"))

export interface ChartSurfaceProps {
  /** The chart's data, or what fetches them when a reader comes; keep it the same function from render to render. */
  source: ChartData | ChartLoader
  kind: DrawingKind
  /** What a screen reader is told the picture shows, and how the keyboard moves. */
  label: string
  hint: string
  selected?: string
  /** Of the pictures drawn on the server, in px. */
  heights: Record<WidthClass, number>
  /** The pictures drawn on the server, shown until the browser has drawn its own. */
  children: ReactNode
  /** What to draw of fetched data; keep it the same function from render to render. */
  shape?: (data: ChartData) => ChartData
  /** The reader has changed what is shown: the server's pictures no longer tell it. */
  isChanged?: boolean
  zoom?: Zoom
  /** Shows the sources of a mark; without it one source is gone to and several are listed. */
  onChoose?: (points: readonly ChartPoint[]) => void
}

/**
 * What a reader can do with a chart, whoever drew it: point at a mark and read its sentence, step through the marks
 * with the arrow keys, open the sentence by click or Enter, zoom. It works on the server's SVG before any chart code is
 * loaded, and in the same way on ECharts' SVG after: both name their marks alike (see marks-dom.ts).
 */
export function ChartSurface(props: ChartSurfaceProps) {
  const { source, kind, label, hint, selected, heights, children, shape, isChanged = false, zoom, onChoose } = props
  const root = useRef<HTMLDivElement>(null)
  const surface = useRef<HTMLDivElement>(null)
  const plot = useRef<Scale>(undefined)
  const [aimed, setAim] = useState<Aim | null>(null)
  const [spoken, setSpoken] = useState("")
  const [listed, setListed] = useState<{ points: readonly ChartPoint[]; aim: Aim } | null>(null)
  const [drawn, setDrawn] = useState<{ width: number; height: number }>()
  const [pin, setPin] = useState<Aim | null>(null)
  const isNear = useNear(root)
  const isWanted = (useReader() || isChanged) && isNear
  const { data: given, withData } = useChartData(source, isWanted)
  const data = useMemo(() => (given && shape ? shape(given) : given), [given, shape])
  const byId = useMemo(() => new Map(given?.points.map(point => [point.id, point])), [given])
  const { id: pinned, isArrival } = usePinned(given?.points, selected, kind === "series")
  const width = useWidth(surface)
  const isReady = drawn !== undefined
  // What was aimed at before the chart changed its width is somewhere else now.
  const aim = aimed && (width === 0 || Math.floor(aimed.width) === width) ? aimed : null
  const aimedPoints = useMemo(() => aim?.points.flatMap(id => byId.get(id) ?? []) ?? [], [aim, byId])
  useZoom(surface, plot, zoom)

  // The mark the keyboard stood on, for when the focus comes back or the chart is drawn anew under it.
  const stood = useRef<string>(undefined)
  const standAgain = useCallback(() => {
    const mark = root.current && findMarks(root.current).find(one => pointsOf(one).includes(stood.current ?? ""))
    if (mark && root.current && surface.current?.matches(":focus-visible")) setAim(aimAt(mark, root.current))
  }, [])
  useEffect(standAgain, [drawn, standAgain])

  useEffect(() => {
    const mark = pinned && root.current && findMarks(root.current).find(one => pointsOf(one).includes(pinned))
    setPin(mark && root.current ? aimAt(mark, root.current) : null)
  }, [pinned, drawn, width])

  useEffect(() => {
    if (pinned && isArrival) root.current?.scrollIntoView({ block: "center" })
  }, [pinned, isArrival])

  const withPoints = (mark: Element, run: (points: ChartPoint[], data: ChartData) => void) =>
    withData(loaded => {
      const ids = new Set(pointsOf(mark))
      // In the order of the mark, the firmest first.
      const found = new Map(loaded.points.filter(({ id }) => ids.has(id)).map(point => [point.id, point]))
      run([...ids].flatMap(id => found.get(id) ?? []), loaded) // prettier-ignore
    })
  const open = (mark: Element, newTab: boolean) =>
    withPoints(mark, points => {
      const [citation, ...others] = points.flatMap(({ citations }) => citations)
      if (!citation || !root.current) return
      if (onChoose && !newTab) return onChoose(points)
      if (others.length === 0) return follow(citation.href, newTab)
      setAim(null)
      setListed({ points, aim: aimAt(mark, root.current) })
    })
  const onClick = (event: MouseEvent) => {
    const mark = markOf(event.target)
    if (!mark) return
    // Without scripts the mark is a link.
    event.preventDefault()
    open(mark, event.metaKey || event.ctrlKey)
  }
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType === "touch" || event.buttons > 0 || !root.current) return
    const mark = markOf(event.target)
    setAim(mark && aimAt(mark, root.current))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!root.current || event.altKey || event.metaKey || event.ctrlKey) return
    const zoomed = zoom && zoomByKey(zoom, event.key, event.shiftKey)
    if (zoom && zoomed !== undefined) {
      event.preventDefault()
      setAim(null)
      return zoom.onZoom(zoomed)
    }
    const marks = findMarks(root.current)
    const at = marks.findIndex(mark => pointsOf(mark)[0] === aim?.points[0])
    if (event.key === "Escape") {
      stood.current = undefined
      return setAim(null)
    }
    const isOpening = event.key === "Enter" || event.key === " "
    const target = isOpening ? marks[at] : marks[step(event.key, at, marks.length)]
    if (!target) return
    event.preventDefault()
    if (isOpening) return open(target, false)
    target.scrollIntoView({ block: "nearest" })
    stood.current = pointsOf(target)[0]
    setAim(aimAt(target, root.current))
    withPoints(target, (points, loaded) => setSpoken(spokenText(points, loaded)))
  }
  const onDrawn = useCallback(({ width, height, x }: Drawing) => {
    plot.current = x
    setDrawn({ width, height })
  }, [])
  const closeList = useCallback(() => {
    setAim(listed?.aim ?? null)
    setListed(null)
    surface.current?.focus({ preventScroll: true })
  }, [listed])

  return (
    <div className="chart" ref={root} style={heightsStyle(heights)} data-kind={kind} data-ready={isReady}>
      <div
        className="chart-surface"
        ref={surface}
        role="application"
        aria-label={`${label} ${hint}`}
        tabIndex={0}
        data-zooms={zoom !== undefined}
        onClick={onClick}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setAim(null)}
        onFocus={standAgain}
        onBlur={() => setAim(null)}
        onKeyDown={onKeyDown}
      >
        <span role="img" aria-label={label} />
        <div
          className="chart-picture"
          aria-hidden="true"
          style={isChanged && drawn ? { height: drawn.height } : undefined}
        >
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

function heightsStyle(heights: Record<WidthClass, number>): CSSProperties {
  const style: CSSProperties & Record<`--${string}`, string> = {}
  for (const [name, height] of Object.entries(heights)) style[`--chart-height-${name}`] = `${height}px`
  return style
}
