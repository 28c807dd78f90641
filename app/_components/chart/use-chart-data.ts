import { useCallback, useEffect, useState } from "react"
import type { ChartData } from "@/lib/charts/chart-data"

interface Loaded {
  data: ChartData | undefined
  /** Runs with the data: at once where they are at hand, else when they have come. */
  withData: (run: (data: ChartData) => void) => void
}

/** Fetches a chart's data once, however many charts ask; after a failure the next one asks again. */
export type ChartLoader = () => Promise<ChartData>

export function chartLoader(address: string): ChartLoader {
  let fetching: Promise<ChartData> | undefined
  return () => {
    fetching ??= fetchData(address)
    fetching.catch(() => (fetching = undefined))
    return fetching
  }
}

/** A chart's data, given with the page or to be loaded once they are `wanted`. */
export function useChartData(source: ChartData | ChartLoader, wanted: boolean): Loaded {
  const [fetched, setFetched] = useState<ChartData>()
  const data = typeof source === "function" ? fetched : source

  const withData = useCallback(
    (run: (data: ChartData) => void) => {
      if (data) return run(data)
      if (typeof source !== "function") return
      source().then(
        got => {
          setFetched(got)
          run(got)
        },
        // The picture stays; the next sign of a reader asks again.
        () => {},
      )
    },
    [data, source],
  )
  useEffect(() => {
    if (wanted && !data) withData(() => {})
  }, [wanted, data, withData])
  return { data, withData }
}

/** The build has written what is there, in the shape its route declares. */
async function fetchData(address: string): Promise<ChartData> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: unexpected status: ${response.status} (want 200)`)
  return response.json()
}
