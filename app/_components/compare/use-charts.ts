import { useEffect, useState } from "react"
import { fetchBuilt } from "@/app/_lib/fetch-built"
import { compareDataPath } from "@/app/_lib/paths"
import type { ChartData } from "@/lib/charts/chart-data"
import type { Locale } from "@/lib/model"

interface Loaded {
  /** In the order asked; those of the last comparison while the next one's are fetched. */
  charts: readonly ChartData[] | undefined
  hasFailed: boolean
  retry: () => void
}

/** Kept while the page lives: taking an indicator away and back fetches nothing. */
const fetched = new Map<string, Promise<ChartData>>()

function chartOf(address: string): Promise<ChartData> {
  const known = fetched.get(address)
  if (known) return known
  const asked = fetchBuilt<ChartData>(address)
  fetched.set(address, asked)
  asked.catch(() => fetched.delete(address))
  return asked
}

/** The charts of several indicators. */
export function useCharts(ids: readonly string[], locale: Locale): Loaded {
  const [state, setState] = useState<{ charts?: readonly ChartData[]; hasFailed: boolean }>({ hasFailed: false })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let isCurrent = true
    Promise.all(ids.map(id => chartOf(compareDataPath(locale, id)))).then(
      charts => isCurrent && setState({ charts, hasFailed: false }),
      () => isCurrent && setState({ hasFailed: true }),
    )
    return () => {
      isCurrent = false
    }
  }, [ids, locale, attempt])
  return { charts: state.charts, hasFailed: state.hasFailed, retry: () => setAttempt(attempt + 1) }
}
