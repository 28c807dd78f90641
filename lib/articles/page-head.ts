import type { Block } from "./blocks"
import { endsAsProse, headlineStrength, isByline } from "./headline"
import { bracketedTitle, openingOf } from "./openings"
import { topicWords } from "./words"

const LABEL_SIZE = 15 // a site's or column's name, a slogan, a badge
const TINY_SIZE = 5 // too short for a title
const PROFILE_SIZE = 260
const LEAST_LEFT = 60

/** Words a site uses of itself, in a badge or in the lines that introduce its writer. Folded. */
const SELF =
  /笔名|专栏|粉丝|订阅|追踪|关注|欢迎|大家分享|与您分享|简介|经历|现任|作者|认证|follow|subscribe|newsletter|about (?:me|us|the author)/giu

/**
 * How many blocks at the top belong to the page and not to its first article: hash tags, the site's name, a slogan,
 * the lines about its writer. A label that shares a word with the text below may be its title and is kept.
 */
export function pageHeadLength(blocks: Block[]): number {
  let labels = 0
  while (labels < blocks.length && isLabel(blocks, labels)) labels++
  const tags = blocks.slice(0, labels).some(block => isHashTag(block))
  if (labels === 0 || (labels === 1 && !tags && !startsArticle(blocks, 1))) return 0
  const length = isProfile(blocks, labels) ? labels + 1 : labels
  const left = blocks.slice(length).reduce((total, block) => total + block.size, 0)
  return left < LEAST_LEFT ? 0 : length
}

const isHashTag = (block: Block): boolean => /^#[^\s#]/u.test(block.folded) && block.size < LABEL_SIZE

function isLabel(blocks: Block[], index: number): boolean {
  const block = blocks[index]!
  if (isHashTag(block)) return true
  if (block.size >= LABEL_SIZE || endsAsProse(block) || isByline(block)) return false
  if (/[:!?,…]/u.test(block.folded)) return false
  if (block.size < TINY_SIZE) return true
  const words = topicWords(block.folded)
  const below = topicWords(
    blocks
      .slice(index + 1, index + 6)
      .map(({ folded }) => folded.slice(0, 600))
      .join("\n"),
  )
  return ![...words].some(word => below.has(word))
}

/** A line that can only be the first of an article. */
function startsArticle(blocks: Block[], index: number): boolean {
  const block = blocks[index]
  if (block === undefined) return false
  if (headlineStrength(block, blocks[index + 1]) === 2 || bracketedTitle(block.folded) !== null) return true
  return openingOf(block.folded) !== null
}

function isProfile(blocks: Block[], index: number): boolean {
  const block = blocks[index]
  if (block === undefined || block.size > PROFILE_SIZE || !startsArticle(blocks, index + 1)) return false
  return (block.folded.match(SELF)?.length ?? 0) >= 2
}
