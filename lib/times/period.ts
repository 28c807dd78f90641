import { type Day, civilOf, dayOf, dayOfIso, daysInMonth, isoOf } from "./calendar"

/** First and last day of a period, YYYY-MM-DD, inclusive; null where it is open. */
export interface Bounds {
  from: string | null
  to: string | null
}

const UNIT = /^(?<year>\d{4})(?:-(?:H(?<half>[12])|Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])(?:-(?<day>\d\d))?))?$/u

/** `2025-Q4 → 2025-10-01, 2025-12-31`; `../2025-12-10` is open in front; null for what is no period. */
export function periodBounds(period: string): Bounds | null {
  const [left = "", right = left, ...rest] = period.split("/")
  if (rest.length > 0 || (left === ".." && right === "..")) return null
  const first = left === ".." ? null : unitBounds(left)
  const last = right === ".." ? null : unitBounds(right)
  if ((left !== ".." && !first) || (right !== ".." && !last)) return null
  if (first && last && first[0] > last[1]) return null
  return { from: first && isoOf(first[0]), to: last && isoOf(last[1]) }
}

function unitBounds(unit: string): [Day, Day] | null {
  const groups = UNIT.exec(unit)?.groups
  if (!groups) return null
  const year = Number(groups.year)
  if (year < 1000) return null // Date.UTC reads small years as 19xx
  if (groups.day !== undefined) {
    const day = dayOfIso(unit)
    return day === null ? null : [day, day]
  }
  if (groups.month !== undefined) return months(year, Number(groups.month), 1)
  if (groups.quarter !== undefined) return months(year, Number(groups.quarter) * 3 - 2, 3)
  if (groups.half !== undefined) return months(year, Number(groups.half) * 6 - 5, 6)
  return months(year, 1, 12)
}

function months(year: number, first: number, count: number): [Day, Day] {
  return [dayOf(year, first, 1), dayOf(year, first + count, 1) - 1]
}

/** The shortest notation that covers exactly these days: `2025-10-01, 2025-12-31 → 2025-Q4`; null for no days at all. */
export function periodOf(from: string | null, to: string | null): string | null {
  const first = from === null ? null : dayOfIso(from)
  const last = to === null ? null : dayOfIso(to)
  if ((from !== null && first === null) || (to !== null && last === null)) return null
  return periodOfDays(first, last)
}

/** As `periodOf`, for day numbers. */
export function periodOfDays(from: Day | null, to: Day | null): string | null {
  if (from === null) return to === null ? null : `../${isoOf(to)}`
  if (to === null) return `${isoOf(from)}/..`
  if (from > to) return null
  if (from === to) return isoOf(from)
  const first = civilOf(from)
  const last = civilOf(to)
  if (first.day !== 1 || last.day !== daysInMonth(last.year, last.month)) return `${isoOf(from)}/${isoOf(to)}`
  if (first.month === 1 && last.month === 12) {
    return first.year === last.year ? `${first.year}` : `${first.year}/${last.year}`
  }
  if (first.year === last.year) {
    const length = last.month - first.month + 1
    if (length === 1) return isoOf(from).slice(0, 7)
    if (length === 3 && first.month % 3 === 1) return `${first.year}-Q${last.month / 3}`
    if (length === 6 && first.month % 6 === 1) return `${first.year}-H${last.month / 6}`
  }
  return `${isoOf(from).slice(0, 7)}/${isoOf(to).slice(0, 7)}`
}
