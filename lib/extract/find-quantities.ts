import type { Language, Quantity, Span, Unread } from "@/lib/model"
import { CLASS, DIGIT, GLYPH, GLYPHS, LETTER, NONE } from "./characters"
import { draftOf, type Reading, readDigitFigure } from "./digits"
import type { Draft, Scan } from "./draft"
import { readEnglishFigure } from "./english"
import { readHanFigure } from "./han"
import { findLinks } from "./links"
import { readUnit } from "./read-unit"
import { mergeAppositions } from "./refiners/merge-appositions"
import { mergeRanges } from "./refiners/merge-ranges"
import { namePerUnit } from "./refiners/name-per-unit"
import { readExchangeRates } from "./refiners/read-exchange-rates"
import { shareUnits } from "./refiners/share-units"
import { spreadHedges } from "./refiners/spread-hedges"
import { toQuantity } from "./to-quantity"
import { isDigit } from "./words"

/** Every figure of a text outside its `times`, and every number that is none, each with the reason. */
export interface Found {
  quantities: Quantity[]
  unread: Unread[]
}

/**
 * Reads a text once from left to right. `folded` is `fold(text)`: rules search it, offsets cut `text`.
 * `times` are sorted and do not overlap; nothing found reaches into one. Takes time linear in the length.
 */
export function findQuantities(folded: string, text: string, language: Language, times: Span[]): Found {
  const scan: Scan = { folded, text, language }
  const drafts: Draft[] = []
  const unread: Unread[] = []
  let floor = 0
  for (const blocked of blockedSpans(folded, times)) {
    readStretch(scan, floor, blocked.start, drafts, unread)
    if (blocked.link && hasDigit(folded, blocked)) unread.push(toUnread(scan, blocked, "link"))
    floor = Math.max(floor, blocked.end)
  }
  readStretch(scan, floor, text.length, drafts, unread)
  const figures = refine(drafts, scan, base => unread.push(toUnread(scan, base, "exchange rate base")))
  const quantities = figures.map(draft => toQuantity(draft, scan))
  return { quantities: spreadHedges(quantities, folded), unread: unread.sort((a, b) => a.start - b.start) }
}

/** Ranges first: they share scales and units that the rest looks at. Exchange rates last: a price per ounce is none. */
function refine(drafts: Draft[], scan: Scan, unread: (draft: Draft) => void): Draft[] {
  const ranges = mergeAppositions(mergeRanges(drafts, scan), scan)
  return readExchangeRates(namePerUnit(shareUnits(ranges, scan), scan), scan, unread)
}

/** Reads `floor` up to `limit`; nothing is taken from outside, though hedges and units of context are looked up there. */
function readStretch(scan: Scan, floor: number, limit: number, drafts: Draft[], unread: Unread[]): void {
  const { folded } = scan
  for (let at = floor; at < limit;) {
    const kind = CLASS[folded.charCodeAt(at)]!
    if (kind === NONE) {
      at++
      continue
    }
    const reading = readAt(scan, kind, at, floor, limit)
    if (reading.draft) drafts.push(reading.draft)
    if (reading.unread) unread.push(reading.unread)
    if (reading.draft || reading.unread) floor = reading.next
    at = reading.next
  }
}

function readAt(scan: Scan, kind: number, at: number, floor: number, limit: number): Reading {
  if (kind === DIGIT) return readDigitFigure(scan, at, floor, limit)
  if (kind === LETTER) return readEnglishFigure(scan, at, floor, limit)
  return kind === GLYPH ? readGlyph(scan, at, floor, limit) : readHanFigure(scan, at, floor, limit)
}

/** ½ standing alone; 4½ begins with its digit. */
function readGlyph(scan: Scan, at: number, floor: number, limit: number): Reading {
  const coefficient = GLYPHS[scan.folded[at]!]!
  const draft = draftOf(
    scan,
    { start: at, end: at + 1, coefficient, exponent: 0, form: "digits", decimals: 2, shape: "fraction" },
    floor,
  )
  readUnit(scan.folded, draft, limit)
  return { next: draft.end, draft }
}

interface Blocked extends Span {
  link: boolean
}

function blockedSpans(folded: string, times: Span[]): Blocked[] {
  const links = findLinks(folded)
  const spans = times.map(({ start, end }) => ({ start, end, link: false }))
  if (links.length === 0) return spans
  const free = links.filter(link => !times.some(time => time.start < link.end && link.start < time.end))
  return [...spans, ...free.map(link => ({ ...link, link: true }))].sort((a, b) => a.start - b.start)
}

function hasDigit(folded: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (isDigit(folded.charCodeAt(at))) return true
  return false
}

function toUnread({ text }: Scan, { start, end }: Span, reason: string): Unread {
  return { start, end, text: text.slice(start, end), reason }
}
