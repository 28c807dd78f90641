import type { Language } from "@/lib/model"
import { en } from "./en"
import type { Grammar, Read, Rule } from "./rule"
import { zh } from "./zh"
import { CHINESE_DIGITS } from "./zh/number"

/**
 * One pass over a fold: a table says which characters may open a time, and only there are patterns tried, anchored. No time
 * is read twice, so the cost is linear; the patterns are all of bounded length.
 */
export function* scan(folded: string, language: Language): Generator<Read> {
  const scanner = new Scanner(folded, language)
  let at = 0
  while (at < folded.length) {
    const read = scanner.readRange(at)
    if (read) {
      yield read
      at = Math.max(read.end, at + 1)
    } else {
      at = scanner.skip(at)
    }
  }
}

const NOTHING = 0
const DIGIT = 1
const LETTER = 2
const OPENER = 3
const CHINESE_DIGIT = 4

const NO_RULES: readonly Rule[] = []
const openers = merge(zh.byCharacter, en.byCharacter)
const words = merge(zh.byWord, en.byWord)
const units = merge(zh.byUnit, en.byUnit)
const bareNumbers = units.get("") ?? NO_RULES
const decimalRules = (units.get("天") ?? NO_RULES).concat(units.get(" ") ?? NO_RULES)
const compactDates = units.get("yyyymmdd") ?? NO_RULES
const classes = buildClasses()
const COMPACT_DATE = 8
const MAX_WORD = 12
const MAX_DEPTH = 3

function merge(...tables: Grammar["byUnit"][]): Map<string, readonly Rule[]> {
  const merged = new Map<string, readonly Rule[]>()
  for (const table of tables) {
    for (const [key, rules] of Object.entries(table)) merged.set(key, [...(merged.get(key) ?? []), ...rules])
  }
  return merged
}

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const opener of openers.keys()) table[opener.charCodeAt(0)] = OPENER
  for (let code = 0x30; code <= 0x39; code++) table[code] = DIGIT
  for (let code = 0x41; code <= 0x5a; code++) table[code] = table[code + 0x20] = LETTER
  for (const digit of CHINESE_DIGITS) table[digit.charCodeAt(0)] = CHINESE_DIGIT
  return table
}

const TO = / ?(?:[至到~\-–]|—{1,2}) ?| (?:to|through|thru|until|till) /uy
const AND = / ?(?:与|和|and) ?/uy
const BETWEEN = /(?:之间|期间|间)/uy

class Scanner {
  private depth = 0
  private readonly readInner = (at: number) => this.readRange(at, true)

  constructor(
    private readonly folded: string,
    private readonly language: Language,
  ) {}

  /** Reads a time at an offset, joined to the one that follows where a word like 至 stands between. */
  readRange(at: number, isInner = false): Read | null {
    const first = this.readOne(at, isInner)
    if (!first) return null
    if (first.until) return { ...first, end: first.end + matchLength(BETWEEN, this.folded, first.end) }
    if (!isJoinable(first)) return first
    const isBetween = this.folded.startsWith("etween ", at - 7)
    return this.join(first, TO, null) ?? this.join(first, AND, isBetween ? null : BETWEEN) ?? first
  }

  private join(first: Read, between: RegExp, closing: RegExp | null): Read | null {
    const gap = matchLength(between, this.folded, first.end)
    if (gap === 0) return null
    const second = this.readOne(first.end + gap, true)
    if (!second || second.until || !isJoinable(second)) return null
    const close = matchLength(closing ?? BETWEEN, this.folded, second.end)
    if (closing && close === 0) return null
    return {
      start: first.start,
      end: second.end + close,
      moment: first.moment,
      until: second.moment,
      untilStart: second.start,
    }
  }

  /** How far to go on after nothing was read: numbers and words are left whole. */
  skip(at: number): number {
    const kind = classes[this.folded.charCodeAt(at)]
    if (kind === DIGIT) return this.numberEnd(at)
    if (kind === LETTER) return this.runEnd(at, LETTER)
    if (kind === CHINESE_DIGIT) return this.runEnd(at, CHINESE_DIGIT)
    let next = at + 1
    while (next < this.folded.length && classes[this.folded.charCodeAt(next)] === NOTHING) next++
    return next
  }

