import type { Quantity, Span, Time } from "@/lib/model"
import { factorOf } from "./convert"
import type { Head } from "./head"
import type { StatusReading } from "./status"
import { hasCue, wordsIn, type View } from "./view"
import { PRIOR } from "./wordings"

/** The cell at the top of a figure's column, in a table of lines with bars between the cells. */
export interface Column extends Span {
  header: View
}

const BAR = "|"

/** Whether a line is a row of a table: it begins with a bar. */
export function isRow({ folded, sentence }: View): boolean {
  let start = sentence.start
  while (folded[start] === " ") start++
  return folded[start] === BAR
}

/** The header's cell above a figure; undefined where the header has no such column. */
export function columnOf(header: View, row: View, quantity: Quantity): Column | undefined {
  const count = (text: string) => text.split(BAR).length - 1
  const place = count(row.folded.slice(row.sentence.start, quantity.start))
  const { folded, sentence } = header
  let start = sentence.start - 1
  for (let bar = 0; bar < place; bar++) {
    start = folded.indexOf(BAR, start + 1)
    if (start === -1 || start >= sentence.end) return undefined
  }
  const end = folded.indexOf(BAR, start + 1)
  return end === -1 || end > sentence.end ? undefined : { header, start: start + 1, end }
}

/** What the top of the column says is measured, for a row that begins with a date. */
export function headOfColumn({ header, ...cell }: Column, quantity: Quantity): Head | undefined {
  for (const word of wordsIn(header, cell)) {
    const readings = word.term.readings.filter(reading => factorOf(reading, quantity) !== null)
    if (readings.length > 0 && !word.term.isWeak) return { word, readings, distance: 0, carried: true }
  }
  return undefined
}

/** The time that the top of the column names, or the bare year that it is: 2026, 2026E. */
export function timeOfColumn({ header, start, end }: Column): Time | undefined {
  const named = header.times.find(time => time.period !== null && time.start >= start && time.end <= end)
  const text = header.folded.slice(start, end).trim()
  const year = /^((?:19|20)\d\d)[ef]?$/i.exec(text)?.[1]
  if (named || !year) return named
  const span = {
    start: header.folded.indexOf(text, start),
    text,
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    period: year,
  }
  return { ...span, end: span.start + text.length, kind: "span", grain: "year", basis: "stated", role: "point" }
}

/** 前值, 預期: what the top of the column says its figures are; undefined where it says nothing of it. */
export function readColumn({ header, ...cell }: Column): StatusReading | undefined {
  const words = wordsIn(header, cell)
  const prior = words.filter(word => hasCue(word, "previous"))
  if (prior.length > 0 || PRIOR.test(header.folded.slice(cell.start, cell.end)))
    return { status: "previous", words: prior, isPrior: true, isAhead: false }
  const forecast = words.filter(word => hasCue(word, "forecast"))
  return forecast.length > 0 ? { status: "forecast", words: forecast, isPrior: false, isAhead: false } : undefined
}
