import { HIT_SERIES, MARK_SERIES } from "@/lib/charts/drawing"

/**
 * How a script finds a mark, before the browser's chart has taken over and after it: every chart's hit boxes are
 * elements with `data-points`, the ids of their points, space separated. A browser test clicks point X with
 *
 *     page.locator('.chart[data-ready="true"] .chart-live [data-points~="X"]').click()
 *
 * or, before the takeover, in the one `.chart-static` that is shown. Boxes never cover each other.
 */
export const MARKS = "[data-points]"

/** A mark someone points at, by pointer or keyboard: its points, its middle in px from the chart's corner, the chart's size. */
export interface Aim {
  points: string[]
  x: number
  y: number
  width: number
  height: number
  /** Where the screen has more room beside the mark. */
  opens: "up" | "down"
}

const isShown = (element: Element) => getComputedStyle(element).display !== "none"

/** The marks of the picture now shown, in reading order. */
export function findMarks(root: HTMLElement): Element[] {
  const live = root.dataset.ready === "true" ? root.querySelector(".chart-live") : null
  const picture = live ?? [...root.querySelectorAll(".chart-static")].find(isShown)
  return [...(picture?.querySelectorAll(MARKS) ?? [])]
}

/** The hit box an event is about: itself, or the box of the visible mark that was hit outside it, such as a long column. */
export function markOf(target: EventTarget | null): Element | null {
  if (!(target instanceof Element)) return null
  const own = target.closest(MARKS)
  if (own) return own
  const index = target.closest(`[ecmeta_series_index="${MARK_SERIES}"]`)?.getAttribute("ecmeta_data_index")
  if (index === null || index === undefined) return null
  const box = `[ecmeta_series_index="${HIT_SERIES}"][ecmeta_data_index="${index}"]`
  return target.closest("svg")?.querySelector(box) ?? null
}

export const pointsOf = (mark: Element): string[] => (mark.getAttribute("data-points") ?? "").split(" ")

export function aimAt(mark: Element, root: HTMLElement): Aim {
  const box = mark.getBoundingClientRect()
  const origin = root.getBoundingClientRect()
  return {
    points: pointsOf(mark),
    x: box.left + box.width / 2 - origin.left,
    y: box.top + box.height / 2 - origin.top,
    width: origin.width,
    height: origin.height,
    opens: box.top + box.height / 2 > innerHeight / 2 ? "up" : "down",
  }
}

/** Writes `data-points` on the hit boxes that the browser's ECharts has just drawn. */
export function nameMarks(picture: Element, marks: readonly { points: string[] }[]): void {
  for (const element of picture.querySelectorAll(`[ecmeta_series_index="${HIT_SERIES}"]`)) {
    const mark = marks[Number(element.getAttribute("ecmeta_data_index"))]
    if (mark) element.setAttribute("data-points", mark.points.join(" "))
  }
}

/** The point an address names: `?point=<id>` in full, or `#p-<hash>` by the end of its id. */
export function pointInAddress({ search, hash }: Pick<Location, "search" | "hash">, ids: readonly string[]) {
  const named = new URLSearchParams(search).get("point")
  if (named !== null && ids.includes(named)) return named
  return hash.startsWith("#p-") ? ids.find(id => id.endsWith(`-p${hash.slice(3)}`)) : undefined
}
