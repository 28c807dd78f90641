/** Which way a time without a year or week is to be looked for. */
export type Tense = "past" | "future" | null

const CLAUSE_CHARS = 64
/** A cue before the time outweighs one after it: 將於29日公布. */
const AFTERTHOUGHT_CHARS = 8

const ZH_FUTURE =
  /(?<![如合于及超胜出]|市场|外界)预期|预[计估料测]|(?<=(?:^|[^如合于及超胜出])(?:市场|外界))预期|有望|可望|[仍续]看|(?<![低高])估(?![值价])|料将|恐将|仍将|拟于|定于|即将|计划|展望|押注|届时|指引|财测|将(?![军近其此士领]|来得)|未来|料(?=[于在])|目标|是否|能否|会不会|可能|概率|几率|距离|下次|下一次/gu
const ZH_PAST = /已(?!经?预)|曾|宣布|表示|录得|创下|收[报于盘]|日前|此前|[涨跌升降增减]了|了(?=[,。\d])/gu
const EN_FUTURE =
  /\b(?:will|would|expect(?:s|ed)?|expectations?|forecasts?|guid(?:ed|es|ance)|projected|scheduled|due|upcoming|set to|plans? to|likely|slated|sees|ahead of|looms?|begins?|starts|odds|bets|pricing)\b/giu
const EN_PAST =
  /\b(?:said|told|was|were|had|rose|fell|closed|ended|reported|announced|showed|climbed|dropped|gained|lost|slipped|jumped|settled|traded|came|grew|held)\b/giu
const BREAK = /[。！？!?;；\n,，()]|\. /u
const BREAKS = /[。！？!?;；\n,，()]|\. /gu

/** The tense of the nearest cue word in the clause around a span; null where the clause has none. */
export function tenseAround(folded: string, start: number, end: number): Tense {
  const before = lastClause(folded.slice(Math.max(0, start - CLAUSE_CHARS), start))
  const after = firstClause(folded.slice(end, end + CLAUSE_CHARS))
  const future = nearest([ZH_FUTURE, EN_FUTURE], before, after)
  const past = nearest([ZH_PAST, EN_PAST], before, after)
  if (future === Infinity && past === Infinity) return null
  return future <= past ? "future" : "past"
}

function nearest(cues: readonly RegExp[], before: string, after: string): number {
  let best = Infinity
  for (const cue of cues) {
    for (const { index, 0: word } of before.matchAll(cue)) best = Math.min(best, before.length - index - word.length)
    cue.lastIndex = 0
    const first = cue.exec(after)
    if (first) best = Math.min(best, first.index + AFTERTHOUGHT_CHARS)
    cue.lastIndex = 0
  }
  return best
}

function lastClause(text: string): string {
  let from = 0
  for (const { index, 0: mark } of text.matchAll(BREAKS)) from = index + mark.length
  return text.slice(from)
}

function firstClause(text: string): string {
  const match = BREAK.exec(text)
  return match ? text.slice(0, match.index) : text
}
