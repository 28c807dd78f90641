import { anyOf } from "../rule"
import { CAPITAL_MONTHS, MONTHS, NUMBERS, SPELLED_DAYS, UNITS, WEEKDAYS } from "./lexicon"

/** Names as printed: January, JANUARY, and small where no other word is spelt so. */
function printed(words: Iterable<string>, capitalOnly: (word: string) => boolean): string {
  const forms = [...words].flatMap(word => {
    const capital = word.charAt(0).toUpperCase() + word.slice(1)
    return capitalOnly(word) ? [capital, word.toUpperCase()] : [capital, word.toUpperCase(), word]
  })
  return anyOf(forms)
}

export const MONTH = `(?:${printed(Object.keys(MONTHS), word => word.length <= 4 || CAPITAL_MONTHS.has(word))})(?![A-Za-z])`
export const WEEKDAY = `(?:${printed(Object.keys(WEEKDAYS), word => word.length <= 5)})(?![A-Za-z])`
export const DAY = "(?:3[01]|[12][0-9]|0?[1-9])"
export const ORDINAL_SUFFIX = "(?:st|nd|rd|th)"

/** A day of the month in words, where no noun makes it a rank: May twenty-first, never May first-quarter or December third largest. */
export const SPELLED_DAY = `(?:${anyOf(Object.keys(SPELLED_DAYS).filter(word => !["first", "second", "third"].includes(word)))}|(?:first|second|third)(?=[.,;:)\\n]|$| (?:at|as|to|for|when|by|with|through|until|20\\d\\d)(?![A-Za-z])))(?![A-Za-z-]| (?:quarter|half|time|week|month|year|day|largest|biggest|highest|lowest|straight|consecutive|anniversary|century|place))`

/** A day is no day when it counts something: December 25 banks, May 3%, July 10-year. */
export const AFTER_DAY = String.raw`(?![\d%]|[.,:]\d|/|-(?:year|month|day|week|hour|basis|point)| (?:basis|percent|per cent|points?|bps?|million|billion|trillion|companies|banks|economists)(?![a-z]))`

/** A year after a month, a quarter or a half: `, 2025`, ` of 2025`, `'25`. */
export const YEAR = String.raw`(?:19|20)\d\d(?![\d%]|[.,]\d)`
export const COUNT = `(?:[0-9]{1,3}(?:[.][0-9]{1,2})?|${anyOf(Object.keys(NUMBERS).filter(word => !["a", "an", "half"].includes(word)))})`
export const UNIT = anyOf(Object.keys(UNITS))
