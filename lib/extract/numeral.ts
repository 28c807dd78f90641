import { isDigit } from "./words"

/** A number as read, before its unit: 4012.55亿 has coefficient 4012.55 and exponent 8. */
export interface Numeral {
  start: number
  end: number
  /** What stands before the scale; the whole value where several scales were added up (3兆3868亿). */
  coefficient: number
  /** Power of ten still to be applied. */
  exponent: number
  form: "digits" | "han" | "word"
  /** Digits after the decimal point, as printed. */
  decimals: number
  /** Other end of 二三十 (twenty or thirty), in the same scale. */
  upTo?: number
  /** `above`: 五十多亿 is fifty-odd; `open`: 数十亿 is tens, the upper end unknown. */
  vague?: "above" | "open"
  /** Only scale characters were printed (万亿, 千), or one Han digit: not a number in every sentence. */
  bare?: "scale" | "digit"
  /** A fraction (三分之二, 1/4, a quarter), a Han digit by digit (二〇二五), or an ordinary number. */
  shape?: "fraction" | "spelled-digits"
  /** The number's own sign: 负三十二. */
  negative?: boolean
  /** Already a percentage: 百分之三. */
  percent?: boolean
}

/** ASCII digits: 1,047.5 · 42 · .5. A full-width comma groups only full-width digits, else it is punctuation. */
export function readDigits(folded: string, text: string, start: number, limit: number): Numeral {
  let end = start
  let body = ""
  while (end < limit && isDigit(folded.charCodeAt(end))) end++
  if (end - start <= 3 && folded.charCodeAt(end) === COMMA && groupAt(folded, text, end, limit)) {
    body = folded.slice(start, end)
    while (groupAt(folded, text, end, limit)) {
      body += folded.slice(end + 1, end + 4)
      end += 4
    }
  }
  if (body === "") body = folded.slice(start, end)
  let decimals = 0
  if (folded.charCodeAt(end) === POINT && isDigit(folded.charCodeAt(end + 1)) && end + 1 < limit) {
    const point = end
    end++
    while (end < limit && isDigit(folded.charCodeAt(end))) end++
    decimals = end - point - 1
    body += folded.slice(point, end)
  }
  return { start, end, coefficient: Number(body), exponent: 0, form: "digits", decimals }
}

const COMMA = 44
const POINT = 46

/** `,ddd` with no fourth digit behind it. */
function groupAt(folded: string, text: string, comma: number, limit: number): boolean {
  if (folded.charCodeAt(comma) !== COMMA || comma + 4 > limit) return false
  for (let at = comma + 1; at < comma + 4; at++) if (!isDigit(folded.charCodeAt(at))) return false
  if (isDigit(folded.charCodeAt(comma + 4)) && comma + 4 < limit) return false
  if (text.charCodeAt(comma) === COMMA) return true
  return !isDigit(text.charCodeAt(comma - 1)) && !isDigit(text.charCodeAt(comma + 1))
}
