import { STATUSES } from "@/lib/model"
import type { Glyph } from "./glyph"

/** What a pointer can hit: WCAG 2.2 asks for 24 px (success criterion 2.5.8, target size). */
export const HIT_SIZE = 24

/** A place on a chart that can be pointed at, and all the points drawn there. Every point is in exactly one mark. */
export interface Mark {
  x: number
  y: number
  /** Point ids, the firmest status first: what is, then what was, then what may be. */
  points: string[]
  /** In the same order. */
  glyphs: Glyph[]
}

/**
 * Points too close to be told apart by a finger become one mark with all of their sources. A mark is centred on its
 * leftmost point and takes in what lies within 24 px of it, so no two targets overlap and no target hides another.
 * Marks come in reading order: left to right, then top to bottom.
 */
export function toMarks(glyphs: readonly Glyph[]): Mark[] {
  const ordered = glyphs.toSorted((a, b) => a.x - b.x || a.y - b.y || compare(a.point.id, b.point.id))
  const marks: Mark[] = []
  const cells = new Map<number, Mark[]>()
  for (const glyph of ordered) {
    const nearest = nearestMark(glyph, cells)
    if (nearest) {
      nearest.glyphs.push(glyph)
      continue
    }
    const mark = { x: glyph.x, y: glyph.y, points: [], glyphs: [glyph] }
    marks.push(mark)
    const cell = cellOf(column(glyph.x), column(glyph.y))
    const others = cells.get(cell)
    if (others) others.push(mark)
    else cells.set(cell, [mark])
  }
  return marks.map(({ x, y, glyphs }) => {
    const firmest = glyphs.length > 1 ? glyphs.toSorted((a, b) => firmness(a) - firmness(b)) : glyphs
    return { x, y, points: firmest.map(({ point }) => point.id), glyphs: firmest }
  })
}

const firmness = ({ point }: Glyph) => STATUSES.indexOf(point.status)

type Place = Pick<Mark, "x" | "y">

const distance = (a: Place, b: Place) => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const column = (at: number) => Math.floor(at / HIT_SIZE)
/** No chart is a million cells high. */
const cellOf = (x: number, y: number) => x * 1_000_000 + y

/** The mark whose box takes a glyph in; among several the nearest, among equals the first. */
function nearestMark(glyph: Glyph, cells: ReadonlyMap<number, Mark[]>): Mark | undefined {
  let nearest: Mark | undefined
  let least = HIT_SIZE
  for (let x = column(glyph.x) - 1; x <= column(glyph.x) + 1; x++) {
    for (let y = column(glyph.y) - 1; y <= column(glyph.y) + 1; y++) {
      for (const mark of cells.get(cellOf(x, y)) ?? []) {
        const away = distance(mark, glyph)
        if (away >= least) continue
        nearest = mark
        least = away
      }
    }
  }
  return nearest
}

/** So many glyphs of one mark are compared as they look; of more, those in the same few px count as one. */
const MOST_COMPARED = 60
const COARSE = 3

/** The glyphs to draw: of several that look the same in the same place, one. */
export function distinctGlyphs(mark: Mark): Glyph[] {
  const glyphs = mark.glyphs.length > MOST_COMPARED ? [...byKey(mark.glyphs, coarsePlace).values()] : mark.glyphs
  return [...byKey(glyphs, ({ picture }) => picture).values()]
}

const byKey = (glyphs: readonly Glyph[], key: (glyph: Glyph) => string) =>
  new Map(glyphs.map(glyph => [key(glyph), glyph]))

const coarsePlace = ({ x, y, look }: Glyph) =>
  `${Math.round(x / COARSE)},${Math.round(y / COARSE)},${look.shape},${look.filled}`
