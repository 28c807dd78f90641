import { CLASS, HAN_DIGIT, NONE, VALUE } from "./characters"
import { COUNTERS, NOT_COUNTERS, SMALL_COUNTERS } from "./zh/counters"
import type { Draft } from "./draft"
import { CODES, SYMBOLS, SYMBOLS_AFTER } from "./en/currencies"
import { LONE_LETTERS, SCALE_LETTERS, SCALES } from "./en/scales"
import { SIGNS, UNITS as EN_UNITS } from "./en/units"
import type { Numeral } from "./numeral"
import { GUARDS } from "./unit-guards"
import { money, PERCENT, PERCENTAGE_POINT, type Unit } from "./unit"
import { addSmallChange } from "./zh/small-change"
import { isDigit, isLetter, type Word, words } from "./words"
import { CURRENCY_PREFIXES } from "./zh/currencies"
import { UNITS as ZH_UNITS } from "./zh/units"

const english = words(EN_UNITS)
const units = words({ ...EN_UNITS, ...ZH_UNITS, ...SIGNS, ...afterSymbols() })
const prefixes = words(money({ ...SYMBOLS, ...CODES, ...CURRENCY_PREFIXES }))
const scaleWords = words(SCALES)
const scaleLetters = words({ ...SCALE_LETTERS, K: 3 })
const loneLetters = words(LONE_LETTERS)
const counters = words({
  ...Object.fromEntries(COUNTERS.map(word => [word, true])),
  ...Object.fromEntries(NOT_COUNTERS.map(word => [word, false])),
})
const links = words({ " of a ": 1, " of one ": 1, " a ": 1, "-": 1, " ": 1 })

const SPACE = 32
const HYPHEN = 45

/** The currency sign, code or name before a number: US$34.5, USD 5, 新台币21兆. Not the 美元 of 兑美元7.1. */
export function unitBefore(folded: string, start: number, floor: number): Word<Unit> | undefined {
  const at = folded.charCodeAt(start - 1) === SPACE ? start - 1 : start
  const found = prefixes.before(folded, at)
  if (found === undefined || at - found.length < floor) return undefined
  const previous = folded[at - found.length - 1]
  if (previous !== undefined && "兑对/换".includes(previous)) return undefined
  return at < start && found.text.endsWith("元") ? undefined : found
}

/** Reads what follows a number: scale, hedge within, unit, counter. Changes `draft`. */
export function readUnit(folded: string, draft: Draft, limit: number): void {
  const { numeral } = draft
  if (numeral.form === "digits") readScale(folded, draft, limit)
  let at = draft.end
  if (numeral.form !== "word" && isMany(folded[at]) && at < limit) {
    const found = findUnit(folded, numeral, at + 1, limit)
    if (found) {
      draft.bound = "above"
      return take(folded, draft, found, at + 1 + found.skip, limit)
    }
    if (counters.at(folded, at + 1, limit)?.value) {
      draft.bound = "above"
      at++
    }
  }
  const found = draft.unit?.kind === "percent" ? undefined : findUnit(folded, numeral, at, limit)
  if (found) {
    if (draft.unit && found.unit.kind !== "money") dropPrefix(draft) // 美元5%: the currency is what fell
    if (draft.unit === undefined || agrees(draft.unit, found.unit))
      return take(folded, draft, found, at + found.skip, limit)
  }
  const space = folded.charCodeAt(at) === SPACE ? 1 : 0
  const counter = draft.unit ? undefined : counters.at(folded, at + space, limit)
  if (counter?.value && (numeral.exponent < 4 || !SMALL_COUNTERS.includes(counter.text))) {
    draft.counter = counter.text
    draft.tail = at + space + counter.length
  }
}

/** 新台币5元: the 元 is the same money. US$5元 would be two. */
function agrees(before: Unit, after: Unit): boolean {
  return after.unit === "local" || after.unit === before.unit || before.unit === "local" || before.unit === "USD"
}

function dropPrefix(draft: Draft): void {
  delete draft.unit
  delete draft.unitBefore
  draft.start = draft.numeral.start
}

function readScale(folded: string, draft: Draft, limit: number): void {
  const { numeral } = draft
  const { end } = draft
  const code = folded.charCodeAt(end)
  const gap = code === SPACE || code === HYPHEN ? 1 : 0
  const found =
    scaleWords.at(folded, end + gap, limit) ?? (code === HYPHEN ? undefined : shortScale(folded, draft, gap, limit))
  if (found === undefined || (numeral.exponent > 0 && found.value < 6)) return
  numeral.exponent += found.value
  draft.end = draft.tail = numeral.end = end + gap + found.length
}

function shortScale(folded: string, draft: Draft, gap: number, limit: number): Word<number> | undefined {
  const at = draft.end + gap
  const found = scaleLetters.at(folded, at, limit)
  if (found)
    return (gap > 0 && found.length === 1) || digitAt(folded, at + found.length) || isScreen(folded, at + 1)
      ? undefined
      : found
  const lone = loneLetters.at(folded, at, limit)
  if (!lone || digitAt(folded, at + 1)) return undefined
  if (gap > 0 && !(draft.numeral.decimals > 0 && (lone.text === "B" || lone.text === "M"))) return undefined
  const moneyBefore = draft.unitBefore && draft.unit?.kind === "money"
  const moneyAfter = lone.text === lone.text.toUpperCase() && english.at(folded, at + 2, limit)?.value.kind === "money"
  const fractional = draft.numeral.decimals > 0 && (lone.text === "B" || lone.text === "M")
  return moneyBefore || moneyAfter || fractional || (lone.text === "M" && draft.numeral.coefficient >= 10)
    ? lone
    : undefined
}

