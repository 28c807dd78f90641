/** About how wide a text is in px: a CJK character is as wide as the font is high, a Latin one some 0.6 of it in the widest of the system fonts. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0
  for (const character of text) ems += /[\u1100-\u11ff\u2e80-\uffef]/.test(character) ? 1 : 0.62
  return Math.ceil(ems * fontSize)
}

/** Cuts a text to a width, with an ellipsis where something is lost. */
export function cutToWidth(text: string, fontSize: number, width: number): string {
  if (textWidth(text, fontSize) <= width) return text
  let kept = ""
  for (const character of text) {
    if (textWidth(`${kept}${character}…`, fontSize) > width) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}
