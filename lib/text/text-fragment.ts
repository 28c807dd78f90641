import type { Language, Span } from "@/lib/model"

/** A quote no longer than this is named whole, a longer one by its two ends. */
const MOST_CHARS = 48
const END_CHARS = 14
/** Latin letters make shorter words of the same length. */
const LATIN_FACTOR = 3

const isWord = ({ text }: { text: string }) => /[\p{L}\p{N}]/u.test(text)

/**
 * `#:~:text=…` for a quote, in the words a browser finds it by; null for a quote without a letter. A browser looks for
 * whole words (Scroll to Text Fragment, WICG draft, "word bounded"), and Chinese is written without spaces between them:
 * so both ends are moved in to where a clause ends, or a word as `Intl.Segmenter` cuts it, which browsers do alike.
 */
export function textFragment(text: string, { start, end }: Span, language: Language): string | null {
  // What stands on two lines may stand in two paragraphs there, and no text is found across them but by its ends.
  const lines = text
    .slice(start, end)
    .split("\n")
    .map(line => snapped(line, language))
    .filter(line => line !== "")
  const [first] = lines
  const last = lines.at(-1)
  if (first === undefined || last === undefined) return null
  const factor = /[\u3400-\u9fff]/u.test(first) ? 1 : LATIN_FACTOR
  if (lines.length === 1 && first.length <= MOST_CHARS * factor) return `#:~:text=${encode(first)}`
  let opening = wordsFrom(first, END_CHARS * factor, language)
  // The words must not stand further up as well: a browser stops at the first.
  for (
    let most = END_CHARS * factor;
    text.indexOf(opening) < start && opening.length < first.length;
    most += END_CHARS
  ) {
    opening = wordsFrom(first, most, language, true)
  }
  const closing = wordsUpTo(last, END_CHARS * factor, language)
  return `#:~:text=${encode(opening)},${encode(closing)}`
}

/** Without the punctuation and the parts of words at its ends. */
function snapped(line: string, language: Language): string {
  const words = wordsOf(line, language)
  const first = words.find(isWord)
  const last = words.findLast(isWord)
  return first && last ? line.slice(first.start, last.end) : ""
}

/** The first words up to about so many characters, cut where a clause ends if one does by then and may. */
function wordsFrom(line: string, most: number, language: Language, runsOn = false): string {
  const within = wordsOf(line, language).filter(({ end }, index) => index === 0 || end <= most)
  const clause = runsOn ? -1 : within.findIndex((word, index) => index > 1 && !isWord(word) && word.text.trim() !== "")
  return snapped(line.slice(0, (clause > 0 ? within[clause]?.start : within.at(-1)?.end) ?? most), language)
}

function wordsUpTo(line: string, most: number, language: Language): string {
  const words = wordsOf(line, language)
  const within = words.filter(({ start }, index) => index === words.length - 1 || start >= line.length - most)
  return snapped(line.slice(within[0]?.start ?? 0), language)
}

interface Word extends Span {
  text: string
}

const segmenters = new Map<Language, Intl.Segmenter>()

function wordsOf(line: string, language: Language): Word[] {
  let segmenter = segmenters.get(language)
  if (!segmenter) segmenters.set(language, (segmenter = new Intl.Segmenter(language, { granularity: "word" })))
  return Array.from(segmenter.segment(line), ({ segment, index }) => ({
    text: segment,
    start: index,
    end: index + segment.length,
  }))
}

/** A hyphen means something of its own in a text fragment. */
const encode = (words: string) => encodeURIComponent(words).replaceAll("-", "%2D")
