import type { Block } from "./blocks"
import { endsAsProse, headlineStrength, isByline, isConnective, isItem, isSection } from "./headline"
import { bracketedTitle, isFinished, openingOf } from "./openings"
import { readPage, type Page } from "./page"
import { addBlock, openArticle, seriesWeight, topicShift, type Written } from "./written"

/** One reason for or against an article starting at a block. */
export interface Cue {
  cue: string
  weight: number
}

const ENOUGH = 3 // what the cues for a start must add up to
const LEAST_TEXT = 110 // a text this short is one article whatever it looks like
const LEAST_ARTICLE = 80 // a beginning this short is a title or a lead, not an article
const LONG = { from: 250, to: 500 } // paragraphs grow to about 250; a line of 500 holds a whole post
const MOST_SHIFT = 2 // the weight of the clearest change of topic

/**
 * Indexes of the blocks that start an article, the first block among them: a page read once, from the top.
 * `isTitled` says that somebody gave the text a title, so that it is one article unless there is every sign that it is not.
 */
export function findStarts(blocks: Block[], { hasHead = false, isTitled = false } = {}): number[] {
  const page = readPage(blocks, hasHead)
  const enough = isTitled ? ENOUGH + 2 : ENOUGH
  if (page.size < LEAST_TEXT) return blocks.length === 0 ? [] : [0]
  const starts = new Set([0])
  let written = openArticle(page, 0)
  for (let index = 1; index < blocks.length; index++) {
    if (isStart(page, index, written, starts, enough)) {
      starts.add(index)
      written = openArticle(page, index)
    } else {
      addBlock(page, written, index)
    }
  }
  return [...starts]
}

function isStart(page: Page, index: number, written: Written, starts: Set<number>, enough: number): boolean {
  const first = page.repeats.first[index]!
  if (page.repeats.again.has(index)) return page.repeats.starts.has(index) || starts.has(first)
  const weight = sum(startCues(page, index, written))
  if (weight + MOST_SHIFT < enough) return false
  return weight + topicShift(page, index, written) >= enough
}

const sum = (cues: Cue[]): number => cues.reduce((total, { weight }) => total + weight, 0)

/** What the form of the lines says about an article starting at `index`; the words' own verdict is `topicShift`. */
export function startCues(page: Page, index: number, written: Written): Cue[] {
  const cues: Cue[] = []
  const add = (cue: string, weight: number) => weight !== 0 && cues.push({ cue, weight })
  const block = page.blocks[index]!
  const above = page.blocks[index - 1]!
  const next = page.blocks[index + 1]
  const headline = headlineStrength(block, next)
  const body = (headline === 0 ? block : next && isByline(next) ? page.blocks[index + 2] : next) ?? block
  const opening = openingOf(block.folded)

  if (page.repeats.starts.has(index)) add("printed again from here", 4)
  if (page.repeats.ends.has(index)) add("a repetition ends above", 1.5)
  if (isFinished(above.folded)) add("credit above", 3)
  if (opening !== null) add(opening, opening === "dateline" ? 2.5 : 3)
  const isNextDispatch = opening === "dateline" && openingOf(above.folded) === "dateline"
  if (isNextDispatch) add("dispatch above", 1)
  if (bracketedTitle(block.folded) !== null && block.size > LEAST_ARTICLE) add("title in brackets", 2)
  if (headline > 0) add("headline", headline === 2 ? 2 : 0.5)
  if (headline > 0 && page.isTitled) add("the text has its title", -1)
  if (headline > 0 && next && isByline(next)) add("byline below", 2)
  if (headline > 0 && openingOf(body.folded) !== null) add("opening below", 1.5)
  if (block.ruled) add("rule above", 2)
  if (block.gap > page.usualGap) add("wider gap above", block.gap > page.usualGap + 1 ? 2 : 1.5)
  add("whole posts as lines", 4 * ramp(Math.min(above.size, body.size)))
  if (page.holdsPosts) add("page of posts", headline === 2 ? 2 : 1)

  if (isConnective(block)) add("takes up what is above", -3)
  if (isItem(block) || isByline(block)) add("item or byline", -4)
  if (isSection(block)) add("section mark", -3)
  if (headlineStrength(above, block) > 0 || isSection(above) || isByline(above)) add("belongs to the line above", -4)
  if (/[:,、]$/u.test(above.folded)) add("unfinished above", -3)
  else if (above.size < LEAST_TEXT && !endsAsProse(above)) add("no full stop above", -2)
  if (written.size < LEAST_ARTICLE && !isNextDispatch) add("hardly begun", -3)
  add("inside a numbered series", seriesWeight(page, index, written))
  return cues
}

function ramp(size: number): number {
  return Math.max(0, Math.min(1, (size - LONG.from) / (LONG.to - LONG.from)))
}
