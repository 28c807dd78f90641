import type { Span } from "@/lib/model"
import { clauseOf, hasCue, type View } from "./view"

const MAX_NAME_UNITS = 24

/**
 * Who says it, as printed: what stands before the nearest "said" or "expects" up to the figure, or after "according to".
 * Returns null rather than half a sentence.
 */
export function findSpeaker(text: string, view: View, figure: Span): string | null {
  for (const word of view.words.filter(({ end }) => end <= figure.start).reverse()) {
    if (hasCue(word, "says")) {
      const clause = view.sentence.clauses[clauseOf(view, word.start)] ?? view.sentence
      const name = clean(text.slice(clause.start, word.start))
      if (name) return name
    }
    if (hasCue(word, "according")) {
      const rest = /^[^,，。:：;；\n]*/u.exec(text.slice(word.end, word.end + 40))?.[0] ?? ""
      const name = clean(
        rest.replace(/(?:的)?(?:报告|報告|报导|報導|数据|數據|资料|資料|统计|統計|显示|顯示|指出|最新).*$/u, ""),
      )
      if (name) return name
    }
  }
  return null
}

/** A name: short, without figures; connectives and adverbs around it cut off. */
function clean(printed: string): string | null {
  const name = printed
    .replace(/^[\s"'“”「」『』【】《》()（）■●▲•*#\-–—]+|[\s"'“”「」『』【】()（）]+$/gu, "")
    .replace(
      /^(?:此外|另外|不過|不过|但是|但|而|且|同時|同时|其中|至於|至于|然而|therefore|however|and|but|while|meanwhile)\s*/iu,
      "",
    )
    .replace(
      /(?:近日|日前|最新|稍早|昨日|今日|周[一二三四五六日]|也|亦|則|则|並|并|已|均|都|曾|has|have|had|also|now|currently|still)\s*$/iu,
      "",
    )
    .trim()
  return name.length >= 2 && name.length <= MAX_NAME_UNITS && !/\d/.test(name) ? name : null
}
