import { fold } from "./fold"

/** What two texts are compared by when one is searched in the other: `fold`, and small letters. As long as the text itself. */
export function searchFold(text: string): string {
  const folded = fold(text)
  const lower = folded.toLowerCase()
  // Few letters change their length: İ becomes two.
  return lower.length === folded.length ? lower : Array.from(folded.split(""), sameLengthLower).join("")
}

function sameLengthLower(unit: string): string {
  const lower = unit.toLowerCase()
  return lower.length === unit.length ? lower : unit
}
