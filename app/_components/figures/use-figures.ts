import { useCallback, useEffect, useMemo, useRef, useState } from "react"
import { fetchBuilt } from "@/app/_lib/fetch-built"
import { toFigures, type Figure, type FigureTable } from "@/lib/figures/figure-table"

interface Loaded {
  figures: readonly Figure[]
  /** All parts have come. */
  isComplete: boolean
  hasFailed: boolean
  retry: () => void
}

/** The figures a page was built with, and once they are `wanted` all of them, from the files they are in. */
export function useFigures(initial: FigureTable, parts: readonly string[], wanted: boolean): Loaded {
  const [fetched, setFetched] = useState<readonly Figure[]>()
  const [hasFailed, setFailed] = useState(false)
  const isFetching = useRef(false)
  const built = useMemo(() => toFigures(initial), [initial])

  const load = useCallback(() => {
    if (isFetching.current) return
    isFetching.current = true
    Promise.all(parts.map(part => fetchBuilt<FigureTable>(part))).then(
      tables => setFetched(tables.flatMap(toFigures)),
      () => {
        isFetching.current = false
        setFailed(true)
      },
    )
  }, [parts])
  const isMissing = parts.length > 0
  useEffect(() => {
    if (wanted && isMissing) load()
  }, [wanted, isMissing, load])

  const retry = useCallback(() => {
    setFailed(false)
    load()
  }, [load])
  return { figures: fetched ?? built, isComplete: !isMissing || fetched !== undefined, hasFailed, retry }
}
