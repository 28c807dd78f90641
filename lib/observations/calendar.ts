/** The month `count` months from the one a date lies in: `2026-01-31, -1 → 2025-12`. Takes YYYY-MM or YYYY-MM-DD. */
export function addMonths(date: string, count: number): string {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + count
  return `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}`
}
