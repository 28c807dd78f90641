import { useEffect, useRef, type RefObject } from "react"
import type { TimeAxis } from "@/lib/charts/chart-data"
import type { Scale } from "@/lib/charts/scales"
import { panAxis, shareOfPlot, zoomAxis } from "./zoom"

export interface Zoom {
  /** What is shown, and all that could be. */
  axis: TimeAxis
  whole: TimeAxis
  /** Null shows all. Called for every step of a gesture. */
  onZoom: (axis: TimeAxis | null) => void
}

/** From here on a press that moves is a drag and no click. */
const DRAG_PX = 5
const WHEEL_SPEED = 0.0022
const KEY_FACTOR = 0.7
const KEY_SHARE = 0.2

/**
 * Lets a chart's time be zoomed and moved: wheel with Ctrl or ⌘ (a trackpad's pinch comes as one), two fingers, a drag
 * sideways. `plot` is the time scale of the picture drawn. A drag's click is swallowed before a mark could take it.
 */
export function useZoom(
  ref: RefObject<HTMLElement | null>,
  plot: RefObject<Scale | undefined>,
  zoom: Zoom | undefined,
) {
  const current = useRef(zoom)
  useEffect(() => {
    current.current = zoom
  })
  const isZoomable = zoom !== undefined
  useEffect(() => {
    const element = ref.current
    if (!element || !isZoomable) return
    const pointers = new Map<number, number>()
    let hasDragged = false
    let pressed = 0

    const shareAt = (clientX: number) =>
      plot.current ? shareOfPlot(plot.current, clientX - element.getBoundingClientRect().left) : 0.5
    const spread = () => {
      const [a = 0, b = 0] = [...pointers.values()]
      return { middle: (a + b) / 2, distance: Math.max(20, Math.abs(a - b)) }
    }
    const onWheel = (event: WheelEvent) => {
      const now = current.current
      if (!now || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      now.onZoom(zoomAxis(now.axis, now.whole, Math.exp(event.deltaY * WHEEL_SPEED), shareAt(event.clientX)))
    }
    const onDown = (event: PointerEvent) => {
      if (event.button !== 0) return
      if (pointers.size === 0) hasDragged = false
      pointers.set(event.pointerId, event.clientX)
      pressed = event.clientX
    }
    const onMove = (event: PointerEvent) => {
      const now = current.current
      const before = pointers.get(event.pointerId)
      if (!now || before === undefined || !plot.current) return
      if (pointers.size > 1) {
        const old = spread()
        pointers.set(event.pointerId, event.clientX)
        const { middle, distance } = spread()
        hasDragged = true
        now.onZoom(zoomAxis(now.axis, now.whole, old.distance / distance, shareAt(middle)))
        return
      }
      if (!hasDragged && Math.abs(event.clientX - pressed) < DRAG_PX) return
      hasDragged = true
      pointers.set(event.pointerId, event.clientX)
      const { start, end } = plot.current
      now.onZoom(panAxis(now.axis, now.whole, (before - event.clientX) / (end - start)))
    }
    const onUp = (event: PointerEvent) => pointers.delete(event.pointerId)
    const onClick = (event: Event) => {
      if (!hasDragged) return
      hasDragged = false
      event.preventDefault()
      event.stopPropagation()
    }
    const onDragStart = (event: Event) => event.preventDefault()
    element.addEventListener("wheel", onWheel, { passive: false })
    element.addEventListener("pointerdown", onDown)
    element.addEventListener("click", onClick, { capture: true })
    element.addEventListener("dragstart", onDragStart)
    addEventListener("pointermove", onMove)
    addEventListener("pointerup", onUp)
    addEventListener("pointercancel", onUp)
    return () => {
      element.removeEventListener("wheel", onWheel)
      element.removeEventListener("pointerdown", onDown)
      element.removeEventListener("click", onClick, { capture: true })
      element.removeEventListener("dragstart", onDragStart)
      removeEventListener("pointermove", onMove)
      removeEventListener("pointerup", onUp)
      removeEventListener("pointercancel", onUp)
    }
  }, [ref, plot, isZoomable])
}

/** What a key does to the time shown: + and − zoom, 0 shows all, Shift with an arrow moves; undefined for other keys. */
export function zoomByKey({ axis, whole }: Zoom, key: string, isShifted: boolean): TimeAxis | null | undefined {
  if (key === "+" || key === "=") return zoomAxis(axis, whole, KEY_FACTOR)
  if (key === "-" || key === "_") return zoomAxis(axis, whole, 1 / KEY_FACTOR)
  if (key === "0") return null
  if (isShifted && key === "ArrowRight") return panAxis(axis, whole, KEY_SHARE)
  if (isShifted && key === "ArrowLeft") return panAxis(axis, whole, -KEY_SHARE)
  return undefined
}
