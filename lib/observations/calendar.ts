/** The month `count` months from the one a date lies in: `2026-01-31, -1 → 2025-12`. Takes YYYY-MM or YYYY-MM-DD. */
export function addMonths(date: string, count: number): string {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + count
  return `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}`
}

/** The quarter a month lies in: `2025-11 → 2025-Q4`. */
export function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`
}

const DAY = 86_400_000

export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10)
}

export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - DAY).toISOString().slice(0, 10)
}

export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY
}

/** Monday to Friday; holidays are not told apart. */
export function businessDayBefore(day: string): string {
  const weekday = new Date(day).getUTCDay()
  const back = weekday === 1 ? 3 : weekday === 0 ? 2 : 1
  return new Date(Date.parse(day) - back * DAY).toISOString().slice(0, 10)
}
