import { SORT_KEYS, type View } from "@/lib/charts/view"
import type { ChangeView } from "./use-view"
import type { ExplorerWords } from "./words"

interface Props {
  view: View
  onChange: ChangeView
  words: ExplorerWords
}

/** The order of the table where a phone shows no column heads. */
export function SortChoice({ view, onChange, words }: Props) {
  return (
    <select
      className="choice sort-choice"
      aria-label={words.sortBy}
      value={`${view.sort} ${view.ascending}`}
      onChange={event => {
        const [key, ascending] = event.target.value.split(" ")
        const sort = SORT_KEYS.find(one => one === key)
        if (sort) onChange({ sort, ascending: ascending === "true" })
      }}
    >
      {SORT_KEYS.flatMap(key =>
        [false, true].map(ascending => (
          <option key={`${key} ${ascending}`} value={`${key} ${ascending}`}>
            {`${words.columns[key]}: ${ascending ? words.ascending : words.descending}`}
          </option>
        )),
      )}
    </select>
  )
}
