import type { Block } from "./blocks"
import { findDateMentions, type DateMention } from "./date-mentions"
import { isByline } from "./headline"
import { openingOf } from "./openings"

const TOP_LINES = 5
const BOTTOM_LINES = 3
const HEAD_UNITS = 120
const TIMESTAMP =
  /(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?[\sT]+\d{1,2}:\d\d|\d{1,2}:\d\d (?:AM|PM)[^,]{0,6}, \d\d\/\d\d\/20\d\d/u
const BRACKETED_END = /[。!?”」]\s?\(((?:20\d\d|1\d\d)年\d{1,2}月\d{1,2}日)\)$/u

/** The date printed as the article's own: in a byline, a time stamp, a dateline, or alone on a line near either end. */
export function statedMention(blocks: Block[]): DateMention | null {
  const ends = [...blocks.slice(0, TOP_LINES), ...blocks.slice(TOP_LINES).slice(-BOTTOM_LINES)]
  for (const block of ends) {
    const mention = isByline(block) || isDateAlone(block) ? findDateMentions(block.folded).find(isFull) : undefined
    if (mention !== undefined) return mention
  }
  for (const block of blocks.slice(0, TOP_LINES)) {
    const head = block.folded.slice(0, HEAD_UNITS)
    const stamp = TIMESTAMP.exec(head)?.[0]
    const dateline = stamp ?? (openingOf(head) === "dateline" ? head.slice(0, 80) : undefined)
    const mention = dateline === undefined ? undefined : findDateMentions(dateline)[0]
    if (mention !== undefined) return mention
  }
  const end = BRACKETED_END.exec(blocks.at(-1)?.folded.slice(-40) ?? "")?.[1]
  return end === undefined ? null : (findDateMentions(end)[0] ?? null)
}

const isFull = (mention: DateMention): boolean =>
  mention.year !== undefined && mention.month !== undefined && mention.day !== undefined

/** A line that prints a date and next to nothing else. */
function isDateAlone(block: Block): boolean {
  if (block.folded.length > 40 || /[。!?;]/u.test(block.folded)) return false
  const [mention, second] = findDateMentions(block.folded)
  return mention !== undefined && second === undefined && isFull(mention) && block.size <= 10
}
