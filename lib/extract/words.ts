/** One entry of a word list, found in a text: `text.slice(at, at + length)` is the entry. */
export interface Word<Value> {
  text: string
  length: number
  value: Value
}

/** A word list compiled for look-up at a position; the longest entry that fits wins, so 万亿 is never read as 万. */
export interface Words<Value> {
  /** The entry that starts at `index` and ends no later than `limit`. */
  at(text: string, index: number, limit?: number): Word<Value> | undefined
  /** The entry that ends right before `index`. */
  before(text: string, index: number): Word<Value> | undefined
}

interface Entry<Value> extends Word<Value> {
  wordly: boolean // begins or ends in a Latin letter, so the neighbour must not be one
}

/**
 * Compiles a table of folded words. Latin words written in lower case match any case; an entry holding a capital is
 * matched as it stands. A Latin entry never matches inside a longer Latin word.
 */
export function words<Value>(table: Readonly<Record<string, Value>>): Words<Value> {
  const byFirst = new Map<number, Entry<Value>[]>()
  const byLast = new Map<number, Entry<Value>[]>()
  for (const [text, value] of Object.entries(table)) {
    const first = text.charCodeAt(0)
    const last = text.charCodeAt(text.length - 1)
    put(byFirst, first, { text, length: text.length, value, wordly: isLetter(last) })
    put(byLast, last, { text, length: text.length, value, wordly: isLetter(first) })
  }
  for (const entries of [...byFirst.values(), ...byLast.values()]) entries.sort((a, b) => b.length - a.length)
  return {
    at(text, index, limit = text.length) {
      const entries = byFirst.get(text.charCodeAt(index))
      if (entries === undefined) return undefined
      for (const entry of entries) {
        const end = index + entry.length
        if (end > limit || !matches(text, index, entry.text)) continue
        if (!entry.wordly || !isLetter(text.charCodeAt(end))) return entry
      }
      return undefined
    },
    before(text, index) {
      const entries = byLast.get(text.charCodeAt(index - 1))
      if (entries === undefined) return undefined
      for (const entry of entries) {
        const start = index - entry.length
        if (start < 0 || !matches(text, start, entry.text)) continue
        if (!entry.wordly || !isLetter(text.charCodeAt(start - 1))) return entry
      }
      return undefined
    },
  }
}

/** Is this UTF-16 unit an ASCII letter? NaN (past either end of a text) is not. */
export function isLetter(code: number): boolean {
  const lower = code | 32
  return lower >= 97 && lower <= 122 && code < 128
}

/** Is this UTF-16 unit an ASCII digit? */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function put<Value>(buckets: Map<number, Entry<Value>[]>, code: number, entry: Entry<Value>): void {
  const add = (key: number) => {
    const bucket = buckets.get(key)
    if (bucket) bucket.push(entry)
    else buckets.set(key, [entry])
  }
  add(code)
  if (code >= 97 && code <= 122) add(code - 32)
}

function matches(text: string, index: number, word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const want = word.charCodeAt(at)
    const got = text.charCodeAt(index + at)
    if (got === want) continue
    const lowerWanted = want >= 97 && want <= 122
    if (!lowerWanted || got !== want - 32) return false
  }
  return true
}
