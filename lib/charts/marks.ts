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
  const cells = new Map<string, Mark[]>()
  for (const glyph of ordered) {
    const near = neighbours(glyph, cells).filter(mark => distance(mark, glyph) < HIT_SIZE)
    const nearest = near.toSorted((a, b) => distance(a, glyph) - distance(b, glyph))[0]
    if (nearest) {
      nearest.glyphs.push(glyph)
      continue
    }
    const mark = { x: glyph.x, y: glyph.y, points: [], glyphs: [glyph] }
    marks.push(mark)
    const cell = cellOf(glyph.x, glyph.y)
    cells.set(cell, [...(cells.get(cell) ?? []), mark])
  }
  return marks.map(({ x, y, glyphs }) => {
    const firmest = glyphs.toSorted((a, b) => firmness(a) - firmness(b))
    return { x, y, points: firmest.map(({ point }) => point.id), glyphs: firmest }
  })
}

const firmness = ({ point }: Glyph) => STATUSES.indexOf(point.status)

type Place = Pick<Mark, "x" | "y">

const distance = (a: Place, b: Place) => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const cellOf = (x: number, y: number) => `${Math.floor(x / HIT_SIZE)},${Math.floor(y / HIT_SIZE)}`

function neighbours({ x, y }: Place, cells: ReadonlyMap<string, Mark[]>): Mark[] {
  const steps = [-HIT_SIZE, 0, HIT_SIZE]
  return steps.flatMap(dx => steps.flatMap(dy => cells.get(cellOf(x + dx, y + dy)) ?? []))
}

/** The glyphs to draw: of several that look the same in the same place, one. */
export function distinctGlyphs(mark: Mark): Glyph[] {
  const pictures = new Map(mark.glyphs.map(glyph => [glyph.picture, glyph]))
  return [...pictures.values()]
}
