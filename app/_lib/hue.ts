import { hueOf } from "@/lib/charts/colours"

/** The class that sets `--mark-color` to the colour an indicator has on the charts. */
export function hueClass(indicator: { order: number }): string {
  return `hue-${hueOf(indicator)}`
}
