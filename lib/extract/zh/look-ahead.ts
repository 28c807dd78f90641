import { BIG_SCALE, CLASS, HAN_DIGIT, NONE, SMALL_SCALE, VALUE } from "../characters"
import { isLetter } from "../words"
import { SCALE_NOT } from "./scales"

/** A scale character: 百 is a power of 2 within its group, 亿 a power of 8 that closes it. */
export interface Scale {
  power: number
  big: boolean
}

/** The scale printed at `at`, unless its character belongs to a unit (千瓦, 百分点). */
export function scaleAt(folded: string, at: number, limit: number): Scale | undefined {
  if (at >= limit) return undefined
  const code = folded.charCodeAt(at)
  const kind = CLASS[code]
  if (kind !== SMALL_SCALE && kind !== BIG_SCALE) return undefined
  const not = SCALE_NOT[folded[at]!]
  if (not !== undefined && at + 1 < folded.length && not.includes(folded[at + 1]!) && !isEuro(folded, at + 1))
    return undefined
  return { power: VALUE[code]!, big: kind === BIG_SCALE }
}

/** 5亿欧元 counts euros; 5兆欧 are megaohms. */
function isEuro(folded: string, at: number): boolean {
  return folded[at] === "欧" && "元圆".includes(folded[at + 1] ?? " ")
}

/** How many Han digits stand in a row, counted up to `most`. */
export function hanRun(folded: string, at: number, limit: number, most: number): number {
  let end = at
  while (end < limit && end - at < most && CLASS[folded.charCodeAt(end)] === HAN_DIGIT) end++
  return end - at
}

/** `二〇二五` → `2025` */
export function hanDigits(folded: string, at: number, length: number): string {
  let digits = ""
  for (let index = at; index < at + length; index++) digits += VALUE[folded.charCodeAt(index)]
  return digits
}

/** What stands at `at` continues no number: neither a digit, a Han numeral, a Latin letter nor one of % . - / and colon. */
export function endsNumber(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at)
  if (isLetter(code) || "%.-/:".includes(folded[at] ?? " ")) return false
  return Number.isNaN(code) || CLASS[code] === NONE
}

/** Is the 点 at `at` a decimal point, whose Han digits end at `end`? One digit behind a large number may count what comes next. */
export function isSpokenPoint(folded: string, at: number, end: number, whole: number): boolean {
  const next = folded[end] ?? ""
  if (next === "个") return folded.startsWith("个百分", end) || folded.startsWith("个基", end)
  if (next !== "" && "半钟分刻".includes(next)) return false
  const isSpaced = folded[at + 1] === " "
  if (isSpaced && folded[at - 1] !== " ") return next !== "" && AFTER_DECIMALS.includes(next)
  return whole < LARGEST_SPOKEN || end - at > 2 || !isHan(next.charCodeAt(0)) || AFTER_DECIMALS.includes(next)
}

const LARGEST_SPOKEN = 100
const AFTER_DECIMALS = "万亿兆成倍折厘元美港日欧百点"

/** 个亿, as in 两个亿; not the 个 of 5个亿级项目. */
export function countsHundredMillions(folded: string, at: number): boolean {
  return folded.startsWith("个亿", at) && !"级航光纬万".includes(folded[at + 2] ?? " ")
}

/** Is this UTF-16 unit a common Han character? NaN (past either end of a text) is not. */
export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}
