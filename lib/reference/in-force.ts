import type { OfficialSeries, OfficialValue } from "@/lib/model"

/** A step has two days: articles of the evening tell what was `decided`, what is paid is `effective` from the day after. */
export type Clock = "decided" | "effective"

export function dayOfStep(step: OfficialValue, clock: Clock): string {
  return clock === "decided" ? (step.decided ?? step.period) : step.period
}

/** The step that holds at the end of a day; undefined before the first one. */
export function inForce({ values }: OfficialSeries, day: string, clock: Clock): OfficialValue | undefined {
  return values.findLast(step => dayOfStep(step, clock) <= day)
}

/** Whatever held at some time from one day to another, both included. */
export function inForceWithin({ values }: OfficialSeries, from: string, to: string, clock: Clock): OfficialValue[] {
  return values.filter((step, index) => {
    const next = values[index + 1]
    return dayOfStep(step, clock) <= to && (next === undefined || dayOfStep(next, clock) >= from)
  })
}
