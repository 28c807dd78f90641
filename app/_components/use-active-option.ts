import { useState, type KeyboardEvent } from "react"

interface ActiveOption {
  /** Index of the option the keyboard is at, -1 for none. */
  active: number
  setActive: (index: number) => void
  /** For the input: arrows move through the options and around their ends, Enter chooses. */
  onKeyDown: (event: KeyboardEvent) => void
}

/** The keyboard's part of a combobox whose focus stays in its input (ARIA Authoring Practices, "Combobox"). */
export function useActiveOption(count: number, choose: (index: number) => void, first = -1): ActiveOption {
  const [asked, setActive] = useState(first)
  const active = Math.min(asked, count - 1)
  const onKeyDown = (event: KeyboardEvent) => {
    // An input method in use takes the keys itself: Enter ends a word of Chinese.
    if (event.nativeEvent.isComposing || count === 0) return
    const target = stepTo(event.key, active, count)
    if (target !== undefined) setActive(target)
    else if (event.key === "Enter" && active >= 0) choose(active)
    else return
    event.preventDefault()
  }
  return { active, setActive, onKeyDown }
}

function stepTo(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return (at + 1) % count
    case "ArrowUp":
      return at <= 0 ? count - 1 : at - 1
    case "PageDown":
      return count - 1
    case "PageUp":
      return 0
    default:
      return undefined
  }
}
