import type { Span } from "@/lib/model"

/** Of items sorted by `start`, the index of the first that starts at an offset or behind it; their number where none does. */
export function firstFrom(items: readonly Span[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Of items sorted by `start`, those that lie within a stretch. */
export function itemsIn<Item extends Span>(items: readonly Item[], { start, end }: Span): Item[] {
  const found: Item[] = []
  for (let index = firstFrom(items, start); index < items.length; index++) {
    const item = items[index]!
    if (item.start >= end) break
    if (item.end <= end) found.push(item)
  }
  return found
}
