import { readCatalogue } from "@/lib/catalogue/read-catalogue"
import { compileLexicon } from "@/lib/observations/lexicon"
import { readText } from "@/lib/read-text"
import { answerLines } from "./json-lines"
import { DATA_DIR } from "./paths"
import { refusing } from "./refuse"

/** `extract --stdin`: one line out for one line in, in order; a bad line is answered and the run goes on, to exit 1. */
export async function runExtract(): Promise<void> {
  const lexicon = refusing(() => compileLexicon(readCatalogue(DATA_DIR)))
  const refused = await answerLines(process.stdin, process.stdout, ({ text, publishedAt, title, url }) =>
    readText(lexicon, text, { date: publishedAt, title, url }),
  )
  if (refused > 0) process.exitCode = 1
}
