import type { CalendarMoment } from "../moment"
import { type Rule, anyOf } from "../rule"
import { MONTHS, SPELLED_DAYS, WEEKDAYS } from "./lexicon"
import { AFTER_DAY, DAY, MONTH, ORDINAL_SUFFIX, SPELLED_DAY, WEEKDAY } from "./patterns"
import { readYearAfter } from "./year-after"

/** December 10, 2025; Dec. 10-11; May twenty-first; January 2026; May. Leaves "may rise", "Jan Hatzius", "Theresa May". */
export const monthFirst: Rule = {
  name: "en/month-first",
  pattern: new RegExp(
    `(?<name>${MONTH})(?<dot>\\.)?(?: (?:the )?(?<day>${DAY})${ORDINAL_SUFFIX}?(?:(?:-| ?– ?| to | and |/)(?<day2>${DAY})${ORDINAL_SUFFIX}?${AFTER_DAY}|${AFTER_DAY})| (?:the )?(?<spelled>${SPELLED_DAY}))?`,
    "uy",
  ),
  parse: ({ name = "", dot, day: digits, day2, spelled }, { folded, start, end }) => {
    const day = digits ?? (spelled && String(SPELLED_DAYS[spelled]))
    const year = readYearAfter(folded, end)
    if (!day && !year && !isMonthAlone(name, dot !== undefined, folded, start, end)) return null
    const moment: CalendarMoment = {
      form: "calendar",
      month: monthOf(name),
      day: day ? Number(day) : undefined,
      ...year?.moment,
    }
    const isFull = name.length > 4 || /^(?:may|june|july)$/iu.test(name)
    const spanEnd = year?.end ?? (dot && !day && isFull ? end - 1 : end) // the dot of an abbreviation, not of a sentence
    if (!day2) return { moment, end: spanEnd }
    return { moment, until: { ...moment, day: Number(day2) }, end: spanEnd }
  },
}

/** 2025 Aug, 2025-August, as tables print it; in 2025 May said and 2025 March 4 the year stands apart. */
export const yearThenMonth: Rule = {
  name: "en/year-then-month",
  pattern: new RegExp(String.raw`(?<year>(?:19|20)\d\d)[ /-](?<month>${MONTH})(?! ?\d| [a-z])`, "uy"),
  parse: ({ year, month = "" }) => ({ moment: { form: "calendar", year: Number(year), month: monthOf(month) } }),
}

const MONTH_BEFORE =
  /\b(?:in|of|since|until|till|by|from|to|last|next|this|early|late|mid|during|through|for|and|between|before|after|end|each|every|the|its|their|a|or|vs|versus|over|on|than|per|with|into|expected)[ -]$/iu
const NOUN_AFTER =
  /^(?:'s)? (?:CPI|PPI|PCE|PMI|GDP|FOMC|NFP|Fed|ISM|jobs|payrolls?|meeting|data|report|sales|revenue|exports|imports|inflation|figures?|reading|low|high|peak|rate|decision|quarter|futures|contract|delivery|survey|print|release|minutes|statement|auction|numbers|Meeting|Revenue|Sales|Jobs|Report|Data|Retail|Exports)\b/u

/** Full names are months; May, March and short names only where the words around say so. */
function isMonthAlone(name: string, hasDot: boolean, folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - 12), start)
  const after = folded.slice(end, end + 14)
  if (/\b(?:Theresa|Mrs\.?|Ms\.?) $/u.test(before)) return false
  if (name === name.toUpperCase() && name.length <= 4) return hasDot
  const isShort = name.length <= 4 && name.toLowerCase() !== "june" && name.toLowerCase() !== "july"
  if (!isShort && name !== "March") return true
  if (NOUN_AFTER.test(after) || MONTH_BEFORE.test(before)) return true
  if (name === "March") return !/^ (?:on|toward|towards|forward|ahead|to|into)\b/u.test(after)
  if (name === "May" || name === "MAY") return /[a-z,;] $/u.test(before) && !/^ [A-Z]/u.test(after)
  return hasDot || /^(?:[,;)\n]|\.?$| *[-–]|'s)/u.test(after)
}

