import type { Span } from "@/lib/model"

/** A stretch of an article's text as it stands on the page, and the words of its paragraph around it. */
export interface PlacedRange<T extends Span> {
  item: T
  range: Range
  before: string
  after: string
}

/**
 * Finds stretches of an article's text on its page: a paragraph carries the offset it starts at (`data-start`) and
 * holds its text letter for letter. What is not on the page, such as a title shown above it, is left out.
 */
export function rangesOf<T extends Span>(items: readonly T[]): PlacedRange<T>[] {
  const paragraphs = [...document.querySelectorAll<HTMLElement>(".article-text [data-start]")].map(element => ({
    element,
    start: Number(element.dataset.start),
    text: element.textContent,
  }))
  return items.flatMap(item => {
    const paragraph = paragraphs.findLast(({ start }) => start <= item.start)
    if (!paragraph || item.end > paragraph.start + paragraph.text.length) return []
    const [from, to] = [item.start - paragraph.start, item.end - paragraph.start]
    const range = rangeWithin(paragraph.element, from, to)
    return range ? [{ item, range, before: paragraph.text.slice(0, from), after: paragraph.text.slice(to) }] : []
  })
}

function rangeWithin(element: HTMLElement, from: number, to: number): Range | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  let passed = 0
  let hasStart = false
  while (walker.nextNode()) {
    const node = walker.currentNode
    const length = node.textContent?.length ?? 0
    if (!hasStart && from < passed + length) {
      range.setStart(node, from - passed)
      hasStart = true
    }
    if (hasStart && to <= passed + length) {
      range.setEnd(node, to - passed)
      return range
    }
    passed += length
  }
  return undefined
}
