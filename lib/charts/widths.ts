/** Widths in px the server draws for: a phone's column, a tablet's and a page's. The browser draws for the width it has. */
export const STATIC_WIDTHS = { narrow: 350, medium: 760, wide: 1216 } as const

export const WIDTH_CLASSES = ["narrow", "medium", "wide"] as const
export type WidthClass = (typeof WIDTH_CLASSES)[number]

/** From these widths on a box shows the next picture; the container queries in app/_styles/chart.css say the same. */
const FROM: Readonly<Record<Exclude<WidthClass, "narrow">, number>> = { medium: 640, wide: 1100 }

/** Boxes of one class are equally high, so a chart drawn anew for its width moves nothing. */
export const widthClass = (width: number): WidthClass =>
  width >= FROM.wide ? "wide" : width >= FROM.medium ? "medium" : "narrow"
