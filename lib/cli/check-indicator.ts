import { readCatalogue } from "@/lib/catalogue/read-catalogue"
import type { IndicatorFile } from "@/lib/catalogue/schema"
import { compileLexicon, type Lexicon } from "@/lib/observations/lexicon"
import { readText } from "@/lib/read-text"
import { DATA_DIR } from "./paths"
import { refusing } from "./refuse"

/** `indicators check <id>`: reads the file's own examples; exit 1 when one is read otherwise. */
export function checkIndicator(id: string): void {
  const { lexicon, indicators } = refusing(() => {
    const catalogue = readCatalogue(DATA_DIR)
    return { lexicon: compileLexicon(catalogue), indicators: catalogue.indicators }
  })
  const chosen = id === "all" ? indicators : indicators.filter(indicator => indicator.id === id)
  if (chosen.length === 0) {
    process.stderr.write(`unknown indicator: "${id}" (want a file of data/indicators)\n`)
    process.exit(1)
  }
  for (const indicator of chosen) {
    const failures = failedExamples(lexicon, indicator)
    const { hits, misses } = indicator.examples
    console.log(
      `${indicator.id}: ${hits.length + misses.length - failures.length} of ${hits.length + misses.length} examples read as written`,
    )
    for (const failure of failures) console.log(`  ${failure}`)
    if (failures.length > 0) process.exitCode = 1
  }
}

/** What an indicator's examples should have given and did not, a line each. */
export function failedExamples(lexicon: Lexicon, { id, examples }: IndicatorFile): string[] {
  const read = (text: string, publishedAt?: string) =>
    readText(lexicon, text, { date: publishedAt }).observations.filter(({ indicator }) => indicator === id)
  const failures: string[] = []
  for (const { text, publishedAt, ...wanted } of examples.hits) {
    const got = read(text, publishedAt)
    const fits = got.some(observation =>
      Object.entries(wanted).every(
        ([key, value]) => JSON.stringify(observation[key as keyof typeof wanted]) === JSON.stringify(value),
      ),
    )
    if (!fits) {
      const seen = got.map(({ figure, value, period, status }) => JSON.stringify({ figure, value, period, status }))
      failures.push(`missed: ${text} (want ${JSON.stringify(wanted)}, got ${seen.join(" ") || "nothing"})`)
    }
  }
  for (const { text, publishedAt } of examples.misses) {
    for (const { figure } of read(text, publishedAt)) failures.push(`wrongly read: ${text} («${figure}»)`)
  }
  return failures
}
