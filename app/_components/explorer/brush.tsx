"use client"

import { useMemo, useRef, type PointerEvent } from "react"
import type { ChartData, TimeAxis } from "@/lib/charts/chart-data"
import { anchorOf, timeDomain } from "@/lib/charts/domain"
import { formatDate } from "@/lib/format"
import { clampAxis } from "../chart/zoom"
import type { ExplorerWords } from "./words"

const BINS = 120
/** Share of the width within which a press takes an edge and not the middle. */
const GRIP = 0.02

interface Props {
  data: ChartData
  axis: TimeAxis | undefined
  onZoom: (axis: TimeAxis | null) => void
  words: ExplorerWords
}

/** All of the time in a strip, as high as figures are many; the part shown can be drawn, moved and set by its two ends. */
export function Brush({ data, axis, onZoom, words }: Props) {
  const strip = useRef<HTMLDivElement>(null)
  const drag = useRef<{ share: number; from: number; to: number; part: "from" | "to" | "both" | "new" }>(undefined)
  const [min, max] = useMemo(() => timeDomain(data, 0.05), [data])
  const bars = useMemo(() => countBins(data, min, max), [data, min, max])
  const whole = { min, max, hasEarlier: false, hasLater: false }
  const shown = axis ?? whole
  const [from, to] = [shareOf(shown.min), shareOf(shown.max)]

  function shareOf(at: number) {
    return Math.min(1, Math.max(0, (at - min) / (max - min)))
  }
  const zoom = (start: number, end: number) => {
    const [low, high] = [Math.min(start, end), Math.max(start, end)]
    onZoom(clampAxis({ ...whole, min: min + low * (max - min), max: min + high * (max - min) }, whole))
  }
  const shareAt = (event: PointerEvent) => {
    const box = strip.current?.getBoundingClientRect()
    return box ? Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)) : 0
  }
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return
    const share = shareAt(event)
    const isNarrowed = axis !== undefined
    const part =
      isNarrowed && Math.abs(share - from) < GRIP
        ? "from"
        : isNarrowed && Math.abs(share - to) < GRIP
          ? "to"
          : isNarrowed && share > from && share < to
            ? "both"
            : "new"
    drag.current = { share, from, to, part }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const onPointerMove = (event: PointerEvent) => {
    const start = drag.current
    if (!start) return
    const share = shareAt(event)
    const moved = share - start.share
    if (start.part === "new") {
      if (Math.abs(moved) > GRIP) zoom(start.share, share)
    } else if (start.part === "both") {
      const by = Math.min(1 - start.to, Math.max(-start.from, moved))
      zoom(start.from + by, start.to + by)
    } else zoom(start.part === "from" ? share : start.from, start.part === "to" ? share : start.to)
  }
  const end = () => (drag.current = undefined)
  const dayAt = (at: number) => formatDate(new Date(at).toISOString().slice(0, 10), data.locale)
  return (
    <div
      className="brush"
      ref={strip}
      role="group"
      aria-label={words.brush}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={end}
      onPointerCancel={end}
      onDoubleClick={() => onZoom(null)}
    >
      <svg viewBox={`0 0 ${BINS} 20`} preserveAspectRatio="none" aria-hidden="true">
        {bars.map(([bin, height]) => (
          <rect key={bin} x={bin + 0.1} width={0.8} y={20 - height} height={height} />
        ))}
      </svg>
      <div
        className="brush-window"
        style={{ left: `${from * 100}%`, right: `${(1 - to) * 100}%` }}
        data-narrowed={axis !== undefined}
      />
      <input
        type="range"
        min={0}
        max={1000}
        step={5}
        value={Math.round(from * 1000)}
        aria-label={words.brushFrom}
        aria-valuetext={dayAt(shown.min)}
        onChange={event => zoom(Math.min(Number(event.target.value) / 1000, to - 0.01), to)}
      />
      <input
        type="range"
        min={0}
        max={1000}
        step={5}
        value={Math.round(to * 1000)}
        aria-label={words.brushTo}
        aria-valuetext={dayAt(shown.max)}
        onChange={event => zoom(from, Math.max(Number(event.target.value) / 1000, from + 0.01))}
      />
    </div>
  )
}

/** How many figures are about each of 120 equal stretches, as heights up to 18; empty stretches are left out. */
function countBins({ points }: ChartData, min: number, max: number): [number, number][] {
  const counts = new Map<number, number>()
  for (const point of points) {
    const bin = Math.min(BINS - 1, Math.max(0, Math.floor(((anchorOf(point) - min) / (max - min)) * BINS)))
    counts.set(bin, (counts.get(bin) ?? 0) + 1)
  }
  const most = Math.max(1, ...counts.values())
  return [...counts].map(([bin, count]) => [bin, Math.round(4 + 14 * Math.sqrt(count / most))])
}
