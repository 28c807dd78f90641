import type { Scan } from "./draft"
import { isDigit, isLetter, words } from "./words"

/** A sign printed with a number, and where it starts. */
export interface Sign {
  sign: -1 | 1
  start: number
}

const spoken = words<-1 | 1>({ 负: -1, "负 ": -1, 零下: -1, "minus ": -1, "negative ": -1 })
const SIGNS = "+-–﹣"
const SPACE = 32

/**
 * The sign right before `start`: -3%, +5, – 2.4% (one space, in Chinese only), 负三十二. `floor` is the end of what was
 * read last: a dash there joins a range (15-20%), as one behind a letter or digit joins a name.
 */
export function signBefore(scan: Scan, start: number, floor: number): Sign | undefined {
  const { folded } = scan
  const word = spoken.before(folded, start)
  if (word && start - word.length >= floor && !BURDENS.includes(folded[start - word.length - 1] ?? " "))
    return { sign: word.value, start: start - word.length }
  const spaced = folded.charCodeAt(start - 1) === SPACE && scan.language !== "en"
  const at = spaced ? start - 2 : start - 1
  if (at < floor || !SIGNS.includes(folded[at] ?? "x")) return undefined
  if (at === floor && floor > 0) return undefined
  if (spaced && (folded.charCodeAt(at - 1) === SPACE ? at - 1 : at) <= floor && floor > 0) return undefined
  const before = folded.charCodeAt(at - 1)
  if (isDigit(before) || isLetter(before) || SPOILS.includes(folded[at - 1] ?? " ")) return undefined
  if (spaced && folded[at] === "-" && before !== SPACE) return undefined
  return { sign: folded[at] === "+" ? 1 : -1, start: at }
}

const SPOILS = "-–—%/)±"
/** 正负5% is plus or minus, 背负38兆 carries a debt. */
const BURDENS = "正背肩担承抱自"
