import type { Block } from "./blocks"

/** Where a text repeats itself, by block index. */
export interface Repeats {
  /** First block of a stretch that is printed again, and of each repetition. */
  starts: Set<number>
  /** Blocks that follow, in the first printing, on the last block of a repetition. */
  ends: Set<number>
  /** Blocks of a repetition, not of the first printing. */
  again: Set<number>
  /** The same block in the first printing; itself where it is printed once. */
  first: number[]
}

const LEAST_SIZE = 120 // a disclaimer or a slogan may be printed under every post; that much text is not by chance

/** Stretches of blocks printed more than once, word for word. Linear: one table from block to first printing. */
export function findRepeats(blocks: Block[]): Repeats {
  const seen = new Map<string, number>()
  const first = blocks.map((block, index) => {
    const known = seen.get(block.folded)
    if (known === undefined) seen.set(block.folded, index)
    return known ?? index
  })
  const starts = new Set<number>()
  const ends = new Set<number>()
  const again = new Set<number>()
  let index = 0
  while (index < blocks.length) {
    if (first[index] === index) {
      index++
      continue
    }
    const start = index
    let size = 0
    do size += blocks[index++]!.size
    while (index < blocks.length && first[index] !== index && first[index] === first[index - 1]! + 1)
    if (size < LEAST_SIZE) continue
    starts.add(start).add(first[start]!)
    ends.add(first[index - 1]! + 1)
    for (let block = start; block < index; block++) again.add(block)
  }
  return { starts, ends, again, first }
}
