import simplified from "opencc-js/dict/STCharacters"
import type { Language } from "@/lib/model"
import { fold } from "@/lib/text/fold"

/** Written alike by fold's table, but no sign of a script: 着 and 著, 台 and 臺 stand in texts of both. */
const EITHER = new Set(
  "臺台週周佔占裏里羣群著着于於么麽乾干后面云才斗范谷系准只制丑曲郁沈几采仆征伙布卷并余向志杰松注游",
)

const HAN_LETTER = /\p{Script=Han}/u
/** High surrogates of the planes that hold rare Chinese characters. */
const FIRST_HIGH = 0xd840
const LAST_HIGH = 0xd888

const NONE = 0
const HAN = 1
const TRADITIONAL = 2
const SIMPLIFIED = 3
const LETTER = 4
/** Goes on a word that a letter began. */
const WITHIN = 5

const CLASS = buildClasses()

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000)
  const all = String.fromCharCode(...Array.from({ length: 0xa000 - 0x2e80 }, (_, index) => 0x2e80 + index))
  const folded = fold(all)
  for (let index = 0; index < all.length; index++) {
    if (!HAN_LETTER.test(all[index]!)) continue
    table[all.charCodeAt(index)] = all[index] === folded[index] || EITHER.has(all[index]!) ? HAN : TRADITIONAL
  }
  table.fill(HAN, 0xf900, 0xfb00).fill(HAN, FIRST_HIGH, LAST_HIGH + 1)
  // Simplified characters that no Traditional text holds: 发 but not 后, which both scripts use.
  for (const entry of simplified.split("|")) {
    const [from = "", ...to] = entry.split(" ")
    if (from.length === 1 && !to.includes(from) && !EITHER.has(from)) table[from.charCodeAt(0)] = SIMPLIFIED
  }
  for (let code = 97; code <= 122; code++) table[code] = table[code - 32] = LETTER
  for (const character of "'’-") table[character.charCodeAt(0)] = WITHIN
  return table
}

const MOST_UNITS = 20_000 // the beginning of a long text tells its language
const WORDS_PER_HAN = 2 // an English text may name 台積電; a Chinese one may name more firms than it has verbs

/** Chinese by the characters that only one script has, Traditional where none has; English where words outweigh them. */
export function languageOf(text: string): Language {
  const counts = new Uint32Array(LETTER + 1)
  const end = Math.min(text.length, MOST_UNITS)
  for (let index = 0; index < end; index++) {
    const kind = CLASS[text.charCodeAt(index)]!
    if (kind === NONE || kind === WITHIN) continue
    counts[kind]!++
    if (kind === LETTER) while (index + 1 < end && CLASS[text.charCodeAt(index + 1)]! >= LETTER) index++
  }
  const traditional = counts[TRADITIONAL]!
  const simplifiedCount = counts[SIMPLIFIED]!
  const words = counts[LETTER]!
  const han = counts[HAN]! + traditional + simplifiedCount
  if (han * WORDS_PER_HAN < words || (han === 0 && words > 0)) return "en"
  return simplifiedCount > traditional ? "zh-Hans" : "zh-Hant"
}
