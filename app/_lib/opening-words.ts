import { fold } from "@/lib/text/fold"
import { splitSentences } from "@/lib/text/sentences"

const LONGEST_CHARS = 42
const LATIN_FACTOR = 2

/** What to call an article that opens without a title: the first words of its first line, cut where a clause ends if one does in time. */
export function openingWords(text: string): string {
  const opening = (text.trimStart().split("\n", 1)[0] ?? "").slice(0, LONGEST_CHARS * LATIN_FACTOR * 2)
  const longest = /[\u3400-\u9fff]/u.test(opening) ? LONGEST_CHARS : LONGEST_CHARS * LATIN_FACTOR
  const clauses = splitSentences(fold(opening)).flatMap(sentence => sentence.clauses)
  const first = clauses.findLast(clause => clause.end <= longest)
  const words = first
    ? opening.slice(0, first.end)
    : (opening.slice(0, longest).match(/^.*(?=\s)/su)?.[0] ?? opening.slice(0, longest))
  const bare = withoutTrailing(words)
  return bare.length < text.trim().length ? `${bare}…` : bare
}

const DANGLING = new Set(" \u3000,，、:：;；。.")

function withoutTrailing(words: string): string {
  let end = words.length
  while (end > 0 && DANGLING.has(words[end - 1] ?? "")) end--
  return words.slice(0, end)
}
