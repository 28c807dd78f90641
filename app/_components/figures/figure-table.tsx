import type { Figure } from "@/lib/figures/figure-table"
import type { Fold } from "@/lib/figures/filter-figures"
import { SORTS, type Sort } from "@/lib/figures/sort-figures"
import type { Locale } from "@/lib/model"
import { FigureCells } from "./figure-cells"
import type { FigureWords } from "./figure-words"
import { VirtualRows } from "./virtual-rows"

interface Props {
  figures: readonly Figure[]
  /** How many rows there are, here or not yet. */
  total: number
  sort: Sort
  onSort: (sort: Sort) => void
  /** Folded words to mark in the quotes. */
  terms: readonly string[]
  fold: Fold
  selected: ReadonlySet<string>
  onSelect: (selected: ReadonlySet<string>) => void
  locale: Locale
  words: FigureWords
}

/** Who says a figure stands with its sentence and with its date. */
const COLUMNS = SORTS.filter(column => column !== "who")

/** As many rows as these are simply all there; of more, only those near the screen. */
const MOST_PLAIN_ROWS = 80

/**
 * Figures in rows. The rows are laid out as a grid, on a phone as cards, and browsers then forget that they are a
 * table: so roles are spelled out.
 */
export function FigureTable({ figures, total, sort, onSort, selected, onSelect, ...rest }: Props) {
  const { words } = rest
  const t = words.figures
  const chosen = figures.filter(({ id }) => selected.has(id)).length
  const select = (id: string, isSelected: boolean) => {
    const next = new Set(selected)
    if (isSelected) next.add(id)
    else next.delete(id)
    onSelect(next)
  }
  const cellsOf = (figure: Figure) => (
    <FigureCells figure={figure} isSelected={selected.has(figure.id)} onSelect={select} {...rest} />
  )
  return (
    <table role="table" className="figure-table" aria-label={t.title} aria-rowcount={total + 1}>
      <thead role="rowgroup">
        <tr role="row" aria-rowindex={1}>
          <th role="columnheader" scope="col" className="cell-select">
            <input
              type="checkbox"
              aria-label={t.selectAll}
              checked={chosen > 0 && chosen === figures.length}
              ref={input => {
                if (input) input.indeterminate = chosen > 0 && chosen < figures.length
              }}
              onChange={({ target }) => onSelect(new Set(target.checked ? figures.map(({ id }) => id) : []))}
            />
          </th>
          {COLUMNS.map(column => (
            <SortHeading key={column} column={column} sort={sort} onSort={onSort} words={words} />
          ))}
        </tr>
      </thead>
      {figures.length > MOST_PLAIN_ROWS ? (
        <VirtualRows figures={figures} cellsOf={cellsOf} selected={selected} />
      ) : (
        <tbody role="rowgroup">
          {figures.map((figure, index) => (
            <tr role="row" key={figure.id} aria-rowindex={index + 2} data-selected={selected.has(figure.id)}>
              {cellsOf(figure)}
            </tr>
          ))}
        </tbody>
      )}
    </table>
  )
}

type HeadingProps = Pick<Props, "sort" | "onSort" | "words"> & { column: Sort["column"] }

/** The first click sorts the way a reader wants first: newest and surest on top, names from the start. */
const DESCENDING_FIRST: readonly Sort["column"][] = ["figure", "period", "published", "confidence"]

function SortHeading({ column, sort, onSort, words: { figures: t } }: HeadingProps) {
  const isSorted = sort.column === column
  const direction = sort.descending ? "descending" : "ascending"
  const next = isSorted ? !sort.descending : DESCENDING_FIRST.includes(column)
  return (
    <th role="columnheader" scope="col" className={`cell-${column}`} aria-sort={isSorted ? direction : undefined}>
      <button type="button" onClick={() => onSort({ column, descending: next })}>
        {t.columns[column]}
        <span aria-hidden="true">{isSorted ? (sort.descending ? "↓" : "↑") : "↕"}</span>
      </button>
    </th>
  )
}
