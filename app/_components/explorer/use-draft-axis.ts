"use client"

import { useCallback, useEffect, useRef, useState } from "react"
import type { TimeAxis } from "@/lib/charts/chart-data"
import type { ChangeView } from "./use-view"

/** How long a gesture rests before the address says what it chose. */
const REST_MS = 250
const DAY_MS = 86_400_000
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)

/**
 * The time shown while a gesture goes on: drawn at once, written to the address when it rests, since a browser takes few
 * addresses a second. Undefined where no gesture is on, null where it shows all.
 */
export function useDraftAxis(onChange: ChangeView): [TimeAxis | null | undefined, (axis: TimeAxis | null) => void] {
  const [draft, setDraft] = useState<TimeAxis | null>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const draw = useCallback(
    (axis: TimeAxis | null) => {
      setDraft(axis)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        // The address names whole days; the view made from it has its own margin.
        const margin = axis ? (axis.max - axis.min) * 0.02 : 0
        onChange({
          range: null,
          from: axis && dayOf(axis.min + margin),
          to: axis && dayOf(axis.max - margin - DAY_MS / 2),
        })
        setDraft(undefined)
      }, REST_MS)
    },
    [onChange],
  )
  return [draft, draw]
}
