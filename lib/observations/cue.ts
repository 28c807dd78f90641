/**
 * What a word tells of the figures near it. Each language has one table of phrases per kind (zh/cues.ts, en/cues.ts),
 * so a kind that one language lacks shows in the listing.
 */
export const CUE_KINDS = [
  "forecast", // 預計, expects
  "hypothetical", // 若, 希望, whether
  "advocates", // 主張, urges: a wish that holds to the sentence's end
  "condition", // 若, if: holds for the rest of the sentence
  "near", // 逼近, nears: a price not reached is a level watched
  "threshold", // 關口, 防線, psychological level
  "previous", // 前值, up from
  "baseline", // 正常情況下, normally
  "negation", // 不會, unlikely
  "decided", // 宣布, announced: what follows has happened
  "from", // 從, from
  "to", // 至, to
  "at", // 約, about: a level where no verb of movement stands before it
  "rise", // 升, rose
  "fall", // 降, fell
  "average",
  "close",
  "intraday",
  "high",
  "low",
  "cumulative",
  "sequential", // 月增, 季增, month on month
  "vintage", // 的預測: the time before it says when a forecast was made, not what it is about
  "says", // 表示, said: whoever stands before it is the speaker
  "according", // 根據, according to: whoever follows is the source
  "ordinary", // 由於, 年增, 分別: says nothing here, but holds a character or word that would
] as const

export type CueKind = (typeof CUE_KINDS)[number]
export type CueTable = Record<CueKind, readonly string[]>

/** A set of kinds, a bit each, so that one look tells whether a word is a cue of any of several. There is room for 31 kinds. */
export type Cues = number

const BITS = new Map<CueKind, Cues>(CUE_KINDS.map((kind, index) => [kind, 1 << index]))

export function cuesOf(...kinds: CueKind[]): Cues {
  return kinds.reduce((cues, kind) => cues | bitOf(kind), 0)
}

export function bitOf(kind: CueKind): Cues {
  return BITS.get(kind) ?? 0
}

/** A table cell: phrases set apart by `|`, over as many lines as it takes. */
export function list(cell: string): string[] {
  return cell.split("|").map(phrase => phrase.trim())
}
