import type { Span } from "@/lib/model"
import { fold } from "@/lib/text/fold"

/** A line that prints something, without the space around it: `text.slice(start, end)`. */
export interface Block extends Span {
  folded: string
  /** Empty lines above it; 0 for the first block. */
  gap: number
  /** A rule (`---`, `***`, `＝＝＝`) stands above it. */
  ruled: boolean
  /** How much there is to read, see `sizeOf`. */
  size: number
}

const RULE = /^[-=*_~─—═·\s]+$/u
const LONGEST_RULE = 200
const EDGE = /[\s\u200b\u2060]/u

/** The lines of a text that print something; rules are not blocks, they are noted on the block below them. */
export function toBlocks(text: string): Block[] {
  const folded = fold(text)
  const blocks: Block[] = []
  let gap = 0
  let ruled = false
  for (const line of lines(text)) {
    const { start, end } = trim(folded, line)
    if (start === end) {
      gap++
    } else if (isRule(folded.slice(start, Math.min(end, start + LONGEST_RULE + 1)))) {
      ruled = true
    } else {
      const printed = folded.slice(start, end)
      blocks.push({ start, end, folded: printed, gap: blocks.length === 0 ? 0 : gap, ruled, size: sizeOf(printed) })
      gap = 0
      ruled = false
    }
  }
  return blocks
}

const isRule = (line: string): boolean => line.length >= 3 && line.length <= LONGEST_RULE && RULE.test(line)

/** Ends at \n, \r\n or a lone \r, so that offsets hold in a text from any machine. */
function* lines(text: string): Generator<Span> {
  let start = 0
  for (let index = 0; index <= text.length; index++) {
    const unit = text.charCodeAt(index)
    if (index < text.length && unit !== 10 && unit !== 13) continue
    yield { start, end: index }
    if (unit === 13 && text.charCodeAt(index + 1) === 10) index++
    start = index + 1
  }
}

function trim(text: string, { start, end }: Span): Span {
  while (start < end && EDGE.test(text[start]!)) start++
  while (end > start && EDGE.test(text[end - 1]!)) end--
  return { start, end }
}

const UNIT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’-]*/gu
const HAN_PER_WORD = 1.7 // Chinese characters it takes to say what one English word says

/** Length that Chinese and English share: a Chinese character is 1, an English word 1.7. */
export function sizeOf(text: string): number {
  let size = 0
  for (const [unit] of text.matchAll(UNIT)) size += unit.charCodeAt(0) < 0x300 ? HAN_PER_WORD : 1
  return size
}
