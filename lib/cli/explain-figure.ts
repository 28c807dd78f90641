import { extractMentions } from "@/lib/extract/extract-mentions"
import type { Article, Quantity, Span } from "@/lib/model"
import { findHeads } from "@/lib/observations/head"
import type { Lexicon, Reading } from "@/lib/observations/lexicon"
import { observe } from "@/lib/observations/observe"
import { View, type Word } from "@/lib/observations/view"
import { fold } from "@/lib/text/fold"
import { splitSentences } from "@/lib/text/sentences"

/** What an article states at an offset, which rule and words decided it, and which other phrases stood ready; a line each. */
export function explainFigure(lexicon: Lexicon, article: Article, offset: number): string[] {
  const mentions = extractMentions(article.text, article.language, article.date)
  const folded = fold(article.text)
  const sentence = splitSentences(folded).find(({ end }) => offset < end)
  if (!sentence) return ["nothing: the offset lies behind the text"]
  const within = <Item extends Span>(items: Item[]) =>
    items.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  const view = new View(lexicon, folded, sentence, within(mentions.quantities), within(mentions.times))
  const covers = ({ start, end }: Span) => offset >= start && offset < end
  const quantity = mentions.quantities.find(covers)
  const time = mentions.times.find(covers)
  const unread = mentions.unread.find(covers)
  const lines = [
    `article: ${article.id || article.seed}, ${article.language}, ${article.date ?? "undated"}`,
    `sentence: ${article.text.slice(sentence.start, sentence.end).trim()}`,
  ]
  if (quantity) lines.push(...explainQuantity(lexicon, article, view, quantity, observe(lexicon, article, mentions)))
  else if (time) lines.push(`time: «${time.text}» is ${time.period ?? "not resolved"} (${time.basis}, ${time.role})`)
  else if (unread) lines.push(`unread: «${unread.text}», ${unread.reason}`)
  else lines.push(`nothing numeric here; figures of the sentence: ${listFigures(view) || "none"}`)
  return [...lines, ...view.words.filter(({ within: outer }) => !outer).map(describeWord)]
}

function explainQuantity(
  lexicon: Lexicon,
  article: Article,
  view: View,
  quantity: Quantity,
  { observations, diagnostics }: ReturnType<typeof observe>,
): string[] {
  const { start, text, kind, value, unit, bound, direction } = quantity
  const lines = [
    `figure: «${text}» at ${start}, ${[kind, JSON.stringify(value), unit, bound, direction].filter(Boolean).join(" ")}`,
  ]
  for (const one of observations.filter(observation => observation.start === start)) {
    const { indicator, period, periodBasis, status, stat, confidence, why } = one
    const by = one.by === null ? "" : `, by ${one.by}`
    lines.push(
      `read as: ${indicator} ${JSON.stringify(one.value)} ${one.unit}, ${period} (${periodBasis}), ${status}, ${stat}, confidence ${confidence}${by}`,
      `decided by: rule ${why.rule}, words ${why.cues.map(cue => `«${cue}»`).join(" ")}`,
    )
  }
  for (const { rule, reason } of diagnostics.filter(diagnostic => diagnostic.start === start))
    lines.push(`nearly: ${rule}, but ${reason}`)
  const { heads, kept } = findHeads(lexicon, view, quantity)
  for (const { word, readings, distance } of heads)
    lines.push(`asked: «${word.text}» at distance ${distance}: ${listed(readings.map(nameOf))}`)
  if (heads.length === 0) lines.push(kept ? "kept: a phrase outside the catalogue measures it" : "asked: no phrase")
  if (lines.every(line => !line.startsWith("read as"))) lines.splice(1, 0, "read as: no indicator")
  return lines
}

function listed(names: readonly string[]): string {
  return [...new Set(names)].join(", ")
}

function nameOf({ indicator, spec }: Reading): string {
  return spec.weak ? `${indicator.id} (weak)` : indicator.id
}

/** What a phrase of the sentence means to the reader, whether it decided anything or not. */
function describeWord({ text, start, term }: Word): string {
  const meanings = [
    ...(term.isMeasure ? [`measure of ${listed(term.readings.map(nameOf)) || "no indicator"}`] : []),
    ...term.others.map(({ id }) => `other measure ${id}`),
    ...term.entities.map(({ id }) => `entity ${id}`),
    ...(term.cues.length > 0 ? [`cue ${listed(term.cues)}`] : []),
  ]
  return `phrase: «${text}» at ${start}: ${meanings.join("; ") || "condition of a reading"}`
}

function listFigures({ quantities, times }: View): string {
  return [...quantities, ...times]
    .sort((a, b) => a.start - b.start)
    .map(({ text, start }) => `«${text}» at ${start}`)
    .join(", ")
}
