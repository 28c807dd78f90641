import { BIG_SCALES, DIGITS, SMALL_SCALES, TENS } from "./zh/scales"

/** What a folded character can be to a number. */
export const NONE = 0
export const DIGIT = 1 // 0..9
export const HAN_DIGIT = 2
export const SMALL_SCALE = 3
export const BIG_SCALE = 4
export const HAN_TENS = 5
export const VAGUE_START = 6 // 几, 数, 半: a number only when a scale or unit follows
export const GLYPH = 7 // ½ ¼ ¾
export const LETTER = 8 // can start an English number word

/** The class of each UTF-16 unit; one look-up decides whether a number may start here. */
export const CLASS = new Uint8Array(0x10000)
/** The digit, the power of ten or the tens that a Han character stands for. */
export const VALUE = new Uint8Array(0x10000)

/** Vulgar fractions that news pages print as one character. */
export const GLYPHS: Readonly<Record<string, number>> = {
  "½": 0.5,
  "¼": 0.25,
  "¾": 0.75,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "⅛": 0.125,
  "⅜": 0.375,
  "⅝": 0.625,
  "⅞": 0.875,
}

const ENGLISH_FIRST_LETTERS = "zotfsenhqmbtdpw" // p and w open a (whole) percentage point

function fill(table: Readonly<Record<string, number>>, kind: number): void {
  for (const [character, value] of Object.entries(table)) {
    CLASS[character.charCodeAt(0)] = kind
    VALUE[character.charCodeAt(0)] = value
  }
}

for (let code = 48; code <= 57; code++) CLASS[code] = DIGIT
fill(DIGITS, HAN_DIGIT)
fill(SMALL_SCALES, SMALL_SCALE)
fill(BIG_SCALES, BIG_SCALE)
fill(TENS, HAN_TENS)
for (const character of "几数半") CLASS[character.charCodeAt(0)] = VAGUE_START
for (const character of Object.keys(GLYPHS)) CLASS[character.charCodeAt(0)] = GLYPH
for (const letter of ENGLISH_FIRST_LETTERS) {
  CLASS[letter.charCodeAt(0)] = LETTER
  CLASS[letter.toUpperCase().charCodeAt(0)] = LETTER
}
