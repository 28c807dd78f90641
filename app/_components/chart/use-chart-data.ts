import { useCallback, useEffect, useRef, useState } from "react"
import type { ChartData } from "@/lib/charts/chart-data"

interface Loaded {
  data: ChartData | undefined
  /** Runs with the data: at once where they are at hand, else when they have come. */
  withData: (run: (data: ChartData) => void) => void
}

/** A chart's data, given with the page or at an address, from where they are fetched once they are `wanted`. */
export function useChartData(source: ChartData | string, wanted: boolean): Loaded {
  const [fetched, setFetched] = useState<ChartData>()
  const fetching = useRef<Promise<ChartData>>(undefined)
  const data = typeof source === "string" ? fetched : source

  const withData = useCallback(
    (run: (data: ChartData) => void) => {
      if (data) return run(data)
      if (typeof source !== "string") return
      fetching.current ??= fetchData(source)
      fetching.current.then(
        got => {
          setFetched(got)
          run(got)
        },
        // The picture stays; the next sign of a reader asks again.
        () => (fetching.current = undefined),
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
