import { useEffect, useState } from "react"
import type { ChartPoint } from "@/lib/charts/chart-data"
import { pointInAddress } from "./marks-dom"

export interface Pinned {
  id: string | undefined
  /** The reader came to the page by this address; one who follows a row's own link is where they want to be already. */
  isArrival: boolean
}

/** The point to emphasise: given, or named by the page's address, which is known in the browser only. */
export function usePinned(
  points: readonly ChartPoint[] | undefined,
  selected: string | undefined,
  readsAddress: boolean,
): Pinned {
  const [named, setNamed] = useState<Pinned>({ id: undefined, isArrival: false })
  useEffect(() => {
    if (!readsAddress || !points) return
    const ids = points.map(({ id }) => id)
    const read = (isArrival: boolean) => setNamed({ id: pointInAddress(location, ids), isArrival })
    const readChange = () => read(false)
    read(true)
    addEventListener("hashchange", readChange)
    addEventListener("popstate", readChange)
    return () => {
      removeEventListener("hashchange", readChange)
      removeEventListener("popstate", readChange)
    }
  }, [points, readsAddress])
  return selected === undefined ? named : { id: selected, isArrival: named.isArrival && named.id === selected }
}
