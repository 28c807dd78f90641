import simplified from "opencc-js/dict/STCharacters"
import type { Language } from "@/lib/model"
import { fold } from "@/lib/text/fold"

/** Simplified characters that no Traditional text holds: 发 but not 后, which both scripts use. */
const SIMPLIFIED_ONLY = new Set(
  simplified.split("|").flatMap(entry => {
    const [from = "", ...to] = entry.split(" ")
    return to.includes(from) ? [] : [from]
  }),
)

/** Written alike by fold's table, but no sign of a script: 着 and 著, 台 and 臺 stand in texts of both. */
const EITHER = new Set(
  "臺台週周佔占裏里羣群著着於于麽么乾干后面云才斗范谷系准只制丑曲郁沈几采仆征伙布卷并余向志杰松注游",
)

const HAN = /\p{Script=Han}/gu
const WORD = /[A-Za-z][A-Za-z'’-]*/gu
const MOST_UNITS = 20_000 // the beginning of a long text tells its language
const WORDS_PER_HAN = 2 // an English text may name 台積電; a Chinese one may name more firms than it has verbs

/** Chinese by the characters that only one script has, Traditional where none has; English where words outweigh them. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, MOST_UNITS)
  const han = sample.match(HAN) ?? []
  const words = sample.match(WORD)?.length ?? 0
  if (han.length * WORDS_PER_HAN < words || (han.length === 0 && words > 0)) return "en"
  let traditional = 0
  let simplifiedCount = 0
  for (const character of han) {
    if (EITHER.has(character)) continue
    if (SIMPLIFIED_ONLY.has(character)) simplifiedCount++
    else if (fold(character) !== character) traditional++
  }
  return simplifiedCount > traditional ? "zh-Hans" : "zh-Hant"
}
