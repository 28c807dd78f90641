import type { Observation, Span } from "@/lib/model"
import { fold } from "@/lib/text/fold"
import { splitSentences } from "@/lib/text/sentences"

/** Plain text, or a figure with the observations it was read as; `text.slice(start, end)` is what to show. */
export interface Segment extends Span {
  observations: Observation[]
}

export interface Paragraph extends Span {
  segments: Segment[]
}

/** A line longer than this is one a seed has lost its paragraphs in. */
const LONGEST_CHARS = 320
const TARGET_CHARS = 200
/** What an item of a list begins with: (1) （一） 1. 2、 一、 第一， • */
const LIST_ITEM =
  /^\s*(?:[(（][\d一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.、)](?!\d)|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[，,、:：]|[•●■◆▲])/u
const LONGEST_MARKER = 8
/** English takes about this many times the letters for the same reading time. */
const LATIN_FACTOR = 2.6

/**
 * An article's text as paragraphs to read: its own lines, with overlong ones broken at sentence ends. Only white space
 * falls between paragraphs, and offsets stay those of `text`.
 */
export function toParagraphs(text: string, observations: Observation[]): Paragraph[] {
  return lines(text)
    .flatMap(line => breakLongLine(text, line, observations))
    .flatMap(piece => trimmed(text, piece))
    .map(paragraph => ({ ...paragraph, segments: toSegments(paragraph, observations) }))
}

function lines(text: string): Span[] {
  return Array.from(text.matchAll(/[^\n]+/gu), match => ({ start: match.index, end: match.index + match[0].length }))
}

function trimmed(text: string, { start, end }: Span): Span[] {
  const printed = text.slice(start, end)
  const from = start + printed.length - printed.trimStart().length
  const to = start + printed.trimEnd().length
  return to > from ? [{ start: from, end: to }] : []
}

function breakLongLine(text: string, line: Span, observations: Observation[]): Span[] {
  const printed = text.slice(line.start, line.end)
  const factor = isMostlyLatin(printed) ? LATIN_FACTOR : 1
  if (line.end - line.start <= LONGEST_CHARS * factor) return [line]

  const target = TARGET_CHARS * factor
  const pieces: Span[] = []
  let start = line.start
  for (const sentence of splitSentences(fold(printed))) {
    const end = line.start + sentence.end
    const isItem = LIST_ITEM.test(text.slice(end, Math.min(line.end, end + LONGEST_MARKER)))
    const isLongEnough = isItem || (end - start >= target && line.end - end >= target / 2)
    if (isLongEnough && !observations.some(figure => figure.start < end && end < figure.end)) {
      pieces.push({ start, end })
      start = end
    }
  }
  return [...pieces, { start, end: line.end }]
}

function isMostlyLatin(text: string): boolean {
  return (text.match(/[a-z]/giu)?.length ?? 0) > text.length / 2
}

/** Cuts a paragraph at its figures; figures that overlap become one segment, one broken by a line end becomes two. */
function toSegments(paragraph: Span, observations: Observation[]): Segment[] {
  const segments: Segment[] = []
  let at = paragraph.start
  for (const figure of mergeOverlaps(observations)) {
    const start = Math.max(figure.start, paragraph.start)
    const end = Math.min(figure.end, paragraph.end)
    if (start >= end) continue
    if (start > at) segments.push({ start: at, end: start, observations: [] })
    segments.push({ start, end, observations: figure.observations })
    at = end
  }
  if (at < paragraph.end) segments.push({ start: at, end: paragraph.end, observations: [] })
  return segments
}

function mergeOverlaps(observations: Observation[]): Segment[] {
  const merged: Segment[] = []
  for (const observation of observations.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last && observation.start < last.end) {
      last.end = Math.max(last.end, observation.end)
      last.observations.push(observation)
    } else {
      merged.push({ start: observation.start, end: observation.end, observations: [observation] })
    }
  }
  return merged
}
