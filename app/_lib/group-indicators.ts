import { GROUPS, type Group, type Indicator } from "@/lib/model"

export interface IndicatorGroup {
  group: Group
  indicators: Indicator[]
}

/** The catalogue under its headings, in the order of `GROUPS`; a group without indicators is left out. */
export function groupIndicators(indicators: Indicator[]): IndicatorGroup[] {
  return GROUPS.map(group => ({ group, indicators: indicators.filter(each => each.group === group) })).filter(
    ({ indicators }) => indicators.length > 0,
  )
}
