import { type Day, civilOf, dayOf, dayOfIso, daysInMonth } from "./calendar"
import type { Grain, PeriodBasis, Time } from "@/lib/model"
import type { FiscalCalendar } from "./fiscal"
import type { Tense } from "./tense"

/** The article's date; `at` is null where only its month is known. */
export interface Reference {
  year: number
  month: number
  day: number | null
  at: Day | null
  /** The last day that can be meant: `at`, or the end of the month. */
  last: Day
}

/** YYYY-MM-DD or YYYY-MM; null for anything else. */
export function referenceOf(date: string | null): Reference | null {
  if (date === null) return null
  const at = dayOfIso(date)
  if (at !== null) {
    const { year, month, day } = civilOf(at)
    return { year, month, day, at, last: at }
  }
  const groups = /^(?<year>\d{4})-(?<month>0[1-9]|1[0-2])$/u.exec(date)?.groups
  if (!groups) return null
  const [year, month] = [Number(groups.year), Number(groups.month)]
  return { year, month, day: null, at: null, last: dayOf(year, month, daysInMonth(year, month)) }
}

/** A moment placed on the calendar. */
export interface Stretch {
  from: Day | null
  to: Day | null
  grain: Grain
  basis: PeriodBasis
  kind: Time["kind"]
}

/** A date mentioned shortly before, in the same sentence. */
export interface Carried {
  year: number
  month?: number
  /** The year was printed, so that months without one may be its; days may lean on the month alone. */
  hasYear: boolean
}

/** What a moment without a year may lean on. */
export interface Context {
  reference: Reference | null
  tense: () => Tense
  /** Whose fiscal year is spoken of. */
  fiscal: () => FiscalCalendar
  carried: Carried | null
  /** The time mentioned before. */
  previous: Stretch | null
  /** The words before make a point of the end: 截至1月底. */
  asOf: boolean
}
