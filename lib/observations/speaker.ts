import type { Span } from "@/lib/model"
import { firstFrom } from "@/lib/text/in-order"
import { clauseOf, hasCue, type View } from "./view"

const MAX_NAME_UNITS = 24

/**
 * Who says it, as printed: what stands before the nearest "said" or "expects" up to the figure, or after "according to".
 * Returns null rather than half a sentence.
 */
export function findSpeaker(text: string, view: View, figure: Span): string | null {
  for (let index = firstFrom(view.words, figure.start) - 1; index >= 0; index--) {
    const word = view.words[index]!
    if (word.end > figure.start) continue
    if (hasCue(word, "says")) {
      const clause = view.sentence.clauses[clauseOf(view, word.start)] ?? view.sentence
      const name = clean(text.slice(clause.start, word.start))
      if (name) return name
    }
    if (hasCue(word, "according")) {
      const rest = /^[^,，。:：;；\n]*/u.exec(text.slice(word.end, word.end + 40))?.[0] ?? ""
      const name = clean(
        rest.replace(/的?(?:报告|報告|报导|報導|数据|數據|资料|資料|统计|統計|显示|顯示|指出|最新).*$/u, ""),
      )
      if (name) return name
    }
  }
  return null
}

const MARKS = new Set(" \t\n\"'“”「」『』【】《》()（）■●▲•*#-–—")
const OPENING =
  /^(?:根据|根據|[据據]|此外|另外|不過|不过|但是|[但而且有]|同時|同时|其中|至於|至于|然而|對此|对此|therefore|however|and|but|while|meanwhile)\s*/iu
const CLOSING =
  /(?:近日|日前|最新|稍早|昨日|今日|周[一二三四五六日]|普遍|紛紛|纷纷|一致|[也亦則则並并已均都曾]|has|have|had|also|now|currently|still)\s*$/iu
/** Words that a name does not hold: what stands before the verb is a clause, not a speaker. */
const CLAUSE =
  /今年|去年|明年|整体|整體|实证|實證|报告|報告|研究$|反而|一直|首先|其次|所以|向[上下]|[吧我他她這这那您你\d]|原因|在於|在于|如果|因為|因为|可能|什麼|什么|如何|[后後時时]$/u

/** A name: short, without figures; marks, connectives and adverbs around it cut off. */
function clean(printed: string): string | null {
  const name = trimMarks(trimMarks(printed).replace(OPENING, "").replace(CLOSING, ""))
  return name.length >= 2 && name.length <= MAX_NAME_UNITS && !CLAUSE.test(name) ? name : null
}

function trimMarks(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && MARKS.has(text.charAt(start))) start++
  while (end > start && MARKS.has(text.charAt(end - 1))) end--
  return text.slice(start, end)
}
