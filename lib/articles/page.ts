import type { Block } from "./blocks"
import { headlineStrength, isByline, sectionMark } from "./headline"
import { isFinished, openingOf } from "./openings"
import { findRepeats, type Repeats } from "./repeats"

/** A text seen as lines, with what only the whole of it tells. */
export interface Page {
  blocks: Block[]
  size: number
  repeats: Repeats
  /** Empty lines usual between two lines. */
  usualGap: number
  /** It repeats itself, or several lines open or close a post: more posts are to be expected. */
  holdsPosts: boolean
  /** It opens with a title and no line is a sign of posts: other headlines in it are rather its subheads. */
  isTitled: boolean
  /** Marked lines by style of mark (■, 一、), in order. */
  sections: Map<string, { index: number; number: number | null }[]>
}

const ENOUGH_SIGNS = 2

/** `hasHead`: lines of the site itself stood above these blocks. */
export function readPage(blocks: Block[], hasHead = false): Page {
  const repeats = findRepeats(blocks)
  const signs = blocks.filter((block, index) => isSignOfPosts(block, blocks[index + 1])).length
  const holdsPosts = repeats.starts.size > 0 || signs + (hasHead ? 1 : 0) >= ENOUGH_SIGNS
  return {
    blocks,
    size: blocks.reduce((total, block) => total + block.size, 0),
    repeats,
    usualGap: median(blocks.slice(1).map(block => block.gap)),
    holdsPosts,
    isTitled: !holdsPosts && blocks[0] !== undefined && headlineStrength(blocks[0], blocks[1]) > 0,
    sections: findSections(blocks),
  }
}

function isSignOfPosts(block: Block, next: Block | undefined): boolean {
  if (isFinished(block.folded)) return true
  if (next && isByline(next)) return headlineStrength(block, next) > 0
  return openingOf(block.folded) !== null
}

function findSections(blocks: Block[]): Page["sections"] {
  const sections: Page["sections"] = new Map()
  blocks.forEach((block, index) => {
    const mark = sectionMark(block)
    if (mark === null) return
    const marks = sections.get(mark.style)
    if (marks === undefined) sections.set(mark.style, [{ index, number: mark.number }])
    else marks.push({ index, number: mark.number })
  })
  return sections
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
