import { expect } from "vitest"
import type { Observation, Status } from "@/lib/model"
import { compileLexicon } from "@/lib/observations/lexicon"
import { readText, type ReadText } from "@/lib/read-text"
import { unmark } from "../times/helpers"
import { CATALOGUE } from "./catalogue"

export const LEXICON = compileLexicon(CATALOGUE)

/** The day after the decision of December 2025: a Thursday. */
export const TODAY = "2025-12-11"

export function read(text: string, date: string | null = TODAY): ReadText {
  return readText(LEXICON, text, { date: date ?? undefined })
}

/** What one marked figure is read as. */
export type Told = [indicator: string, value: Observation["value"], period: string, status: Status]

/**
 * Reads a text in which the figures expected stand between 【 and 】, and checks that exactly these are read, at these
 * places and so. A text without marks is one from which nothing is read.
 */
export function expectFigures(marked: string, told: Told[], date: string | null = TODAY): void {
  const { text, spans } = unmark(marked)
  const got = read(text, date).observations.map(({ start, end, figure, indicator, value, period, status }) => ({
    ...{ start, end, figure },
    told: [indicator, value, period, status],
  }))
  expect(got).toEqual(
    spans.map(({ text: figure, start }, index) => ({
      ...{ start, end: start + figure.length, figure },
      told: told[index],
    })),
  )
}

/** The one observation of a text. */
export function one(text: string, date: string | null = TODAY): ReadText["observations"][number] {
  const { observations } = read(text, date)
  expect(observations).toHaveLength(1)
  return observations[0]!
}
