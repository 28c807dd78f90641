import type { Indicator } from "@/lib/model"

/** The class that sets `--mark-color` to the colour an indicator's group has on the timeline. */
export function hueClass({ group }: Pick<Indicator, "group">): string {
  return `hue-${group}`
}