  private readOne(at: number, isInner: boolean): Read | null {
    const { folded } = this
    switch (classes[folded.charCodeAt(at)]) {
      case OPENER:
        return this.tryRules(openers.get(folded.charAt(at)) ?? NO_RULES, at)
      case DIGIT:
        return this.readNumber(at, isInner)
      case CHINESE_DIGIT: {
        const end = this.runEnd(at, CHINESE_DIGIT)
        const rules = units.get(folded.charAt(end))
        const read = rules ? this.tryRules(rules, at) : null
        return read ?? this.tryRules(openers.get(folded.charAt(at)) ?? NO_RULES, at) // 五一
      }
      case LETTER: {
        if (at > 0 && isWordCharacter(classes[folded.charCodeAt(at - 1)])) return null
        const end = this.runEnd(at, LETTER)
        if (end - at > MAX_WORD) return null
        const rules = words.get(folded.slice(at, end).toLowerCase())
        return rules ? this.tryRules(rules, at) : null
      }
      default:
        return null
    }
  }

  private readNumber(at: number, isInner: boolean): Read | null {
    const { folded } = this
    if (at > 0 && !isInner && !this.mayOpenNumber(at)) return null
    const end = this.runEnd(at, DIGIT)
    if (end - at === COMPACT_DATE) return this.tryRules(compactDates, at)
    if (end - at > 4) return null
    let next = folded.charAt(end)
    if (next === " ") {
      const after = folded.charAt(end + 1)
      next = classes[after.charCodeAt(0)] === LETTER || !units.has(after) ? " " : after
    }
    const read = this.tryRules(units.get(next) ?? NO_RULES, at)
    if (read) return read
    if (next === "." && end - at <= 3) {
      const decimals = this.runEnd(end + 1, DIGIT)
      return decimals > end + 1 ? this.tryRules(decimalRules, at) : null
    }
    return end - at === 4 ? this.tryRules(bareNumbers, at) : null
  }

  /** Not within a name, an amount or another number: H200, $2025, COVID-19, 1,120. */
  private mayOpenNumber(at: number): boolean {
    const before = this.folded.charAt(at - 1)
    const kind = classes[before.charCodeAt(0)]
    if (kind === DIGIT || kind === LETTER || "$¥€£#_@".includes(before)) return false
    if (before === ",") return classes[this.folded.charCodeAt(at - 2)] !== DIGIT || this.runEnd(at, DIGIT) - at !== 3
    if (before === "." || before === "-" || before === "/" || before === ":") {
      const second = classes[this.folded.charCodeAt(at - 2)]
      return second !== DIGIT && (second !== LETTER || before === ":")
    }
    return true
  }

  private tryRules(rules: readonly Rule[], start: number): Read | null {
    if (this.depth >= MAX_DEPTH) return null
    const { folded, language } = this
    for (const rule of rules) {
      rule.pattern.lastIndex = start
      const match = rule.pattern.exec(folded)
      if (!match || match[0] === "") continue
      const end = start + match[0].length
      this.depth++
      const reading = rule.parse(match.groups ?? {}, {
        folded,
        language,
        start,
        end,
        read: this.readInner,
      })
      this.depth--
      if (!reading) continue
      return { start, end: trimEnd(folded, reading.end ?? end), moment: reading.moment, until: reading.until }
    }
    return null
  }

  /** The end of a number with its thousands and decimals. */
  private numberEnd(at: number): number {
    let end = this.runEnd(at, DIGIT)
    for (;;) {
      const separator = this.folded.charAt(end)
      const next = this.runEnd(end + 1, DIGIT)
      if ((separator !== "." && separator !== ",") || next === end + 1) return end
      if (separator === "," && next - end - 1 !== 3) return end
      end = next
    }
  }

  private runEnd(at: number, kind: number): number {
    let end = at
    while (end < this.folded.length && classes[this.folded.charCodeAt(end)] === kind) end++
    return end
  }
}

function isJoinable({ moment }: Read): boolean {
  return moment.form === "calendar" || moment.form === "day" || moment.form === "week" || moment.form === "decade"
}

function isWordCharacter(kind: number | undefined): boolean {
  return kind === LETTER || kind === DIGIT
}

function matchLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

function trimEnd(text: string, end: number): number {
  return text.charAt(end - 1) === " " ? end - 1 : end
}
