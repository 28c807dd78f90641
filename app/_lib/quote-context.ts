import type { Span } from "@/lib/model"

const MOST_CHARS = 110
/** Latin letters take about half the room. */
const LATIN_FACTOR = 2
const ENDS_SENTENCE = /[。！？!?；;]["”』」）)]*|\.(?=\s)/gu

export interface QuoteContext {
  before: string
  after: string
}

/**
 * The words around a quote in its article: whole sentences of the same paragraph where they fit, else as many
 * characters as do, with an ellipsis where the text goes on.
 */
export function quoteContext(text: string, { start, end }: Span): QuoteContext {
  const most = /[\u3400-\u9fff]/u.test(text.slice(start, end)) ? MOST_CHARS : MOST_CHARS * LATIN_FACTOR
  const paragraphStart = text.lastIndexOf("\n", Math.max(0, start - 1)) + 1
  const nextLine = text.indexOf("\n", end)
  const paragraphEnd = nextLine === -1 ? text.length : nextLine
  return {
    before: cutBefore(text.slice(Math.min(paragraphStart, start), start), most),
    after: cutAfter(text.slice(end, Math.max(end, paragraphEnd)), most),
  }
}

function cutBefore(before: string, most: number): string {
  if (before.length <= most) return before.trimStart()
  const near = before.slice(-most)
  const [first] = near.matchAll(ENDS_SENTENCE)
  const cut = first ? near.slice(first.index + first[0].length) : near
  return cut.trim() === "" ? `…${near}` : `…${cut.trimStart()}`
}

function cutAfter(after: string, most: number): string {
  if (after.length <= most) return after.trimEnd()
  const near = after.slice(0, most)
  const last = [...near.matchAll(ENDS_SENTENCE)].at(-1)
  const cut = last ? near.slice(0, last.index + last[0].length) : near
  return `${cut.trimEnd()}…`
}
