import type { Grammar, Rule } from "../rule"
import { dayFirst, monthFirst, theDay, weekday, yearThenMonth } from "./calendar"
import { ending, from, fromNow, weekOfMonth } from "./compound"
import { holiday } from "./holidays"
import { DAYS, MONTHS, NUMBERS, SEASONS, WEEKDAYS } from "./lexicon"
import { neighbour, relativeDay, which } from "./relative"
import { dayBeyond, laterThis, part, rest, season, theUnit, toDate, unitEnd } from "./relative-parts"
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
    ...each(["first", "second", "third", "fourth", "final"], weekOfMonth, ordinalQuarter, stretch),
    ...each(["this", "next", "current", "coming", "upcoming"], toDate, stretch, which),
    last: [weekOfMonth, toDate, stretch, which],
    ...each(["previous", "prior", "preceding", "following", "same"], stretch, neighbour),
    ...each(["past", "latest"], stretch),
    ...each(["later", "earlier"], laterThis),
    ...each(["rest", "remainder"], rest),
    ...each(Object.keys(SEASONS), season),
    ...each(["christmas"], holiday),
    new: [holiday],
    ...each(["early", "late", "mid", "end", "start", "beginning", "middle", "close"], part),
    ...each(["from", "between"], from),
    the: [
      ending,
      rest,
      weekOfMonth,
      season,
      dayBeyond,
      stretch,
      ordinalQuarter,
      which,
      neighbour,
      part,
      unitEnd,
      decade,
      fiscalYear,
      theDay,
      theUnit,
    ],
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
    " ": [ending, dayFirst, yearThenMonth, duration],
    "-": [yearRange, dayFirst, yearThenMonth, duration],
    "–": [yearRange, dayFirst],
    至: [yearRange],
    到: [yearRange],
    "/": [dayFirst, yearThenMonth],
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