/** 4K television, not four thousand. */
function isScreen(folded: string, at: number): boolean {
  const rest = folded.slice(at, at + 12).trimStart()
  return /^(?:电视|画质|影|超高清|显示|萤幕|屏|解析|TV|video|resolution|display|UHD|OLED)/u.test(rest)
}

interface Found extends Word<Unit> {
  unit: Unit
  skip: number
}

function findUnit(folded: string, numeral: Numeral, at: number, limit: number): Found | undefined {
  if (at >= limit) return undefined
  const code = folded.charCodeAt(at)
  if (numeral.shape === "fraction" && !folded.startsWith("分之", numeral.start + 1))
    return afterFraction(folded, numeral, at, limit)
  let skip = 0
  let found: Word<Unit> | undefined
  if (code === SPACE) found = units.at(folded, at + (skip = 1), limit)
  else if (code === HYPHEN) found = english.at(folded, at + (skip = 1), limit)
  else if (isLetter(code) || code > 127 || code === PERCENT_SIGN || code === DOLLAR_SIGN)
    found = units.at(folded, at, limit)
  if (found === undefined) return spacedPoints(folded, at, limit)
  const end = at + skip + found.length
  if (found.value.guarded && !GUARDS[found.text]?.(folded, numeral, end)) return undefined
  if (found.value.unit === "x" && (digitAt(folded, end) || (numeral.form === "word" && skip === 0))) return undefined
  return { ...found, unit: found.value, skip }
}

const PERCENT_SIGN = 37
const DOLLAR_SIGN = 36

function afterSymbols(): Record<string, Unit> {
  return Object.fromEntries(
    SYMBOLS_AFTER.map(symbol => [symbol, { kind: "money", unit: SYMBOLS[symbol]!, guarded: true }]),
  )
}

const SPACED_POINTS = / {0,4}个? {0,2}百 ?分 ?点/y

/** 六 个 百分点 */
function spacedPoints(folded: string, at: number, limit: number): Found | undefined {
  if (folded.charCodeAt(at) !== SPACE && folded.charCodeAt(at + 1) !== SPACE) return undefined
  SPACED_POINTS.lastIndex = at
  if (!SPACED_POINTS.test(folded) || SPACED_POINTS.lastIndex > limit) return undefined
  const length = SPACED_POINTS.lastIndex - at
  return { text: "百分点", length, value: PERCENTAGE_POINT, unit: PERCENTAGE_POINT, skip: 0 }
}

/** half a percentage point · a quarter-point (of a percentage point: 25 bp) · 1/4 point · three-quarters of a percent. */
function afterFraction(folded: string, numeral: Numeral, at: number, limit: number): Found | undefined {
  const link = links.at(folded, at, limit)
  const skip = link?.length ?? 0
  const found = units.at(folded, at + skip, limit)
  if (found === undefined) return undefined
  const isPoint = found.text === "point" || found.text === "points"
  const unit: Unit = isPoint ? { kind: "basis_point", unit: "bp", factor: 100 } : found.value
  if (found.value.guarded && !isPoint && !GUARDS[found.text]?.(folded, numeral, at + skip + found.length))
    return undefined
  return { ...found, unit, skip }
}

function take(folded: string, draft: Draft, found: Found, start: number, limit: number): void {
  const prefixed = draft.unit !== undefined && found.unit.unit === "local"
  if (!prefixed) draft.unit = found.unit
  if (found.unit.unit !== "local") delete draft.unitBefore
  draft.end = start + found.length
  if (found.text === "折" && draft.numeral.coefficient > 10) draft.unit = PERCENT // 75折
  if (found.text === "折" && draft.numeral.coefficient === 0.5) draft.unit = { ...PERCENT, factor: 100 } // 半折
  if (found.unit.kind === "money" && found.unit.factor !== 0.01) addSmallChange(folded, draft, found, limit)
  const next = folded[draft.end]
  const halves = "成码倍厘".includes(found.text) && draft.end < limit
  if (halves && next === "半") {
    draft.extra = 0.5
    draft.end++
  } else if (found.text === "成" && halves && CLASS[folded.charCodeAt(draft.end)] === HAN_DIGIT) {
    const after = folded.charCodeAt(draft.end + 1)
    if ((CLASS[after] ?? NONE) === NONE || Number.isNaN(after)) {
      draft.extra = VALUE[folded.charCodeAt(draft.end)]! / 10
      draft.end++
    }
  }
  draft.tail = draft.end
}

function isMany(character: string | undefined): boolean {
  return character === "多" || character === "余" || character === "来"
}

function digitAt(folded: string, at: number): boolean {
  return isDigit(folded.charCodeAt(at))
}
