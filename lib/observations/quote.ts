import type { Quantity } from "@/lib/model"
import type { Head } from "./head"
import { clauseAt, type View } from "./view"

const MAX_QUOTE_UNITS = 240

/** The sentence, without the white space around it; in a sentence too long to quote, the clauses around the figure. */
export function quoteOf(text: string, view: View, head: Head, quantity: Quantity) {
  let { start, end } = view.sentence
  if (end - start > MAX_QUOTE_UNITS) {
    const first = head.carried ? quantity.start : Math.min(head.word.start, quantity.start)
    start = clauseAt(view, first).start
    end = clauseAt(view, quantity.end - 1).end
  }
  while (/\s/.test(text[start] ?? "")) start++
  while (end > quantity.end && /\s/.test(text[end - 1] ?? "")) end--
  return { quote: text.slice(start, end), quoteStart: start, quoteEnd: end }
}
