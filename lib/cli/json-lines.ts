import { once } from "node:events"
import type { Readable, Writable } from "node:stream"
import { z } from "zod"
import { linesOf } from "./lines"

/** Left out, or null as other programs write it. */
const optional = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().transform(value => value ?? undefined)

const lineSchema = z.object({
  id: z.string(),
  text: z.string(),
  publishedAt: optional(z.iso.date()),
  title: optional(z.string()),
  url: optional(z.string()),
})

/** An article as other programs hand it over, one a line. */
export type ArticleLine = z.output<typeof lineSchema>

/** What a line that is no article is answered with. */
export interface Refusal {
  id: null
  /** Counted from 1. */
  line: number
  error: string
}

/**
 * Answers each article of `input` by a line of `output`, in order and as it comes, so that memory does not grow with the
 * input. A line that is no article is answered with a refusal and the run goes on; gives the number of those.
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  answer: (article: ArticleLine) => object,
): Promise<number> {
  let number = 0
  let refused = 0
  for await (const line of linesOf(input, MAX_LINE_BYTES)) {
    number++
    const article = parseLine(number === 1 && line !== null ? line.replace(/^\ufeff/u, "") : line, number)
    if ("error" in article) refused++
    const answered = "error" in article ? article : { id: article.id, ...answer(article) }
    if (!output.write(`${JSON.stringify(answered)}\n`)) await once(output, "drain")
  }
  return refused
}

const MAX_LINE_BYTES = 32 * 1024 * 1024 // some hundred times the longest article; memory stays bounded, whatever comes

function parseLine(line: string | null, number: number): ArticleLine | Refusal {
  const refuse = (error: string): Refusal => ({ id: null, line: number, error })
  if (line === null) return refuse(`line too long (want at most ${MAX_LINE_BYTES} bytes)`)
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return refuse("invalid JSON (want one object a line)")
  }
  const parsed = lineSchema.safeParse(json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  return refuse(`invalid ${issue?.path.join(".") || "line"}: ${issue?.message ?? "not an object"}`)
}
