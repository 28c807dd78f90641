import { CLASS, DIGIT as DIGIT_CLASS, HAN_DIGIT, VALUE } from "../characters"
import type { Draft } from "../draft"
import { isDigit } from "../words"

const DIGIT = "[1-9一二三四五六七八九]"
const TENTH = new RegExp(
  `(?<tenth>${DIGIT})[角毛毫](?:(?<cent>${DIGIT})(?:分|(?![\\d一二三四五六七八九十百千万亿角毛分%个家])))?钱?`,
  "uy",
)
const CENT = new RegExp(`又?[零〇]?(?<cent>${DIGIT})(?:美分|分|仙)(?![之钟成])钱?`, "uy")
const SPOKEN =
  /(?<tenth>[一二三四五六七八九])(?=$|[\s,，。;；、)）至到-])|零(?<cent>[一二三四五六七八九])(?=$|[\s,，。;；、)）])/uy
/** Amounts whose tenths are spoken without a word: 三块五. */
const SPOKEN_UNITS = "块蚊"

/** Adds the tenths and hundredths printed behind an amount: 五元三毛 → 5.3 · 六千元一角七分 → 6000.17 · 两美元又三美分 → 2.03 */
export function addSmallChange(
  folded: string,
  draft: Draft,
  unit: { text: string; length: number },
  limit: number,
): void {
  const kind = CLASS[folded.charCodeAt(draft.end)]
  if (kind !== DIGIT_CLASS && kind !== HAN_DIGIT && folded[draft.end] !== "又") return
  if (draft.numeral.decimals > 0 && draft.numeral.exponent === 0) return
  const patterns =
    unit.text === "角" ? [CENT] : SPOKEN_UNITS.includes(unit.text) ? [TENTH, CENT, SPOKEN] : [TENTH, CENT]
  for (const pattern of patterns) {
    pattern.lastIndex = draft.end
    const groups = pattern.exec(folded)?.groups
    if (!groups || pattern.lastIndex > limit) continue
    const hundredths = digitOf(groups.tenth) * 10 + digitOf(groups.cent)
    draft.extra = hundredths / (unit.text === "角" ? 10 : 100)
    draft.end = pattern.lastIndex
    return
  }
}

function digitOf(character: string | undefined): number {
  if (character === undefined) return 0
  return isDigit(character.charCodeAt(0)) ? Number(character) : VALUE[character.charCodeAt(0)]!
}
