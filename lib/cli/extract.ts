import { once } from "node:events"
import { createInterface } from "node:readline"
import { z } from "zod"
import { readCatalogue } from "@/lib/catalogue/read-catalogue"
import { compileLexicon, type Lexicon } from "@/lib/observations/lexicon"
import { readText } from "@/lib/read-text"
import { DATA_DIR } from "./paths"
import { refusing } from "./refuse"

const lineSchema = z.object({
  id: z.string(),
  text: z.string(),
  publishedAt: z.iso.date().optional(),
  title: z.string().optional(),
  url: z.string().optional(),
})

/** `extract --stdin`: one line out for one line in, in order; a bad line is answered and the run goes on, to exit 1. */
export async function runExtract(): Promise<void> {
  const lexicon = refusing(() => compileLexicon(readCatalogue(DATA_DIR)))
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++
    if (line.trim() === "") continue
    const answer = answerLine(lexicon, line, number)
    if ("error" in answer) process.exitCode = 1
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, "drain")
  }
}

function answerLine(lexicon: Lexicon, line: string, number: number) {
  const refuse = (error: string) => ({ id: null, line: number, error })
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return refuse("invalid JSON (want one object a line)")
  }
  const parsed = lineSchema.safeParse(json)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return refuse(`invalid ${issue?.path.join(".") || "line"}: ${issue?.message ?? "not an object"}`)
  }
  const { id, text, publishedAt, title, url } = parsed.data
  return { id, ...readText(lexicon, text, { date: publishedAt, title, url }) }
}
