import { searchFold } from "@/lib/text/search-fold"

/** Runs of Chinese; words of other letters and digits, kept whole where a dot, apostrophe or & joins them (`3.67`, `s&p`). */
const LETTERS = String.raw`(?:(?!\p{Script=Han})[\p{L}\p{N}])+`
const RUN = new RegExp(String.raw`(?<han>\p{Script=Han}+)|${LETTERS}(?:[.'&]${LETTERS})*`, "gu")

/**
 * The words a text is found by. Chinese has no spaces, so every two neighbours are a word, and the last character of a
 * run is one too: a search for any single character is then a search for a word's beginning. `台積電 SOFR` → 台积 积电 电 sofr
 */
export function tokenize(text: string): string[] {
  return runs(text).flatMap(({ run, isHan }) => (isHan ? [...pairs(run), run.slice(-1)] : [run]))
}

/** The words to look for: as `tokenize`, without the last characters, which would find too much. `台積電` → 台积 积电 */
export function tokenizeQuery(query: string): string[] {
  return runs(query).flatMap(({ run, isHan }) => (isHan && run.length > 1 ? pairs(run) : [run]))
}

function runs(text: string): { run: string; isHan: boolean }[] {
  return Array.from(searchFold(text).matchAll(RUN), ({ 0: run, groups }) => ({ run, isHan: groups?.han !== undefined }))
}

const pairs = (run: string) => Array.from({ length: run.length - 1 }, (_, index) => run.slice(index, index + 2))

/** Written in letters that are typed one by one, and so mistyped. */
export const isLatin = (word: string): boolean => /^[a-z]/.test(word)
