import type { Quantity, Span } from "@/lib/model"
import { firstFrom } from "@/lib/text/in-order"
import type { View } from "./view"

/** Where a figure stands in a list ("1.7%和2.3%"): its place and the length of the list; `[0, 1]` when it stands alone. */
export function placeInList(view: View, quantity: Quantity): { index: number; list: Quantity[] } {
  const { folded, quantities } = view
  const list = listAround(folded, quantities, firstFrom(quantities, quantity.start)).filter(
    ({ kind }) => kind === quantity.kind,
  )
  return { index: list.indexOf(quantity), list }
}

/**
 * The members of an earlier list that a later list answers one by one: "2025和2026年 … 分別為1.7%和2.3%".
 * The nearest list before `before` with exactly `length` members, or undefined.
 */
export function listBefore<Item extends Span>(
  folded: string,
  items: Item[],
  before: number,
  length: number,
): Item[] | undefined {
  for (let index = items.length - 1; index >= 0; index--) {
    if (items[index]!.end > before) continue
    const list = listAround(folded, items, index)
    if (list.length === length) return list
    index = items.indexOf(list[0]!)
  }
  return undefined
}

/** Neighbours joined by "and", a comma or the like, and nothing else. */
function listAround<Item extends Span>(folded: string, items: Item[], index: number): Item[] {
  let first = index
  let last = index
  while (first > 0 && joined(folded, items[first - 1]!, items[first]!)) first--
  while (last < items.length - 1 && joined(folded, items[last]!, items[last + 1]!)) last++
  return items.slice(first, last + 1)
}

const JOIN = /^\s*(?:[和与及、,/&跟同]|以及|and|, and)\s*(?:the )?$/u

function joined(folded: string, left: Span, right: Span): boolean {
  const gap = right.start - left.end
  return gap > 0 && gap <= 10 && JOIN.test(folded.slice(left.end, right.start))
}
