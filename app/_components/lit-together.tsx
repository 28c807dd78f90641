"use client"

import { useEffect } from "react"

const NAMED = "[data-figure], [data-point]"

/**
 * Lights what belongs together while one of it is pointed at or focused: a figure in the text, its line in the list and
 * its mark on the small chart. They share `data-figure` (the observation) or `data-point` (the point that quotes it).
 */
export function LitTogether() {
  useEffect(() => {
    const unlight = () => {
      for (const element of document.querySelectorAll("[data-lit]")) element.removeAttribute("data-lit")
    }
    const light = (event: Event) => {
      const named = event.target instanceof Element ? event.target.closest(NAMED) : null
      if (named?.hasAttribute("data-lit")) return
      unlight()
      if (!named) return
      const point = named.getAttribute("data-point")
      const figure = named.getAttribute("data-figure")
      const together = [
        ...(figure ? document.querySelectorAll(`[data-figure="${CSS.escape(figure)}"]`) : []),
        ...(point ? document.querySelectorAll(`[data-point="${CSS.escape(point)}"]`) : []),
      ]
      for (const element of together) element.setAttribute("data-lit", "")
    }
    const events = ["pointerover", "focusin"] as const
    for (const event of events) document.addEventListener(event, light)
    return () => {
      for (const event of events) document.removeEventListener(event, light)
      unlight()
    }
  }, [])
  return null
}
