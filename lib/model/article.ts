import type { Language, Span } from "./language"

/** What a person may state about a seed at the top of an `.md` file; it wins over what the text suggests. */
export interface FrontMatter {
  title?: string
  url?: string
  publisher?: string
  author?: string
  /** YYYY-MM-DD */
  date?: string
}

/** One file of `seeds/`, decoded; `text` is the body without its front matter. */
export interface Seed {
  /** File name within `seeds/`, e.g. `2026-02-market-notes.txt`. */
  name: string
  text: string
  frontMatter: FrontMatter
}

/**
 * How an article's date is known: `given` with the article (front matter, command line), `stated` in the text,
 * fixed by a `weekday`, by an `event` it reports, or by its `neighbour`s on the page.
 */
export type DateBasis = "given" | "stated" | "weekday" | "event" | "neighbour"

/** Where else a text was found: a copy is listed, never read twice. */
export interface Copy extends Span {
  seed: string
}

/** One text as printed. `start`/`end` cut it out of its seed's text; every other offset counts from the article's own `text`. */
export interface Article extends Span {
  /** `date-hash`, e.g. `2026-02-11-1f3c09ab`: the same text always gets the same id. */
  id: string
  seed: string
  text: string
  /** As printed, or null when the text opens without one. */
  title: string | null
  publisher: string | null
  author: string | null
  url: string | null
  language: Language
  /** YYYY-MM-DD, YYYY-MM where only the month can be known, or null. */
  date: string | null
  dateBasis: DateBasis | null
  copies: Copy[]
}
