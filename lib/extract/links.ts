import type { Span } from "@/lib/model"
import { isDigit, isLetter } from "./words"

const MARKS = ["://", "www.", "@"] as const
const LONGEST = 300

/** Web and mail addresses: their digits count nothing. Sorted, not overlapping. */
export function findLinks(folded: string): Span[] {
  const links: Span[] = []
  for (const mark of MARKS) {
    for (let at = folded.indexOf(mark); at >= 0;) {
      let start = at
      let end = at + mark.length
      while (start > 0 && at - start < LONGEST && inName(folded.charCodeAt(start - 1), mark)) start--
      while (end < folded.length && inLink(folded.charCodeAt(end))) end++
      if (mark !== "@" || (start < at && folded.slice(at, end).includes("."))) links.push({ start, end })
      at = folded.indexOf(mark, end)
    }
  }
  links.sort((a, b) => a.start - b.start)
  return links.filter(
    (link, index) =>
      index === 0 || link.start >= Math.max(...links.slice(Math.max(0, index - 2), index).map(other => other.end)),
  )
}

/** What may stand before the mark: a scheme before ://, a mailbox before @, nothing before www. */
function inName(code: number, mark: string): boolean {
  if (mark === "www.") return false
  return isLetter(code) || (mark === "@" && (isDigit(code) || "._+-".includes(String.fromCharCode(code))))
}

/** Visible ASCII without brackets, quotes and commas. */
function inLink(code: number): boolean {
  return code > 32 && code < 127 && !"\"'()<>[],;".includes(String.fromCharCode(code))
}
