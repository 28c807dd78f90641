"use client"

import { useCallback, useMemo, useSyncExternalStore } from "react"
import { parseView, PLAIN_VIEW, withView, type View } from "@/lib/charts/view"

const CHANGED = "viewchange"

function subscribe(tell: () => void) {
  for (const event of [CHANGED, "popstate"]) addEventListener(event, tell)
  return () => {
    for (const event of [CHANGED, "popstate"]) removeEventListener(event, tell)
  }
}

export type ChangeView = (change: Partial<View>) => void

/**
 * What the address says to show, and how to say otherwise. The server knows no address, so a page begins plain and
 * changes once the browser has it. Next's own `useSearchParams` would leave everything under it out of the static page.
 */
export function useView(): [View, ChangeView] {
  const search = useSyncExternalStore(
    subscribe,
    () => location.search,
    () => "",
  )
  const view = useMemo(() => parseView(search), [search])
  const change = useCallback<ChangeView>(changed => {
    const next = withView(location.search, { ...parseView(location.search), ...changed })
    // A row that the fragment names gives way to the point that is opened.
    const hash = changed.point && location.hash.startsWith("#p-") ? "" : location.hash
    history.replaceState(null, "", `${location.pathname}${next}${hash}`)
    dispatchEvent(new Event(CHANGED))
  }, [])
  return [view, change]
}

/** Everything but the order of the table as it was at first. */
export const RESET: Partial<View> = (({ sort: _sort, ascending: _ascending, ...rest }) => rest)(PLAIN_VIEW)
