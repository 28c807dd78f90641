import { scaleAt } from "./look-ahead"

/** Two Han digits side by side that are two numbers said together: 12, 23 … 89, and 35 (三五百). */
export function isPair(digits: number): boolean {
  return digits % 11 === 1 || digits === 35
}

const COUNTERS = "个成倍名家次天年周人位元块美项条种台"

/** Whether something to multiply or to count stands at `at`, behind 二三: 两三百, 七八成. */
export function countsPair(folded: string, at: number, limit: number): boolean {
  return scaleAt(folded, at, limit) !== undefined || COUNTERS.includes(folded[at] ?? " ")
}
