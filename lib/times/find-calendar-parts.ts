import type { Span } from "@/lib/model"
import type { Moment } from "./moment"
import { scan } from "./scan"

/** The pieces of a date as printed, nothing worked out: 2/11(三) is month 2, day 11, weekday 3. */
export interface CalendarParts extends Span {
  year?: number
  month?: number
  day?: number
  /** Monday 1 to Sunday 7. */
  weekday?: number
}

/** Dates a text prints, for telling when it was written before any reference is known; relative wordings are left out. */
export function findCalendarParts(folded: string): CalendarParts[] {
  const found: CalendarParts[] = []
  for (const { start, end, moment, until, untilStart } of scan(folded, "zh-Hant")) {
    add(found, moment, start, untilStart ?? end)
    if (until && untilStart !== undefined) add(found, until, untilStart, end)
  }
  return found
}

function add(found: CalendarParts[], moment: Moment, start: number, end: number): void {
  const parts = partsOf(moment)
  if (parts && Object.values(parts).some(part => part !== undefined)) found.push({ start, end, ...parts })
}

function partsOf(moment: Moment): Omit<CalendarParts, keyof Span> | null {
  switch (moment.form) {
    case "calendar":
      return moment.fiscal ? null : { year: moment.year, month: moment.month, day: moment.day, weekday: moment.weekday }
    case "week":
      return moment.offset === undefined ? { day: moment.day, weekday: moment.weekday } : null
    case "day":
      return { day: moment.day }
    default:
      return null
  }
}
