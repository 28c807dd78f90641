import type { Quantity } from "@/lib/model"
import { words } from "../words"

const separators = words({ "、": true, 和: true, 及: true, 与: true, "、 ": true, " and ": true })

/** A hedge before a list holds for all of it: 冲过29K、30K及31K. Each member must be of the first one's kind and unit. */
export function spreadHedges(quantities: Quantity[], folded: string): Quantity[] {
  for (let index = 1; index < quantities.length; index++) {
    const before = quantities[index - 1]!
    const quantity = quantities[index]!
    if (
      before.bound === "exact" ||
      quantity.bound !== "exact" ||
      before.kind !== quantity.kind ||
      before.unit !== quantity.unit
    )
      continue
    const gap = quantity.start - before.end
    if (gap > 0 && gap < 6 && separators.at(folded, before.end, quantity.start)?.length === gap)
      quantity.bound = before.bound
  }
  return quantities
}
