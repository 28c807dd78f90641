import type { Grammar, Rule } from "../rule"
import { dayFirst, monthFirst, theDay, weekday } from "./calendar"
import { ending, from, fromNow } from "./compound"
import { DAYS, MONTHS, NUMBERS, WEEKDAYS } from "./lexicon"
import { neighbour, part, relativeDay, theUnit, toDate, unitEnd, which } from "./relative"
import { duration, inFuture, stretch } from "./spans"
import { bareYear, decade, fiscalYear, letterQuarter, numberQuarter, ordinalQuarter, yearRange } from "./years"

function each(words: Iterable<string>, ...rules: Rule[]): Record<string, readonly Rule[]> {
  return Object.fromEntries([...words].map(word => [word, rules]))
}

/** Order is meaning: the first rule that reads wins, so the longer form of two that open alike stands first. */
export const en: Grammar = {
  byCharacter: {},
  byWord: {
    ...each(Object.keys(MONTHS), monthFirst),
    ...each(Object.keys(WEEKDAYS), weekday),
    ...each(Object.keys(DAYS), relativeDay),
    ...each(Object.keys(NUMBERS), ending, duration),
    ...each(["first", "second", "third", "fourth", "final"], ordinalQuarter, stretch),
    ...each(["this", "next", "current", "coming", "last"], toDate, stretch, which),
    ...each(["previous", "prior", "preceding", "following", "same"], stretch, neighbour),
    ...each(["past", "latest"], stretch),
    ...each(["early", "late", "mid", "end", "start", "beginning", "middle", "close"], part),
    ...each(["from", "between"], from),
    the: [ending, stretch, ordinalQuarter, which, neighbour, part, unitEnd, decade, fiscalYear, theDay, theUnit],
    fiscal: [ending, ordinalQuarter, fiscalYear],
    financial: [ending, ordinalQuarter, fiscalYear],
    fy: [fiscalYear],
    cy: [fiscalYear],
    q: [letterQuarter],
    h: [letterQuarter],
    quarter: [toDate, ending, unitEnd],
    month: [toDate, unitEnd],
    year: [toDate, unitEnd, neighbour],
    week: [toDate, ending],
    ytd: [toDate],
    mtd: [toDate],
    qtd: [toDate],
    so: [toDate],
    since: [toDate],
    in: [inFuture],
    now: [fromNow],
  },
  byUnit: {
    " ": [ending, dayFirst, duration],
    "-": [yearRange, dayFirst, duration],
    "–": [yearRange, dayFirst],
    "/": [dayFirst],
    Q: [numberQuarter],
    H: [numberQuarter],
    s: [decade, dayFirst],
    n: [dayFirst],
    r: [dayFirst],
    t: [dayFirst],
    "'": [decade],
    "": [bareYear],
  },
}
