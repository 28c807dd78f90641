import { useEffect, useState, type RefObject } from "react"

/** How far below the screen a chart may be when its code is fetched. */
const MARGIN = "300px"

/** Runs when the browser has nothing better to do; Safari has no idle callback. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const handle = requestIdleCallback(run, { timeout: 3000 })
    return () => cancelIdleCallback(handle)
  }
  const handle = setTimeout(run, 300)
  return () => clearTimeout(handle)
}

/** True once an element has come near the screen and the page has settled; it stays true. */
export function useNear(ref: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const element = ref.current
    if (!element || isNear || typeof IntersectionObserver === "undefined") return
    let cancelIdle = () => {}
    const observer = new IntersectionObserver(
      entries => {
        if (!entries.some(entry => entry.isIntersecting)) return
        observer.disconnect()
        cancelIdle = whenIdle(() => setNear(true))
      },
      { rootMargin: MARGIN },
    )
    observer.observe(element)
    return () => {
      observer.disconnect()
      cancelIdle()
    }
  }, [ref, isNear])
  return isNear
}

/** The width of an element in whole px, 0 until it is known. */
export function useWidth(ref: RefObject<Element | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = ref.current
    if (!element || typeof ResizeObserver === "undefined") return
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return width
}
