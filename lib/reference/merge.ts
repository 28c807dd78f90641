import type { OfficialValue } from "@/lib/model"
import { periodBounds } from "@/lib/times/period"

/** What a publisher's answer adds to what is known, and what it revises. */
export interface Merged {
  values: OfficialValue[]
  added: OfficialValue[]
  changed: { before: OfficialValue; after: OfficialValue }[]
}

const keyOf = ({ period, stat, measure }: OfficialValue) => `${period} ${stat} ${measure ?? ""}`

/** A value for the same period, stat and measure takes the place of the known one where it differs. */
export function mergeValues(known: OfficialValue[], fresh: OfficialValue[]): Merged {
  const values = new Map(known.map(value => [keyOf(value), value]))
  const added: OfficialValue[] = []
  const changed: Merged["changed"] = []
  for (const after of fresh) {
    const before = values.get(keyOf(after))
    if (before && same(before, after)) continue
    values.set(keyOf(after), after)
    if (before) changed.push({ before, after })
    else added.push(after)
  }
  return { values: [...values.values()].sort(inOrder), added, changed }
}

/**
 * Of values day by day, each that differs from what was in force is a step from that day on. `decisionDays` are the days on which steps
 * are decided, in order: the last one before the step is its own, where it is no more than a week old.
 */
export function mergeSteps(known: OfficialValue[], fresh: OfficialValue[], decisionDays: string[]): Merged {
  const values = [...known]
  const added: OfficialValue[] = []
  const changed: Merged["changed"] = []
  for (const day of fresh.toSorted(inOrder)) {
    const at = values.findLastIndex(({ period }) => period <= day.period)
    const before = values[at]
    if (before && same(before, day)) continue
    const after = { ...day, decided: decidedOn(day.period, decisionDays) }
    if (before?.period === day.period) {
      values[at] = after
      changed.push({ before, after })
    } else {
      values.splice(at + 1, 0, after)
      added.push(after)
    }
  }
  return { values, added, changed }
}

function decidedOn(effective: string, decisionDays: string[]): string {
  const dayBefore = new Date(Date.parse(effective) - DAY_MS).toISOString().slice(0, 10)
  const last = decisionDays.findLast(day => day < effective)
  return last !== undefined && Date.parse(effective) - Date.parse(last) <= 7 * DAY_MS ? last : dayBefore
}

const DAY_MS = 86_400_000

function same(a: OfficialValue, b: OfficialValue): boolean {
  return JSON.stringify(a.value) === JSON.stringify(b.value)
}

/** As `parseOfficial` wants rows: by first day, last day, stat and measure. */
function inOrder(a: OfficialValue, b: OfficialValue): number {
  const [one, other] = [orderOf(a), orderOf(b)]
  return one < other ? -1 : one > other ? 1 : 0
}

export function orderOf({ period, stat, measure }: OfficialValue): string {
  const bounds = periodBounds(period)
  return `${bounds?.from} ${bounds?.to} ${stat} ${measure}`
}
