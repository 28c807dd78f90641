import { SORTS, type Sort } from "@/lib/figures/sort-figures"
import type { FigureWords } from "./figure-words"

interface Props {
  sort: Sort
  words: FigureWords
  onChange: (sort: Sort) => void
}

/** Sorting where the table's head is not shown: on a phone. */
export function SortChoice({ sort, words: { figures: t }, onChange }: Props) {
  return (
    <div className="sort-choice">
      <label>
        <span className="sr-only">{t.sortBy}</span>
        <select
          value={sort.column}
          onChange={({ target }) => {
            const column = SORTS.find(each => each === target.value)
            if (column) onChange({ ...sort, column })
          }}
        >
          {SORTS.map(column => (
            <option key={column} value={column}>
              {t.columns[column]}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        aria-label={sort.descending ? t.descending : t.ascending}
        onClick={() => onChange({ ...sort, descending: !sort.descending })}
      >
        {sort.descending ? "↓" : "↑"}
      </button>
    </div>
  )
}
