import type { Quantity, Time } from "@/lib/model"
import { isYearEarlier } from "./anaphora"
import type { Link } from "./entity"
import { hasCue, wordsIn, type View } from "./view"
import { COMPARED } from "./wordings"

/** A figure that another is compared with ("較上月的2,181億元") is no anchor for the next 去年同期. */
export function isAside({ folded }: View, { start }: Quantity, time: Time | undefined): boolean {
  return isYearEarlier(time) || COMPARED.test(folded.slice(Math.max(0, start - 20), start))
}

/** "3.4% (3.6%)", "2.9%（9月為3.0%）": in a bracket behind a forecast, the forecast that it replaces. */
export function isReplaced(view: View, last: Link | null, indicator: string, { start }: Quantity): boolean {
  if (last?.view !== view || last.indicator !== indicator || last.status !== "forecast") return false
  if (!/^ ?\([^()]*$/.test(view.folded.slice(last.end, start))) return false
  return !wordsIn(view, { start: last.end, end: start }).some(word => hasCue(word, "decided"))
}
