"use client"

import { useLayoutEffect, useMemo, useRef, type ReactNode } from "react"
import type { ChartData, TimeAxis } from "@/lib/charts/chart-data"
import { timeWindow } from "@/lib/charts/time-window"
import type { WidthClass } from "@/lib/charts/widths"
import type { Group } from "@/lib/model"
import { useDraftAxis } from "../explorer/use-draft-axis"
import { useView } from "../explorer/use-view"
import { ChartSurface } from "./chart-surface"
import { foldOnPhone } from "./fold-on-phone"
import { chartLoader } from "./use-chart-data"
import { zoomAxis } from "./zoom"
import { ZoomButtons } from "./zoom-buttons"

/** One group's lanes: a chart of its own, so that it can be folded away. */
export interface BoardGroup {
  group: Group
  title: string
  count: string
  /** For a screen reader. */
  label: string
  heights: Record<WidthClass, number>
  /** Drawn on the server. */
  pictures: ReactNode
}

interface Props {
  groups: BoardGroup[]
  /** Where the figures of all groups are found. */
  address: string
  /** The time shown at first and at most. */
  whole: TimeAxis
  hint: string
  words: { zoomIn: string; zoomOut: string; reset: string; zoomHint: string }
  /** Says what the marks mean. */
  children: ReactNode
}

/** The home page's timeline: groups of lanes that share one time, zoomed and moved together. The address says where. */
export function TimelineBoard({ groups, address, whole, hint, words, children }: Props) {
  const [view, change] = useView()
  const [draft, draw] = useDraftAxis(change)
  const root = useRef<HTMLDivElement>(null)
  const load = useMemo(() => chartLoader(address), [address])
  const chosen = useMemo(() => timeWindow({ indicators: [], points: [] }, view), [view])
  const axis = (draft === undefined ? chosen : draft) ?? undefined
  const shapes = useMemo(
    () => new Map(groups.map(({ group }) => [group, (data: ChartData) => laneData(data, group, axis ?? whole)])),
    [groups, axis, whole],
  )
  useLayoutEffect(() => {
    if (root.current) foldOnPhone(root.current)
  }, [])
  return (
    <div ref={root} className="timeline-board" suppressHydrationWarning>
      <div className="timeline-tools">
        {children}
        <ZoomButtons
          words={words}
          isWhole={axis === undefined}
          onZoom={factor => draw(factor === null ? null : zoomAxis(axis ?? whole, whole, factor))}
        />
      </div>
      {groups.map(({ group, title, count, label, heights, pictures }) => (
        <details key={group} open className="lane-group" suppressHydrationWarning>
          <summary>
            <h3>{title}</h3>
            <span>{count}</span>
          </summary>
          <ChartSurface
            source={load}
            kind="timeline"
            label={label}
            hint={hint}
            heights={heights}
            shape={shapes.get(group)}
            isChanged={axis !== undefined}
            zoom={{ axis: axis ?? whole, whole, onZoom: draw }}
          >
            {pictures}
          </ChartSurface>
        </details>
      ))}
    </div>
  )
}

function laneData(data: ChartData, group: Group, axis: TimeAxis): ChartData {
  const indicators = data.indicators.filter(indicator => indicator.group === group)
  const ids = new Set(indicators.map(({ id }) => id))
  return { ...data, indicators, points: data.points.filter(({ indicator }) => ids.has(indicator)), axis }
}
