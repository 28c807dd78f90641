/** Of each UTF-16 unit: what it becomes, 0 where it is dropped, `UNKNOWN` until it is first met. */
const KEPT = new Uint16Array(0x10000).fill(0xffff)
const UNKNOWN = 0xffff // no character
const LETTER = /[\p{L}\p{N}%]/u
const POINT = 46
const DECODER = new TextDecoder("utf-16le", { ignoreBOM: true })

/** What a text says apart from its layout: letters in lower case, numbers, % and decimal points (1.5% and 15% stay two). Takes folded text. */
export function lettersOf(folded: string): string {
  const units = new Uint16Array(folded.length)
  let length = 0
  for (let index = 0; index < folded.length; index++) {
    const code = folded.charCodeAt(index)
    if (code === POINT) {
      if (isDigit(folded.charCodeAt(index + 1))) units[length++] = POINT
      continue
    }
    if (isHigh(code)) {
      if (LETTER.test(folded.slice(index, index + 2))) {
        units[length++] = code
        units[length++] = folded.charCodeAt(++index)
      }
      continue
    }
    let kept = KEPT[code]!
    if (kept === UNKNOWN) kept = KEPT[code] = keptAs(code)
    if (kept !== 0) units[length++] = kept
  }
  return DECODER.decode(units.subarray(0, length))
}

function keptAs(code: number): number {
  const character = String.fromCharCode(code)
  return LETTER.test(character) ? character.toLowerCase().charCodeAt(0) : 0
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
