import { join } from "node:path"
import * as chrono from "chrono-node"
import recognizers from "@microsoft/recognizers-text-suite"
import { languageOf } from "@/lib/articles/language"
import { readSeeds } from "@/lib/articles/read-seeds"
import { readCatalogue } from "@/lib/catalogue/read-catalogue"
import { extractMentions } from "@/lib/extract/extract-mentions"
import { compileLexicon } from "@/lib/observations/lexicon"
import { readText } from "@/lib/read-text"
import { fold } from "@/lib/text/fold"
import { splitSentences } from "@/lib/text/sentences"
import { synthetic } from "./synthetic"

const ROOT = join(import.meta.dirname, "..", "..")
const TODAY = new Date(Date.UTC(2025, 11, 11))
const REPEATS = 100
/** Peers are slow: they read as many sentences as they manage in this time, and their rate is of those. */
const PEER_MS = 8000

const catalogue = readCatalogue(join(ROOT, "data"))
const lexicon = compileLexicon(catalogue)
const seeds = readSeeds(join(ROOT, "seeds")).seeds.map(({ text }) => text)
const sentences = seeds.flatMap(text =>
  splitSentences(fold(text)).map(({ start, end }) => ({ text: text.slice(start, end), language: languageOf(text) })),
)

for (let round = 0; round < 3; round++) for (const text of seeds) readText(lexicon, text) // compiled before it is timed

const whole = report(`whole reader, seeds × ${REPEATS}`, bytesOf(seeds) * REPEATS, () => {
  for (let repeat = 0; repeat < REPEATS; repeat++) for (const text of seeds) readText(lexicon, text)
})
const numbers = report(`numbers and dates alone, seeds × ${REPEATS}`, bytesOf(seeds) * REPEATS, () => {
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    for (const text of seeds) extractMentions(text, languageOf(text), "2025-12-11")
  }
})
comparePeer("recognizers-text-suite, all models, by sentence", recogniseAll)
comparePeer("chrono-node, by sentence", text => chrono.en.parse(text, TODAY).concat(chrono.zh.hant.parse(text, TODAY)))

console.log("\nby length of one text")
for (const times of [1, 10, 100]) {
  const text = variations(times).join("\n\n")
  report(`seeds × ${times} as one text`, bytesOf([text]), () => readText(lexicon, text))
}
const lines = variations(Math.ceil(10e6 / bytesOf(seeds)))
  .join("\n")
  .replaceAll(/([。！？])\s*/gu, "$1\n")
const oneLine = lines.replaceAll(/\s/gu, " ")
for (const [name, read] of [
  ["numbers and dates", (text: string) => extractMentions(text, "zh-Hant", "2025-12-11")],
  ["whole reader", (text: string) => readText(lexicon, text)],
] as const) {
  const inLines = report(`10 MB in lines, ${name}`, bytesOf([lines]), () => read(lines))
  const onOne = report(`10 MB on one line, ${name}`, bytesOf([oneLine]), () => read(oneLine))
  console.log(`  one line takes ${(inLines / onOne).toFixed(2)} × the time of lines`)
}

console.log("\nby size of the catalogue")
const rates = [16, 64, 256].map(size => {
  const sized = compileLexicon(synthetic(catalogue, size))
  for (const text of seeds) readText(sized, text)
  return report(`${size} indicators, seeds × 20`, bytesOf(seeds) * 20, () => {
    for (let repeat = 0; repeat < 20; repeat++) for (const text of seeds) readText(sized, text)
  })
})
console.log(`  256 indicators take ${(rates[0]! / rates[2]!).toFixed(2)} × the time of 16`)

/** The seeds so many times, each time with other figures and words, or the repetitions would be copies and not be read. */
function variations(times: number): string[] {
  return Array.from({ length: times }, (_, round) =>
    seeds
      .join("\n\n")
      .replaceAll(/\d/gu, digit => String((Number(digit) + round) % 10))
      .replaceAll("。", `，${String.fromCharCode(0x5100 + round)}。`),
  )
}

function comparePeer(name: string, read: (text: string, language: string) => unknown) {
  const end = performance.now() + PEER_MS
  let bytes = 0
  const start = process.cpuUsage()
  for (const { text, language } of sentences) {
    read(text, language)
    bytes += bytesOf([text])
    if (performance.now() > end) break
  }
  const rate = bytes / millisecondsSince(start) / 1000
  const [all, alone] = [whole / rate, numbers / rate].map(ratio => ratio.toFixed(1))
  console.log(
    `${name.padEnd(52)} ${rate.toFixed(4).padStart(9)} MB/s  ours: ${all} × as fast, numbers and dates alone ${alone} ×`,
  )
}

function recogniseAll(text: string, language: string): unknown {
  const culture = language === "en" ? recognizers.Culture.English : recognizers.Culture.Chinese
  return [
    recognizers.recognizeNumber(text, culture),
    recognizers.recognizeOrdinal(text, culture),
    recognizers.recognizePercentage(text, culture),
    recognizers.recognizeAge(text, culture),
    recognizers.recognizeCurrency(text, culture),
    recognizers.recognizeDimension(text, culture),
    recognizers.recognizeTemperature(text, culture),
    recognizers.recognizeDateTime(text, culture, recognizers.DateTimeOptions.None, TODAY),
  ]
}

/** Runs once, prints and gives the rate in MB of UTF-8 a second of this process's own time, which other work on the machine disturbs least. */
function report(name: string, bytes: number, run: () => void): number {
  const start = process.cpuUsage()
  run()
  const rate = bytes / millisecondsSince(start) / 1000
  console.log(`${name.padEnd(52)} ${rate.toFixed(2).padStart(9)} MB/s`)
  return rate
}

function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function bytesOf(texts: string[]): number {
  return texts.reduce((total, text) => total + Buffer.byteLength(text), 0)
}
