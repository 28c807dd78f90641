import type { Diagnostic } from "@/lib/model"

const OPENING = "implausible value"

/** Why a figure outside its indicator's plausible range is kept out of the series. */
export function implausible(value: number | [number, number], [lowest, highest]: [number, number]): string {
  return `${OPENING} ${JSON.stringify(value)} (want ${lowest} to ${highest})`
}

/** Whether a figure was kept out for that reason alone. */
export function isImplausible({ reason }: Diagnostic): boolean {
  return reason.startsWith(OPENING)
}
