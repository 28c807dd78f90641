import type { Rule } from "../rule"

/** Days that are the same every year; Thanksgiving and Easter are not read. */
const HOLIDAYS: Record<string, readonly [month: number, day: number]> = {
  "New Year's Day": [1, 1],
  "New Year's Eve": [12, 31],
  "Christmas Eve": [12, 24],
  "Christmas Day": [12, 25],
  Christmas: [12, 25],
}

/** Christmas, New Year's Day. */
export const holiday: Rule = {
  name: "en/holiday",
  pattern: /(?<name>New Year's (?:Day|Eve)|Christmas(?: (?:Eve|Day))?)(?![A-Za-z])/uy,
  parse: ({ name = "" }) => {
    const date = HOLIDAYS[name]
    return date ? { moment: { form: "calendar", month: date[0], day: date[1] } } : null
  },
}
