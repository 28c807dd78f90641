import type { CalendarMoment } from "../moment"
import { OFFSETS } from "./lexicon"

const YEAR_AFTER =
  /(?:,? (?:of |in |for )?(?:the )?|[,\-']| ')?(?:(?<fiscal>fiscal|financial|FY)(?: year)? ?'?)?(?:(?<year>(?:19|20)\d\d)(?![\d%]|[.,]\d|-[a-z])|(?<=['Y] ?)(?<short>\d\d)(?![\d%]|[.,]\d)|(?<=[ ,])(?<relative>this|last|next) (?:fiscal )?year(?![a-z]))/uy

/** A year that follows a month, a quarter or a half: `Q4 2025`, `Q4'25`, `fourth quarter of fiscal 2025`, `December last year`. */
export function readYearAfter(folded: string, at: number): { moment: Partial<CalendarMoment>; end: number } | null {
  YEAR_AFTER.lastIndex = at
  const match = YEAR_AFTER.exec(folded)
  if (!match?.groups) return null
  const { fiscal, year, short, relative } = match.groups
  const end = at + match[0].length
  const owner = fiscal ? { fiscal: true } : {}
  if (relative) return { moment: { ...owner, yearOffset: OFFSETS[relative] }, end }
  return { moment: { ...owner, year: year ? Number(year) : 2000 + Number(short) }, end }
}
