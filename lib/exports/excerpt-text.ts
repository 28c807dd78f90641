import type { Observation } from "@/lib/model"

/**
 * An article's text with all but the quoted sentences blanked by line ends: of the same length, so that every offset still
 * holds, and each run of quotes is a paragraph. No figure, no text.
 */
export function excerptText(text: string, quoted: readonly Pick<Observation, "quoteStart" | "quoteEnd">[]): string {
  let shown = ""
  for (const { quoteStart, quoteEnd } of quoted.toSorted((a, b) => a.quoteStart - b.quoteStart)) {
    if (quoteEnd <= shown.length) continue
    const start = Math.max(quoteStart, shown.length)
    shown = shown.padEnd(start, "\n") + text.slice(start, quoteEnd)
  }
  return shown.padEnd(text.length, "\n")
}
