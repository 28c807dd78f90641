import type { Locale } from "@/lib/model"

export interface TimeTick {
  /** UTC ms. */
  at: number
  label: string
}

type TickUnit = "day" | "month" | "year"
/** Distances between ticks, shortest first, with about how many days each is. */
const STEPS: readonly { unit: TickUnit; count: number; days: number }[] = [
  { unit: "day", count: 1, days: 1 },
  { unit: "day", count: 2, days: 2 },
  { unit: "day", count: 7, days: 7 },
  { unit: "day", count: 14, days: 14 },
  { unit: "month", count: 1, days: 30.4 },
  { unit: "month", count: 3, days: 91 },
  { unit: "month", count: 6, days: 182 },
  { unit: "year", count: 1, days: 365 },
  { unit: "year", count: 2, days: 730 },
  { unit: "year", count: 5, days: 1826 },
  { unit: "year", count: 10, days: 3652 },
  { unit: "year", count: 25, days: 9131 },
  { unit: "year", count: 100, days: 36_525 },
]

const DAY_MS = 86_400_000
/** 1970-01-05 was a Monday: weekly ticks fall on Mondays. */
const FIRST_MONDAY = 4 * DAY_MS

/**
 * Ticks on round dates between two instants, no more than `most`, none for less than the `least` unit; each year is
 * named once, at its first tick.
 */
export function timeTicks(
  from: number,
  to: number,
  most: number,
  locale: Locale,
  least: "day" | "month" = "day",
): TimeTick[] {
  const days = (to - from) / DAY_MS
  const steps = STEPS.filter(({ unit }) => least === "day" || unit !== "day")
  const step = steps.find(({ days: length }) => days / length <= most) ?? steps.at(-1)
  if (!step || !(to > from)) return []
  const instants: number[] = []
  for (let index = 0, at = first(from, step); at <= to; index++, at = next(from, step, index)) instants.push(at)
  let namedYear: number | undefined
  return instants
    .filter(at => at >= from)
    .map(at => {
      const year = new Date(at).getUTCFullYear()
      const label = formatTick(at, step.unit, year !== namedYear, locale)
      namedYear = year
      return { at, label }
    })
}

const first = (from: number, step: { unit: TickUnit; count: number }) => next(from, step, 0)

/** The `index`th round date, counted from the last one at or before `from`. */
function next(from: number, { unit, count }: { unit: TickUnit; count: number }, index: number): number {
  if (unit === "day") {
    const length = count * DAY_MS
    const origin = count >= 7 ? FIRST_MONDAY : 0
    return origin + (Math.floor((from - origin) / length) + index) * length
  }
  const start = new Date(from)
  const months = start.getUTCFullYear() * 12 + start.getUTCMonth()
  const length = unit === "month" ? count : 12 * count
  // Date.UTC reads years below 100 as 19xx, so months are counted from 2000.
  return Date.UTC(2000, (Math.floor(months / length) + index) * length - 24_000, 1)
}

function formatTick(at: number, unit: TickUnit, withYear: boolean, locale: Locale): string {
  const date = new Date(at)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  if (unit === "year") return locale === "en" ? String(year) : `${year}年`
  if (locale !== "en") {
    const text = unit === "day" ? `${month}/${day}` : `${month}月`
    return withYear ? (unit === "day" ? `${year}/${text}` : `${year}年${text}`) : text
  }
  const name = new Intl.DateTimeFormat("en-US", { month: "short", timeZone: "UTC" }).format(at)
  const text = unit === "day" ? `${day} ${name}` : name
  return withYear ? `${text} ${year}` : text
}
