import type { ChartData, ChartIndicator } from "./chart-data"
import type { Group } from "@/lib/model"
import { widthClass, type WidthClass } from "./widths"

/** Measures of a timeline in px. Where there is room a lane's name and newest figure stand beside it, else over it. */
interface Frame {
  isBeside: boolean
  /** From the left edge to the time axis, and from its end to the right edge. */
  left: number
  right: number
  lane: number
  /** From the top of a lane to the line its marks sit on. */
  line: number
  heading: number
}

const FRAMES: Readonly<Record<WidthClass, Frame>> = {
  narrow: { isBeside: false, left: 12, right: 14, lane: 48, line: 33, heading: 30 },
  medium: { isBeside: true, left: 172, right: 112, lane: 27, line: 13.5, heading: 30 },
  wide: { isBeside: true, left: 228, right: 152, lane: 27, line: 13.5, heading: 30 },
}

export const frameOf = (width: number): Frame => FRAMES[widthClass(width)]

/** An indicator's line and its place. */
export interface Lane {
  indicator: ChartIndicator
  top: number
  y: number
}

/** The lanes of one group under the dates; `bottom` is where its last lane ends. */
export interface LaneGroup {
  group: Group
  top: number
  lanes: Lane[]
  bottom: number
}

/** Lanes in the order of the indicators, the dates anew wherever another group begins. */
export function layoutLanes({ indicators }: Pick<ChartData, "indicators">, width: number): LaneGroup[] {
  const frame = frameOf(width)
  const groups: LaneGroup[] = []
  let bottom = 0
  for (const indicator of indicators) {
    let group = groups.at(-1)
    if (group?.group !== indicator.group) {
      group = { group: indicator.group, top: bottom, lanes: [], bottom: bottom + frame.heading }
      groups.push(group)
    }
    group.lanes.push({ indicator, top: group.bottom, y: group.bottom + frame.line })
    group.bottom += frame.lane
    bottom = group.bottom
  }
  return groups
}

/** How high the timeline is at a width: as high as its lanes, and a little room under the last. */
export const timelineHeight = (data: Pick<ChartData, "indicators">, width: number): number =>
  (layoutLanes(data, width).at(-1)?.bottom ?? 0) + 8
