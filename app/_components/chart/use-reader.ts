import { useSyncExternalStore } from "react"

/** What a person does on a page sooner or later, and a robot that only loads it does not. */
const SIGNS = ["pointermove", "pointerdown", "touchstart", "keydown", "scroll", "focusin"] as const

let isHere = false
const waiting = new Set<() => void>()

function arrive() {
  isHere = true
  for (const sign of SIGNS) removeEventListener(sign, arrive, { capture: true })
  for (const tell of waiting) tell()
  waiting.clear()
}

function subscribe(tell: () => void) {
  if (!isHere && waiting.size === 0) {
    for (const sign of SIGNS) addEventListener(sign, arrive, { capture: true, passive: true })
  }
  waiting.add(tell)
  return () => waiting.delete(tell)
}

/** True from the first sign of a reader on: nothing that only a reader needs is fetched before. */
export const useReader = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isHere,
    () => false,
  )