function monthOf(name: string): number {
  return MONTHS[name.toLowerCase()]!
}

/** 10 December 2025, 4th of January, 10-Dec-2025, 17-18 September. */
export const dayFirst: Rule = {
  name: "en/day-first",
  pattern: new RegExp(
    `(?<day>${DAY})${ORDINAL_SUFFIX}?(?:(?: ?[-–] ?| to | and |/)(?<day2>${DAY})${ORDINAL_SUFFIX}?)?(?: of |[ -])(?<name>${MONTH})(?:[.](?! |$))?(?:[.](?= \\d{4}))?`,
    "uy",
  ),
  parse: ({ day, day2, name = "" }, { folded, end }) => {
    const year = readYearAfter(folded, end)
    const moment: CalendarMoment = { form: "calendar", month: monthOf(name), day: Number(day), ...year?.moment }
    return { moment, until: day2 ? { ...moment, day: Number(day2) } : undefined, end: year?.end ?? end }
  },
}

const DAY_BEFORE = /(?:day|\b(?:on|from|by|until|till|to|through|dated|before|after|of|between|and|since)) $/iu

/** the 22nd, the 4th of January; only where a day is spoken of, not the 10th anniversary. */
export const theDay: Rule = {
  name: "en/the-day",
  pattern: new RegExp(
    `the (?:(?<day>${DAY})${ORDINAL_SUFFIX}(?: of (?<name>${MONTH}))?|(?<spelled>${anyOf(Object.keys(SPELLED_DAYS))}) of (?<named>${MONTH}))(?![A-Za-z-])`,
    "uy",
  ),
  parse: ({ day: digits, name: short, spelled, named }, { folded, start, end }) => {
    const day = spelled ? SPELLED_DAYS[spelled] : digits
    const name = short ?? named
    if (name) {
      const year = readYearAfter(folded, end)
      return {
        moment: { form: "calendar", day: Number(day), month: monthOf(name), ...year?.moment },
        end: year?.end ?? end,
      }
    }
    if (!DAY_BEFORE.test(folded.slice(Math.max(0, start - 8), start))) return null
    if (
      !/^(?:[.,;)\n]|$| (?:to|and|through|until|of|but|it|the|as|after|before|when|while|at|for|from|in|with|by|amid|was|were) )/u.test(
        folded.slice(end, end + 9),
      )
    )
      return null
    return { moment: { form: "calendar", day: Number(day) } }
  },
}

/** Friday; Wednesday, December 10, 2025; Tuesday the 9th; Wed., Dec. 10. Leaves Fridays, Black Friday, Sun Microsystems. */
export const weekday: Rule = {
  name: "en/weekday",
  pattern: new RegExp(`(?<name>${WEEKDAY})(?<dot>\\.)?`, "uy"),
  parse: ({ name = "", dot }, { folded, start, end, read }) => {
    if (/\b(?:Black|Super|Cyber|Good|Blue|Ash|every|each) $/u.test(folded.slice(Math.max(0, start - 6), start)))
      return null
    const onDay = WEEKDAYS[name.toLowerCase()]!
    const gap = /^(?: \(|,? (?:the )?)/u.exec(folded.slice(end, end + 6))?.[0] ?? ""
    const date = gap ? read(end + gap.replace(/the $/u, "").length) : null
    if (date && !date.until && date.moment.form === "calendar" && date.moment.day !== undefined) {
      const close = gap === " (" && folded.charAt(date.end) === ")" ? 1 : 0
      return { moment: { ...date.moment, weekday: onDay }, end: date.end + close }
    }
    const isShort = name.length <= 5
    if (isShort && !(dot || (folded.charAt(start - 1) === "(" && folded.charAt(end) === ")"))) return null
    if (name === name.toLowerCase() && /^'?s\b/u.test(folded.slice(end, end + 2))) return null
    return { moment: { form: "week", weekday: onDay }, end: dot && !isShort ? end - 1 : end }
  },
}
