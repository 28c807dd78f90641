import type { CalendarMoment } from "../moment"
import type { Rule } from "../rule"
import { ORDINALS } from "./lexicon"
import { readYearAfter } from "./year-after"

/** the fourth quarter of 2025, second-half, fiscal first quarter. Leaves "third quarter in a row", "first quarter-point cut". */
export const ordinalQuarter: Rule = {
  name: "en/quarter",
  pattern:
    /(?:[Tt]he )?(?:(?<fiscal>fiscal|financial) )?(?<ordinal>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|1st|2nd|3rd|4th)(?: and (?<second>second|third|fourth|2nd|3rd|4th))?[- ](?:(?<fiscal2>fiscal|financial) )?(?<unit>quarter|half)(?:s(?= of|,)|(?![A-Za-z]|-point| point| in a row| running| century| of a\b))/uy,
  parse: ({ fiscal, fiscal2, ordinal = "", second, unit }, { folded, end }) => {
    const number = ORDINALS[ordinal.toLowerCase()]!
    if (unit === "half" && number > 2) return null
    const year = readYearAfter(folded, end)
    const head: CalendarMoment = { form: "calendar", fiscal: (fiscal ?? fiscal2) ? true : undefined, ...year?.moment }
    const moment: CalendarMoment =
      unit === "half" ? { ...head, half: number === 1 ? 1 : 2 } : { ...head, quarter: number }
    const until = second && unit === "quarter" ? { ...head, quarter: ORDINALS[second] } : undefined
    return { moment, until, end: year?.end ?? end }
  },
}

/** Q4 2025, Q4'25, Q1-Q3, H1 2026, Q1 FY26. Leaves H100, Q5. */
export const letterQuarter: Rule = {
  name: "en/letter-quarter",
  pattern: /(?:Q(?<quarter>[1-4])(?: ?[-–] ?Q?(?<quarter2>[1-4]))?|H(?<half>[12]))(?![\dA-Za-z]|[.,]\d|-\d{3})/uy,
  parse: ({ quarter, quarter2, half }, { folded, end }) => {
    const year = readYearAfter(folded, end)
    const head: CalendarMoment = { form: "calendar", ...year?.moment }
    if (half) return { moment: { ...head, half: half === "1" ? 1 : 2 }, end: year?.end ?? end }
    const until = quarter2 ? { ...head, quarter: Number(quarter2) } : undefined
    return { moment: { ...head, quarter: Number(quarter) }, until, end: year?.end ?? end }
  },
}

