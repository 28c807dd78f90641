"use client"

// The package’s CommonJS build reads as `{ default: … }` from a module package such as this one, so its ES build is taken.
import ReactECharts from "echarts-for-react/esm/core"
import { useCallback, useMemo, useRef } from "react"
import type { ChartData } from "@/lib/charts/chart-data"
import type { Drawing } from "@/lib/charts/drawing"
import { drawingOf, type DrawingKind } from "@/lib/charts/drawing-of"
import { echarts } from "@/lib/charts/echarts"
import { nameMarks } from "./marks-dom"

// ECharts writes `ecmeta_` attributes in every SVG once a chart has been made for a server, so one is made and dropped.
echarts.init(null, null, { renderer: "svg", ssr: true, width: 1, height: 1 }).dispose()

const OPTS = { renderer: "svg" } as const

interface Props {
  data: ChartData
  kind: DrawingKind
  /** In px; the chart is drawn anew for every width. */
  width: number
  /** Called whenever the picture is complete and its marks are named. */
  onDrawn: (drawing: Drawing) => void
}

/** The chart drawn by the browser for the width it has. Pointer and keyboard stay with `ChartSurface`, as before it. */
export default function LiveChart({ data, kind, width, onDrawn }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const drawing = useMemo(() => drawingOf(kind, data, width), [kind, data, width])
  const nameDrawn = useCallback(() => {
    if (!root.current) return
    nameMarks(root.current, drawing.marks)
    onDrawn(drawing)
  }, [drawing, onDrawn])
  const events = useMemo(() => ({ finished: nameDrawn }), [nameDrawn])
  const style = useMemo(() => ({ width: drawing.width, height: drawing.height }), [drawing])
  return (
    <div ref={root}>
      <ReactECharts
        echarts={echarts}
        option={drawing.option}
        notMerge
        opts={OPTS}
        // The first picture is finished before its events are bound; `onChartReady` tells of that one.
        onChartReady={nameDrawn}
        onEvents={events}
        style={style}
      />
    </div>
  )
}
