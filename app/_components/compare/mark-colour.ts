import type { CSSProperties } from "react"

/** The colour an indicator has on this chart, for the style sheet. */
export function markColour(colour: string | undefined): CSSProperties {
  const style: CSSProperties & Record<`--${string}`, string | undefined> = { "--mark-color": colour }
  return style
}
