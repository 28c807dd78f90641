import { fill } from "@/lib/charts/fill"
import { RESET, type ChangeView } from "./use-view"
import type { ExplorerWords } from "./words"

interface Props {
  shown: number
  all: number
  isChanged: boolean
  onChange: ChangeView
  words: ExplorerWords
}

/** How much of the chart the filters leave, said aloud as it changes, and the way back. */
export function ShownCount({ shown, all, isChanged, onChange, words }: Props) {
  const text = shown === 0 ? words.noneShown : shown === all ? words.allShown : words.shown
  return (
    <p className="shown-count">
      <span role="status">{fill(text, { shown, all })}</span>
      {isChanged && (
        <button type="button" className="inked-link" onClick={() => onChange(RESET)}>
          {words.reset}
        </button>
      )}
    </p>
  )
}
