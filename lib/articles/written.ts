import { headlineStrength } from "./headline"
import type { Page } from "./page"
import { addTopicWords, type TopicWord } from "./words"

/** The article as read so far, from block `start`. */
export interface Written {
  start: number
  size: number
  words: Set<TopicWord>
}

const MOST_UNITS = 4000 // what is read of one block's words: enough to know its topic
const WINDOW = { size: 220, blocks: 6 } // what is read on to see where the topic goes

export function openArticle(page: Page, start: number): Written {
  const written = { start, size: 0, words: new Set<TopicWord>() }
  addBlock(page, written, start)
  return written
}

export function addBlock(page: Page, written: Written, index: number): void {
  const block = page.blocks[index]!
  written.size += block.size
  addTopicWords(block.folded, MOST_UNITS, written.words)
}

/**
 * 2 where the next lines share hardly a word with the article so far, down to -1 where they speak of the same things.
 * Paragraphs of one story share 0.1 to 0.3 of their words with what is above; the next story 0 to 0.1.
 */
export function topicShift(page: Page, index: number, written: Written): number {
  if (written.words.size < 60) return 0
  const ahead = wordsAhead(page, index)
  if (ahead.size < 25) return 0
  let shared = 0
  for (const word of ahead) if (written.words.has(word)) shared++
  const share = shared / ahead.size
  if (share < 0.03) return 2
  if (share < 0.06) return 1.5
  if (share < 0.1) return 1
  if (share < 0.14) return 0.5
  return share < 0.2 ? 0 : -1
}

function wordsAhead(page: Page, index: number): Set<TopicWord> {
  const words = new Set<TopicWord>()
  let size = 0
  for (let ahead = index; ahead < page.blocks.length && ahead < index + WINDOW.blocks && size < WINDOW.size; ahead++) {
    const block = page.blocks[ahead]!
    if (ahead > index + 1 && (page.repeats.starts.has(ahead) || headlineStrength(block, page.blocks[ahead + 1]) === 2))
      break
    size += block.size
    addTopicWords(block.folded, MOST_UNITS, words)
  }
  return words
}

const NEAR_BLOCKS = { numbered: 150, unnumbered: 25 } // parts of one article are not farther apart

/** -4 between 二、 and 三、 of one article, -2 between two lines marked ■, 0 elsewhere. */
export function seriesWeight(page: Page, index: number, written: Written): number {
  let weight = 0
  for (const marks of page.sections.values()) {
    const after = firstAtOrAfter(marks, index)
    const last = marks[after - 1]
    const next = marks[after]
    if (last === undefined || next === undefined || last.index < written.start) continue
    if (next.index - last.index > (last.number === null ? NEAR_BLOCKS.unnumbered : NEAR_BLOCKS.numbered)) continue
    if (last.number === null) weight = Math.min(weight, -2)
    else if (next.number === last.number + 1) weight = Math.min(weight, -4)
  }
  return weight
}

/** Position of the first mark at or after block `index`, by halving. */
function firstAtOrAfter(marks: { index: number }[], index: number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (marks[middle]!.index < index) low = middle + 1
    else high = middle
  }
  return low
}
