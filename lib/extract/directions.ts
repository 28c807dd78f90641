import * as en from "./en/directions"
import { words } from "./words"
import * as zh from "./zh/directions"

export type Direction = "up" | "down"

const direction = words<Direction>({
  ...table([...zh.DOWN, ...en.DOWN], "down"),
  ...table([...zh.UP, ...en.UP], "up"),
})
const noun = words<Direction>({ ...table(en.AFTER_DOWN, "down"), ...table(en.AFTER_UP, "up") })
const change = words(table(zh.CHANGES, "up"))
const between = words(table([...zh.BETWEEN, ...en.BETWEEN], "up"))
const betweenNoun = words(table(zh.BETWEEN_NOUN, "up"))

/**
 * The way a figure went, told by the word before it. `start` is where its hedge begins, or the figure itself.
 * 暴跌11% down · 跌幅达5% down · rose by 3% up · 降至3.5% none: that is a level.
 */
export function directionBefore(folded: string, start: number): Direction | undefined {
  let at = start
  for (let fillers = 0; fillers < 4; fillers++) {
    while (at > 0 && folded.charCodeAt(at - 1) === SPACE && start - at < 24) at--
    const found = direction.before(folded, at)
    if (found && !HOMONYMS[found.text]?.includes(folded[at - found.length - 1] ?? " ")) return found.value
    const filler = between.before(folded, at)?.length ?? nounFiller(folded, at)
    if (filler === undefined) return undefined
    at -= filler
  }
  return undefined
}

/** The way told behind a figure: 25基点的降息, a 3% drop, 25bp cut. */
export function directionAfter(folded: string, end: number): Direction | undefined {
  const code = folded.charCodeAt(end)
  if (code === SPACE || code === HYPHEN) return noun.at(folded, end + 1)?.value
  if (folded[end] !== "的" && folded[end] !== "之") return undefined
  for (let at = end + 1; at <= end + 3; at++) {
    const found = direction.at(folded, at)
    if (found) return "至到".includes(folded[at + found.length] ?? " ") ? undefined : found.value
  }
  return undefined
}

const SPACE = 32
const HYPHEN = 45
/** 公升 measures, 参加 joins: not directions. */
const HOMONYMS: Readonly<Record<string, string>> = {
  升: "公毫",
  加: "参更追附外强",
  增: "",
  降: "投空",
  缩: "压",
  弹: "导炸子枪飞",
}

function table(list: readonly string[], value: Direction): Record<string, Direction> {
  return Object.fromEntries(list.map(word => [word, value]))
}

function nounFiller(folded: string, at: number): number | undefined {
  const filler = betweenNoun.before(folded, at)
  return filler && change.before(folded, at - filler.length) ? filler.length : undefined
}
