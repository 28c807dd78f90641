import { useEffect, useState } from "react"
import type { ChartData } from "@/lib/charts/chart-data"
import { pointInAddress } from "./marks-dom"

/** The point to emphasise: given, or named by the page's address, which is known in the browser only. */
export function usePinned(
  { points }: ChartData,
  selected: string | undefined,
  readsAddress: boolean,
): string | undefined {
  const [named, setNamed] = useState<string>()
  useEffect(() => {
    if (!readsAddress) return
    const ids = points.map(({ id }) => id)
    const read = () => setNamed(pointInAddress(location, ids))
    read()
    addEventListener("hashchange", read)
    addEventListener("popstate", read)
    return () => {
      removeEventListener("hashchange", read)
      removeEventListener("popstate", read)
    }
  }, [points, readsAddress])
  return selected ?? named
}
