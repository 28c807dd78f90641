import type { Unit } from "../moment"
import type { Rule } from "../rule"
import { UNITS } from "./lexicon"
import { readNumber } from "./number"
import { COUNT, UNIT } from "./patterns"
import { readYearAfter } from "./year-after"

const IS_FORWARD: ReadonlySet<string> = new Set(["next", "coming", "following"])

/** the past three months, the last year, the next 12 months, the first nine months of 2025, the last two weeks. */
export const stretch: Rule = {
  name: "en/stretch",
  pattern: new RegExp(
    `(?:[Tt]he )?(?<which>[Pp]ast|[Ll]ast|[Pp]revious|[Pp]rior|[Pp]receding|[Nn]ext|[Cc]oming|[Ff]ollowing|[Ll]atest|[Ff]irst)(?: (?<count>${COUNT})(?:(?:-| to | or )(?<count2>${COUNT}))?)?[ -](?<unit>${UNIT})s?(?![A-Za-z])`,
    "uy",
  ),
  parse: ({ which: word = "", count, count2, unit = "" }, { folded, end }) => {
    const key = word.toLowerCase()
    const isLeading = key === "first" || key === "last"
    const direction = IS_FORWARD.has(key) ? 1 : -1
    if (!count && unit === "decade" && key !== "first")
      return { moment: { form: "stretch", count: 10, unit: "year", direction } }
    if (!count)
      return key === "past" ? { moment: { form: "stretch", count: 1, unit: unitOf(unit), direction: -1 } } : null
    const total = Math.max(readNumber(count), count2 ? readNumber(count2) : 0)
    const year = isLeading ? readYearAfter(folded, end) : null
    if (key === "first" || (year && folded.startsWith(" of", end))) {
      if (!["month", "quarter", "week", "day"].includes(unitOf(unit))) return null
      const leading = { count: total, unit: unitOf(unit), last: key === "last" ? true : undefined }
      if (!year && /^ of (?!the year)/u.test(folded.slice(end, end + 12))) return null
      return { moment: { form: "calendar", ...year?.moment, leading }, end: year?.end ?? end }
    }
    return { moment: { form: "stretch", count: total, unit: unitOf(unit), direction } }
  },
}

/** three-quarters of a point, three quarters of the firms, a three-quarter-point cut: parts, not lengths. */
const PARTS_OF =
  /^(?:\w+-quarters(?! (?:ago|earlier|later))|\w+ quarters of (?:an?|one|the|all|its|their|those|these)\b)/iu

/** two quarter-point cuts: a size, not a length. */
const QUARTER_POINT = /^[\w-]+[- ]quarter[- ](?:percentage[- ])?points?\b/iu

const HORIZON =
  /^(?:[- ]ahead)? (?:[A-Za-z/-]+ ){0,2}?(?:forecasts?|targets?|views?|outlooks?|projections?|estimates?|calls?)\b/u

/** A three-month forecast and a 12-month target are of that time ahead; a ten-year projection is of all the years. */
function isHorizon(count: number, unit: string): boolean {
  const each = unitOf(unit)
  return each === "month" || (each === "year" && count === 1)
}

/** two years ago, a year earlier, three months later, a three-month forecast (points); two weeks, 10-year, 24 hours (lengths). Leaves "$5 a year". */
export const duration: Rule = {
  name: "en/duration",
  pattern: new RegExp(
    `(?<count>${COUNT}|[Oo]ne|[Tt]wo|[Tt]hree|[Ss]ix|[Tt]en|[Hh]alf an?|[Aa]n?)(?:(?:-| to |–)(?<count2>${COUNT}))?(?<half>(?: and)? a half)?[- ](?<unit>${UNIT})s?(?:-old|')?(?: (?<ago>ago|earlier|later|from now|hence|prior|previously)(?![A-Za-z]))?(?![A-Za-z])(?!-(?:on|over|to|ago|earlier)-?)`,
    "uy",
  ),
  parse: ({ count = "", count2, half, unit = "", ago }, { folded, start, end }) => {
    if (/[A-Za-z$]/u.test(folded.charAt(start - 1))) return null
    const told = folded.slice(start, start + 40)
    if (unit === "quarter" && (QUARTER_POINT.test(told) || (/^(?:three|3)$/iu.test(count) && PARTS_OF.test(told))))
      return null
    const isHalf = /^half/iu.test(count)
    const total = (isHalf ? 0.5 : readNumber(count2 ?? count)) + (half ? 0.5 : 0)
    if (ago) {
      const direction = ago === "later" || ago === "from now" || ago === "hence" ? 1 : -1
      const fromPrevious = ago === "later" || ago === "earlier" ? true : undefined
      return { moment: { form: "shift", count: total, unit: unitOf(unit), direction, fromPrevious } }
    }
    if (/^an?$/iu.test(count) || (/^one$/iu.test(count) && unit === "day")) return null
    if (/(?:the|per|a|every|each) $/u.test(folded.slice(Math.max(0, start - 6), start)) && unit === "quarter")
      return null
    if (isHorizon(total, unit) && HORIZON.test(folded.slice(end, end + 36)))
      return { moment: { form: "shift", count: total, unit: unitOf(unit), direction: 1 } }
    return { moment: { form: "duration", count: total, unit: unitOf(unit) } }
  },
}

const NOT_AHEAD =
  /(?:\b(?:[a-z]+st|only|more|less|than|times?|twice|once|since|lows?|highs?|drop|fall|rise|gain|loss|decline|increase)\b[^.;,]{0,24}|ed )$/u

/** in a year, in two weeks: so far ahead. Leaves "the lowest in two years", which is a length. */
export const inFuture: Rule = {
  name: "en/in",
  pattern: new RegExp(
    `[Ii]n (?:about |around |just )?(?<count>${COUNT}|an?|half an?)(?:(?:-| to |–)(?<count2>${COUNT}))? (?<unit>${UNIT})s?(?<time>' time)?(?![A-Za-z-])(?! (?:of|when|that|where|which|to|and a half|ended|ending|row)\\b)`,
    "uy",
  ),
  parse: ({ count = "", count2, unit = "", time }, { folded, start }) => {
    if (!time && NOT_AHEAD.test(folded.slice(Math.max(0, start - 32), start))) return null
    const total = /^half/u.test(count) ? 0.5 : readNumber(count2 ?? count)
    return { moment: { form: "shift", count: total, unit: unitOf(unit), direction: 1 } }
  },
}

function unitOf(unit: string): Unit {
  return UNITS[unit] ?? "year"
}
