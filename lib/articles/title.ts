import type { Block } from "./blocks"
import { headlineStrength, isByline } from "./headline"
import { bracketedTitle } from "./openings"

const LABELLED = /^(?:标题|题目|title|headline)\s?:\s?/iu
const MARKDOWN = /^#\s+/u

/** The article's title as printed, without brackets or marks around it; null when it opens with its text. */
export function titleOf(text: string, blocks: Block[]): string | null {
  const first = blocks[0]
  if (first === undefined) return null
  const printed = text.slice(first.start, first.end)
  const mark = (LABELLED.exec(first.folded) ?? MARKDOWN.exec(first.folded))?.[0].length ?? 0
  if (mark > 0 && first.size < 60) return printed.slice(mark)
  if (bracketedTitle(first.folded) !== null) return printed.slice(1, 1 + bracketedTitle(first.folded)!.length)
  return isTitle(blocks) ? withoutBrackets(printed) : null
}

/** Takes the first line with whatever follows: a byline or a label may stand between title and text. */
function isTitle(blocks: Block[]): boolean {
  const [first, ...rest] = blocks
  if (first === undefined || isByline(first)) return false
  if (headlineStrength(first, rest[0]) > 0) return true
  const body = rest.slice(1, 4).find(block => block.size >= 30)
  const between = rest.slice(0, body === undefined ? 0 : rest.indexOf(body))
  return body !== undefined && between.every(block => block.size < 30) && headlineStrength(first, body) > 0
}

function withoutBrackets(printed: string): string {
  return /^[《【].*[》】]$/u.test(printed) ? printed.slice(1, -1) : printed
}
