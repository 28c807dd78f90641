import { expect } from "vitest"
import type { Time } from "@/lib/model"
import { fold } from "@/lib/text/fold"
import { findTimes } from "@/lib/times/find-times"
import { periodBounds } from "@/lib/times/period"

const HAN = /\p{Script=Han}/u

export function timesOf(text: string, reference: string | null): Time[] {
  return findTimes(fold(text), HAN.test(text) ? "zh-Hant" : "en", reference, text)
}

/** What stands between 【 and 】 is expected as the only time, at that very place; outside them nothing is. */
export function unmark(marked: string): { text: string; spans: { text: string; start: number }[] } {
  const spans: { text: string; start: number }[] = []
  let text = ""
  for (const [index, piece] of marked.split(/[【】]/u).entries()) {
    if (index % 2 === 1) spans.push({ text: piece, start: text.length })
    text += piece
  }
  return { text, spans }
}

/** Reads a marked sentence and checks the one time in it: its place, its days, its grain and how it is known. */
export function expectTime(
  marked: string,
  reference: string | null,
  period: string | null,
  grain: Time["grain"],
  rest: Partial<Time> = {},
): void {
  const { text, spans } = unmark(marked)
  const [surface] = spans
  const bounds = period === null ? { from: null, to: null } : periodBounds(period)
  expect(timesOf(text, reference)).toEqual([
    expect.objectContaining({
      ...surface,
      end: surface!.start + surface!.text.length,
      period,
      grain,
      ...bounds,
      ...rest,
    }),
  ])
}

/** The surfaces found, for sentences that hold several times or none. */
export function surfaces(text: string, reference: string | null = "2026-02-11"): string[] {
  return timesOf(text, reference).map(time => time.text)
}
