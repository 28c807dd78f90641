import { languageOf } from "@/lib/articles/language"
import { extractMentions } from "@/lib/extract/extract-mentions"
import type { Quantity, Time, Unread } from "@/lib/model"
import { answerLines } from "./json-lines"

/** What `quantities` answers: everything numeric of a text, linked to nothing. */
export interface Numbers {
  quantities: Pick<Quantity, "start" | "end" | "text" | "kind" | "value" | "unit" | "bound">[]
  times: Pick<Time, "start" | "end" | "text" | "kind" | "from" | "to" | "grain" | "basis">[]
  unread: Unread[]
}

/** `quantities --stdin`: one line out for one line in; needs no catalogue. */
export async function runQuantities(): Promise<void> {
  const refused = await answerLines(process.stdin, process.stdout, ({ text, publishedAt }) =>
    numbersOf(text, publishedAt ?? null),
  )
  if (refused > 0) process.exitCode = 1
}

/** Every number of a text as a quantity, as part of a time, or as unread; `reference` is the day it speaks from. */
export function numbersOf(text: string, reference: string | null): Numbers {
  const { quantities, times, unread } = extractMentions(text, languageOf(text), reference)
  return {
    quantities: quantities.map(({ start, end, text: printed, kind, value, unit, bound }) => ({
      start,
      end,
      text: printed,
      kind,
      value,
      ...(unit !== undefined && { unit }),
      bound,
    })),
    times: times.map(({ start, end, kind, from, to, grain, basis }) => ({
      start,
      end,
      text: text.slice(start, end),
      kind,
      from,
      to,
      grain,
      basis,
    })),
    unread,
  }
}
