/** Widths in px the server draws for: a phone's column and a page's. The browser draws for the width it has. */
export const STATIC_WIDTHS = { narrow: 350, wide: 760 } as const

/** From this width on a box shows the wide picture; the container query in app/_styles/chart.css says the same. */
export const WIDE_FROM = 640

export const isWide = (width: number): boolean => width >= WIDE_FROM
