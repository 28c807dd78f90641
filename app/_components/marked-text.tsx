import type { Span } from "@/lib/model"

interface Props {
  text: string
  /** Where the figure stands that the text is quoted for. */
  figure?: readonly [number, number]
  /** Where what was searched stands: ordered, not overlapping. */
  found: readonly Span[]
}

/** A text with its figure and the words that were searched marked, also where the two overlap. */
export function MarkedText({ text, figure, found }: Props) {
  const edges = [0, text.length, ...(figure ?? []), ...found.flatMap(({ start, end }) => [start, end])]
  const cuts = [...new Set(edges)].filter(at => at >= 0 && at <= text.length).sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const piece = text.slice(start, cuts[index + 1])
    const isFigure = figure !== undefined && figure[0] <= start && start < figure[1]
    const isFound = found.some(span => span.start <= start && start < span.end)
    if (!isFigure && !isFound) return piece
    return (
      <mark key={start} className={[isFigure && "quote-figure", isFound && "found"].filter(Boolean).join(" ")}>
        {piece}
      </mark>
    )
  })
}
