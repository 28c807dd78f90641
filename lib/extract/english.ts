import type { Scan } from "./draft"
import { draftOf, type Reading } from "./digits"
import { readWords } from "./en/numeral"
import { ORDINALS } from "./en/ordinals"
import type { Numeral } from "./numeral"
import { readUnit } from "./read-unit"
import { timeWords } from "./why-unread"
import { isDigit, isLetter, words } from "./words"

const ordinals = words(ORDINALS)

/** Reads what begins with the Latin letter at `at`: a spelled number, or a word to step over. */
export function readEnglishFigure(scan: Scan, at: number, floor: number, limit: number): Reading {
  const { folded } = scan
  const before = folded.charCodeAt(at - 1)
  if (at > 0 && (isLetter(before) || isDigit(before))) return { next: at + 1 }
  const ordinal = ordinals.at(folded, at, limit)
  const isPart =
    ordinal !== undefined && folded.startsWith(" of ", at + ordinal.length) && /\ba $/iu.test(folded.slice(at - 3, at))
  if (ordinal && !isPart) return rank(scan, at, at + ordinal.length, ordinal.value, limit)
  const numeral = readWords(folded, at, limit)
  if (numeral === null || numeral.start < floor) return { next: pastWord(folded, at, limit) }
  const draft = draftOf(scan, numeral, floor)
  readUnit(folded, draft, limit)
  const accepted = draft.unit !== undefined || acceptsBare(scan, numeral, limit)
  return accepted ? { next: draft.end, draft } : { next: numeral.end }
}

/** third, twenty-first; third quarter is a time. */
function rank(scan: Scan, start: number, end: number, value: number, limit: number): Reading {
  const { folded } = scan
  const code = folded.charCodeAt(end)
  const timed = timeWords.at(folded, end + 1, limit) !== undefined
  if (timed || code === HYPHEN || folded.charCodeAt(start - 1) === HYPHEN) return { next: end }
  const numeral: Numeral = { start, end, coefficient: value, exponent: 0, form: "word", decimals: 0 }
  return { next: end, draft: { start, end, tail: end, numeral, sign: 0, ordinal: true } }
}

const HYPHEN = 45

/** A spelled number without a unit: not "one" (a pronoun), not the two of two-year, not a bare half or quarter. */
function acceptsBare(scan: Scan, numeral: Numeral, limit: number): boolean {
  const { folded } = scan
  const { start, end } = numeral
  const next = folded.charCodeAt(end)
  if (folded.charCodeAt(start - 1) === HYPHEN) return false
  if (timeWords.at(folded, end + 1, limit) || (next === HYPHEN && isLetter(folded.charCodeAt(end + 1)))) return false
  if (numeral.bare === "digit") return folded.length < 40 && folded.trim().length === end - start
  if (numeral.shape !== "fraction") return true
  const printed = folded.slice(start, end).toLowerCase()
  return (
    /[ -]/u.test(printed) &&
    (folded.startsWith(" of", end) ||
      !/^(?:an?|one)[ -](?:quarter|half|third|fifth|sixth|eighth|tenth)$/u.test(printed))
  )
}

function pastWord(folded: string, at: number, limit: number): number {
  let end = at + 1
  while (end < limit && isLetter(folded.charCodeAt(end))) end++
  return end
}
