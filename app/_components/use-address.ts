import { useCallback, useSyncExternalStore } from "react"

/** Told when a page changes its own address, of which the browser itself tells nobody. */
const CHANGE = "addresschange"

function subscribe(tell: () => void) {
  addEventListener("popstate", tell)
  addEventListener(CHANGE, tell)
  return () => {
    removeEventListener("popstate", tell)
    removeEventListener(CHANGE, tell)
  }
}

/** `step` makes an entry the back button returns to; `adjust` changes the one at hand, as while typing. */
export type AddressChange = "step" | "adjust"

/**
 * The query of the page's address (`?a=b`, or "") and how to change it. "" while the page is made by the server and
 * taken over by the browser, which knows its address only after that.
 */
export function useAddress(): [search: string, change: (search: string, how: AddressChange) => void] {
  const search = useSyncExternalStore(
    subscribe,
    () => location.search,
    () => "",
  )
  const change = useCallback((next: string, how: AddressChange) => {
    if (next === location.search) return
    const address = location.pathname + next + location.hash
    if (how === "step") history.pushState(null, "", address)
    else history.replaceState(null, "", address)
    dispatchEvent(new Event(CHANGE))
  }, [])
  return [search, change]
}
