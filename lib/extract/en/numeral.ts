import { shift, tidy } from "../decimals"
import type { Numeral } from "../numeral"
import { words } from "../words"
import { CARDINALS, PARTS, SCALES } from "./scales"

const cardinals = words(CARDINALS)
const scales = words(SCALES)
const parts = words(PARTS)
const articles = words({ "a ": 1, "an ": 1, "one ": 1, "one-": 1 })
const halves = words({
  " and a half": 0.5,
  " and a quarter": 0.25,
  " and three quarters": 0.75,
  " and three-quarters": 0.75,
})
const points = words({ " point ": 0 })
/** Behind "a" they are one: a full percentage point, a basis point. */
const wholes = words({
  "percentage point": 1,
  "full percentage point": 1,
  "whole percentage point": 1,
  "basis point": 1,
  "full basis point": 1,
  "single basis point": 1,
})
const PART_OF = /(?:fraction|part|parts|tenths?|hundredths?|thirds?|quarters?|half|sliver|bit|most) of $/iu

/**
 * Reads a number spelled out in English at `start`, with the article before it where that is part of it.
 * twenty-five → 25 · one hundred and five → 105 · two and a half → 2.5 · two-thirds → 0.667 · half a million → 500000 · a basis point → 1
 */
export function readWords(folded: string, start: number, limit: number): Numeral | null {
  const cardinal = readCardinal(folded, start, limit)
  if (cardinal) return withPart(folded, cardinal, limit)
  const part = parts.at(folded, start, limit)
  if (part) return half(folded, start, limit) ?? onePart(folded, start, start + part.length, part.value)
  if (!endsWithA(folded, start)) return null
  if (wholes.at(folded, start, limit) && !PART_OF.test(folded.slice(Math.max(0, start - 16), start - 2)))
    return word(start - 2, start - 1, 1, 0)
  const scale = scales.at(folded, start, limit)
  if (!scale) return null
  const numeral = word(start - 2, start + scale.length, 1, scale.value)
  return numeral
}

/** Tens and ones, then hundreds, thousands …; stops where the next word would not count on. */
function readCardinal(folded: string, start: number, limit: number): Numeral | null {
  let end = start
  let total = 0
  let group = 0
  let last = Infinity // a smaller number must follow: twenty-five, not five twenty
  let lastScale = 99
  let pieces = 0
  for (let at = start; pieces < 24; pieces++) {
    const found = cardinals.at(folded, at, limit)
    const scale = found ? undefined : scales.at(folded, at, limit)
    if (found) {
      const size = found.value >= 20 ? 20 : 1
      if (size >= last || (last === 20 && found.value > 9)) break
      group += found.value
      last = size
    } else if (scale && pieces > 0) {
      if (scale.value === 2) {
        if (group === 0 || group > 99) break
        group *= 100
        last = 100
      } else {
        if (scale.value >= lastScale || group === 0) break
        total += shift(group, scale.value)
        lastScale = scale.value
        group = 0
        last = Infinity
      }
    } else break
    end = at + (found ?? scale)!.length
    at = nextWord(folded, end)
    if (at < 0) {
      pieces++
      break
    }
  }
  if (pieces === 0) return null
  if (pieces === 2 && total > 0 && group === 0) return word(start, end, shift(total, -lastScale), lastScale)
  const numeral = word(start, end, tidy(total + group), 0)
  if (pieces === 1 && numeral.coefficient === 1) numeral.bare = "digit"
  return numeral
}

/** After a space, a hyphen or " and ". */
function nextWord(folded: string, end: number): number {
  if (folded.startsWith(" and ", end)) return end + 5
  const code = folded.charCodeAt(end)
  return code === 32 || code === 45 ? end + 1 : -1
}

function withPart(folded: string, numeral: Numeral, limit: number): Numeral {
  const { end } = numeral
  const more = halves.at(folded, end, limit)
  if (more) return word(numeral.start, end + more.length, numeral.coefficient + more.value, numeral.exponent)
  const separator = folded.charCodeAt(end)
  if (separator === 32 || separator === 45) {
    const part = parts.at(folded, end + 1, limit)
    if (
      part &&
      numeral.coefficient < part.value &&
      numeral.coefficient > 0 &&
      (part.text.endsWith("s") || numeral.coefficient === 1 || POINT_NEXT.test(folded.slice(end, end + 32)))
    ) {
      return fraction(numeral.start, end + 1 + part.length, numeral.coefficient / part.value)
    }
  }
  return withDecimals(folded, numeral, limit)
}

/** a three-quarter-point cut */
const POINT_NEXT = /^[- ][a-z]+[- ](?:percentage[- ])?point/iu

/** three point five → 3.5 · two point two million → 2200000 */
function withDecimals(folded: string, numeral: Numeral, limit: number): Numeral {
  if (!points.at(folded, numeral.end, limit)) return numeral
  let digits = ""
  let end = numeral.end
  for (let at = end + 7; digits.length < 6; at = end + 1) {
    const found = cardinals.at(folded, at, limit)
    if (!found || found.value > 9) break
    digits += found.value
    end = at + found.length
    if (folded.charCodeAt(end) !== 32) break
  }
  if (digits === "") return numeral
  const scale = folded.charCodeAt(end) === 32 ? scales.at(folded, end + 1, limit) : undefined
  if (scale) end += 1 + scale.length
  const coefficient = Number(`${numeral.coefficient}.${digits}`)
  return { ...word(numeral.start, end, coefficient, scale?.value ?? 0), decimals: digits.length }
}

/** half a million; half a percentage point is left for the unit to close. */
function half(folded: string, start: number, limit: number): Numeral | null {
  if (
    !folded
      .slice(start, start + 4)
      .toLowerCase()
      .startsWith("half")
  )
    return null
  const scale = folded.startsWith(" a ", start + 4) ? scales.at(folded, start + 7, limit) : undefined
  if (scale) return word(start, start + 7 + scale.length, 0.5, scale.value)
  const article = articles.before(folded, start)
  return fraction(article ? start - article.length : start, start + 4, 0.5)
}

/** a quarter, a third: only with its article, for a bare quarter is three months. */
function onePart(folded: string, start: number, end: number, part: number): Numeral | null {
  const article = articles.before(folded, start)
  return article ? fraction(start - article.length, end, 1 / part) : fraction(start, end, 1 / part)
}

function endsWithA(folded: string, start: number): boolean {
  return articles.before(folded, start)?.text === "a "
}

function word(start: number, end: number, coefficient: number, exponent: number): Numeral {
  return { start, end, coefficient, exponent, form: "word", decimals: 0 }
}

function fraction(start: number, end: number, value: number): Numeral {
  return { ...word(start, end, value, 0), shape: "fraction" }
}
