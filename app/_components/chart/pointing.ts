import type { CSSProperties } from "react"
import type { Aim } from "./marks-dom"

/** Goes to an address by a full page load, so that the browser marks the sentence as `:target`; a router's push would not. */
export function follow(href: string, newTab: boolean): void {
  const link = document.createElement("a")
  link.href = href
  if (newTab) link.target = "_blank"
  document.body.append(link)
  link.click()
  link.remove()
}

/** The index an arrow key leads to from `at` (-1 is before the first); -1 for other keys. */
export function step(key: string, at: number, count: number): number {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return Math.min(at + 1, count - 1)
    case "ArrowLeft":
    case "ArrowUp":
      return at === -1 ? count - 1 : Math.max(at - 1, 0)
    case "Home":
      return Math.min(0, count - 1)
    case "End":
      return count - 1
    default:
      return -1
  }
}

const CARD_WIDTH = 288
/** From the middle of a mark to its card, in px. */
const CARD_DISTANCE = 18

/** Under a mark or over it, wherever the screen has more room, and never past the sides of the chart. */
export function cardPlace({ x, y, width: chartWidth, height, opens }: Aim, wanted = CARD_WIDTH): CSSProperties {
  const width = Math.min(wanted, chartWidth)
  const left = Math.min(Math.max(0, x - width / 2), chartWidth - width)
  const side = opens === "up" ? { bottom: height - y + CARD_DISTANCE } : { top: y + CARD_DISTANCE }
  return { left, width, ...side }
}
