import type { Language } from "@/lib/model"
import type { Moment } from "./moment"

/** What a rule read: a moment, or two that bound a range; `until` of 4~6月 is June. */
export interface Reading {
  moment: Moment
  until?: Moment
  /** Where the span ends, when not with the match. */
  end?: number
}

/** What a rule sees besides its match. */
export interface Surroundings {
  folded: string
  language: Language
  start: number
  end: number
  /** Reads another moment at an offset, for forms that hold one: `end of January`. */
  read: (at: number) => Read | null
}

/** A moment with the span it was read from. */
export interface Read {
  start: number
  end: number
  moment: Moment
  until?: Moment
  /** Where `until` was printed, when it stands apart. */
  untilStart?: number
}

/**
 * One surface form. `pattern` is sticky and bounded; `parse` sees its named groups and returns null to decline.
 * `starts` lists the characters (or, for English, the lower-case words) a match may open with.
 */
export interface Rule {
  name: string
  pattern: RegExp
  parse: (groups: Groups, surroundings: Surroundings) => Reading | null
}

export type Groups = Readonly<Record<string, string | undefined>>

/** The rules of a script, by what a match opens with: a character, a word, or the character after a number. */
export interface Grammar {
  byCharacter: Readonly<Record<string, readonly Rule[]>>
  byWord: Readonly<Record<string, readonly Rule[]>>
  /** Keyed by what follows the digits: 年, 月, `/`; tried after one optional space. `yyyymmdd` is eight digits alone. */
  byUnit: Readonly<Record<string, readonly Rule[]>>
}

/** Alternation of table keys, longest first, so that 上上周 is never read as 上周. */
export function anyOf(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(word => word.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`))
    .join("|")
}
