import { defaultRangeExtractor, useWindowVirtualizer, type Range } from "@tanstack/react-virtual"
import { useCallback, useEffect, useRef, useState, type ReactNode } from "react"
import type { Figure } from "@/lib/figures/figure-table"

interface Props {
  figures: readonly Figure[]
  cellsOf: (figure: Figure) => ReactNode
  selected: ReadonlySet<string>
}

const OVERSCAN = 8
/** In px, of a row nobody has measured yet. */
const USUAL_HEIGHT = { table: 112, cards: 232 }

/** The rows near the screen, each where it would stand among all, and the one that holds the keyboard's focus. */
export function VirtualRows({ figures, cellsOf, selected }: Props) {
  const body = useRef<HTMLTableSectionElement>(null)
  const [margin, setMargin] = useState(0)
  const [focused, setFocused] = useState<number | null>(null)

  useEffect(() => {
    // What stands above the rows (filters, notices) grows and shrinks.
    const observer = new ResizeObserver(() => {
      if (body.current) setMargin(Math.round(body.current.getBoundingClientRect().top + scrollY))
    })
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [])

  const rangeExtractor = useCallback(
    (range: Range) => {
      const near = defaultRangeExtractor(range)
      if (focused === null || focused >= range.count || near.includes(focused)) return near
      return [...near, focused].sort((a, b) => a - b)
    },
    [focused],
  )

  const rows = useWindowVirtualizer({
    count: figures.length,
    estimateSize: () => (matchMedia("(min-width: 64rem)").matches ? USUAL_HEIGHT.table : USUAL_HEIGHT.cards),
    getItemKey: index => figures[index]?.id ?? index,
    overscan: OVERSCAN,
    scrollMargin: margin,
    rangeExtractor,
  })

  return (
    <tbody
      role="rowgroup"
      ref={body}
      className="virtual-rows"
      style={{ height: rows.getTotalSize() }}
      onFocus={event => {
        const index = event.target.closest("tr")?.dataset.index
        setFocused(index === undefined ? null : Number(index))
      }}
      onBlur={() => setFocused(null)}
    >
      {rows.getVirtualItems().map(({ key, index, start }) => {
        const figure = figures[index]
        if (!figure) return null
        return (
          <tr
            role="row"
            key={key}
            ref={rows.measureElement}
            data-index={index}
            aria-rowindex={index + 2}
            data-selected={selected.has(figure.id)}
            style={{ transform: `translateY(${start - margin}px)` }}
          >
            {cellsOf(figure)}
          </tr>
        )
      })}
    </tbody>
  )
}
