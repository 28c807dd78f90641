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

const NOTHING = 0
const CHARACTER = 1 // kana, Chinese, Hangul
const LETTER = 2
const WITHIN = 3 // goes on a word that a letter began
const SIZE_CLASS = buildSizeClasses()

function buildSizeClasses(): Uint8Array {
  const table = new Uint8Array(0x10000)
  table.fill(CHARACTER, 0x3040, 0x3100).fill(CHARACTER, 0x3400, 0xa000).fill(CHARACTER, 0xac00, 0xd7b0)
  table.fill(LETTER, 0xc0, 0x250).fill(LETTER, 65, 91).fill(LETTER, 97, 123)
  for (const character of "'’-") table[character.charCodeAt(0)] = WITHIN
  return table
}

const HAN_PER_WORD = 1.7 // Chinese characters it takes to say what one English word says

/** Length that Chinese and English share: a Chinese character is 1, an English word 1.7. */
export function sizeOf(text: string): number {
  let size = 0
  for (let index = 0; index < text.length; index++) {
    const kind = SIZE_CLASS[text.charCodeAt(index)]!
    if (kind === NOTHING) continue
    if (kind === CHARACTER) size++
    if (kind !== LETTER) continue
    size += HAN_PER_WORD
    while (index + 1 < text.length && SIZE_CLASS[text.charCodeAt(index + 1)]! >= LETTER) index++
  }
  return size
}