/** 4Q25, 1H26, 3Q 2025, 2025Q4, 2026 H1. */
export const numberQuarter: Rule = {
  name: "en/number-quarter",
  pattern:
    /(?:(?<quarter>[1-4])Q|(?<half>[12])H)(?:(?<short>\d\d)(?!\d)| ?'?(?<year>(?:19|20)\d\d)(?!\d))?(?![\dA-Za-z]|[.,]\d)/uy,
  parse: ({ quarter, half, short, year }, { folded, end }) => {
    const after = short || year ? null : readYearAfter(folded, end)
    const printed = short ? 2000 + Number(short) : year ? Number(year) : undefined
    const head: CalendarMoment = { form: "calendar", year: printed, ...after?.moment }
    const moment: CalendarMoment = half
      ? { ...head, half: half === "1" ? 1 : 2 }
      : { ...head, quarter: Number(quarter) }
    return { moment, end: after?.end ?? end }
  },
}

/** FY2026, FY25/26, fiscal 2025, fiscal year 2026, financial year 2024-25, CY2026. */
export const fiscalYear: Rule = {
  name: "en/fiscal-year",
  pattern:
    /(?:(?:[Tt]he )?(?<word>[Ff]iscal|[Ff]inancial)(?: years?)? ?|(?<letters>FY|CY) ?)'?(?<year>(?:19|20)\d\d|\d\d)(?:[-/](?<year2>\d{4}|\d\d))?(?! ?(?:year|month|%)|[\d.]\d)(?: ?(?:Q(?<quarter>[1-4])|H(?<half>[12])))?E?(?![A-Za-z\d])/uy,
  parse: ({ letters, year = "", year2, quarter, half }) => {
    const printed = year2 && Number(year2.slice(-2)) === (Number(year.slice(-2)) + 1) % 100 ? year2 : year
    const number = Number(printed.slice(-2)) + (year.length === 4 ? Math.floor(Number(year) / 100) * 100 : 2000)
    return {
      moment: {
        form: "calendar",
        year: number,
        fiscal: letters === "CY" ? undefined : true,
        quarter: quarter ? Number(quarter) : undefined,
        half: half ? (half === "1" ? 1 : 2) : undefined,
      },
    }
  },
}

/** 2021-2025, 2025-26, 從2016到2018. */
export const yearRange: Rule = {
  name: "en/year-range",
  pattern: /(?<year>19[5-9]\d|20[0-6]\d) ?[-–至到] ?(?<year2>19[5-9]\d|20[0-6]\d|\d\d)(?![\d%A-Za-z]|[-/.,]\d)/uy,
  parse: ({ year = "", year2 = "" }, { folded, end }) => {
    if (COUNTED.test(folded.slice(end, end + 14))) return null
    const first = Number(year)
    const last = year2.length === 2 ? Math.floor(first / 100) * 100 + Number(year2) : Number(year2)
    if (last <= first || (year2.length === 2 && last - first > 10)) return null
    return { moment: { form: "calendar", year: first }, until: { form: "calendar", year: last } }
  },
}

/** 2025 where the words around make it a year: in 2025, by 2026, 2025 was, (2025). Leaves 2000 points, Russell 2000. */
export const bareYear: Rule = {
  name: "en/year",
  pattern: /(?<year>19[5-9]\d|20[0-6]\d)(?![\d%$°A-Za-z]|[.,:]\d|-[A-Za-z])/uy,
  parse: ({ year }, { folded, start, end, language }) => {
    const before = folded.slice(Math.max(0, start - 16), start)
    const after = folded.slice(end, end + 14)
    const isRound = Number(year) % 100 === 0
    if (COUNTED.test(after) && (isRound || !/\b(?:[Ii]n|[Ss]ince|[Dd]uring) $/u.test(before))) return null
    const isOwned = OWNED.test(before) && / [a-z]/u.test(after.slice(0, 2)) && !isRound
    const isCited = /[A-Za-z."”] ?\($/u.test(before) && after.startsWith(")")
    const isYear = isCited || isOwned || YEAR_BEFORE.test(before) || (language === "en" && YEAR_AFTER.test(after))
    return isYear ? { moment: { form: "calendar", year: Number(year) } } : null
  },
}

const YEAR_BEFORE =
  /(?:\b(?:[Ii]n|[Ss]ince|[Bb]y|until|till|through|throughout|[Dd]uring|before|after|[Ff]rom|between|into|of|[Ff]or|late|early|mid|end|year|calendar|versus|vs\.?|around|circa|back to|out to|ahead to|prior to|up to|(?:higher|lower|worse|better|faster|slower|stronger|weaker|earlier|later) than)[ -](?:the (?:year )?)?|(?:19|20)\d\d(?:[,–\-]| and| or| to|, and) ?|回顾|展望|迎接|进入|跨入|告别)$/u
/** "its 2024 deficit", "OpenAI's 2026 loss". */
const OWNED = /(?:\b(?:its|their|his|her|our|this|full[- ]year)|['’]s?) $/u
const YEAR_AFTER =
  /^(?:'s\b| (?:was|is|will|saw|has|had|would|could|marks|forecasts?|estimates?|guidance|budget|target|outlook|GDP|CPI|earnings|growth|inflation|revenue|profit|capex|results|election|season)\b)/u
const COUNTED =
  /^ ?(?:points?|tonnes?|tons?|shares?|people|jobs|units|companies|stores|basis|ounces?|barrels?|miles|dollars?|million|billion|trillion|percent|per cent|workers|employees|won|yen|yuan|[点元张股亿万人家个座台件辆吨倍%]|美元|盎司|-TW)/u

/** the 1990s, 1970s, the '90s. Leaves "in his 30s", "low 80s". */
export const decade: Rule = {
  name: "en/decade",
  pattern: /(?:[Tt]he )?(?:(?<year>(?:1[5-9]|20)\d0)|(?<=[Tt]he )'?(?<short>[2-9]0))'?s(?![A-Za-z])/uy,
  parse: ({ year, short }) => {
    const first = year ? Number(year) : Number(short) + (Number(short) >= 30 ? 1900 : 2000)
    return { moment: { form: "decade", year: first, years: 10 } }
  },
}
