import { useEffect, useRef, type ReactNode } from "react"

interface Props {
  name: string
  /** How many things are chosen in it. */
  chosen: number
  children: ReactNode
}

/** A button and what it unfolds. Beside others only one is open; Escape and a click elsewhere close it. */
export function FilterPanel({ name, chosen, children }: Props) {
  const root = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const closeOutside = (event: PointerEvent) => {
      const panel = root.current
      if (panel?.open && floats(panel) && event.target instanceof Node && !panel.contains(event.target))
        panel.open = false
    }
    document.addEventListener("pointerdown", closeOutside)
    return () => document.removeEventListener("pointerdown", closeOutside)
  }, [])
  return (
    <details
      ref={root}
      name="figure-filter"
      className="filter-panel"
      onKeyDown={event => {
        if (event.key !== "Escape" || !root.current?.open) return
        root.current.open = false
        root.current.querySelector("summary")?.focus()
      }}
    >
      <summary>
        {name}
        {chosen > 0 && <span className="filter-count">{chosen}</span>}
      </summary>
      <div className="filter-panel-body">{children}</div>
    </details>
  )
}

/** On a phone a panel stands in the page's flow and stays open until it is folded. */
function floats(panel: HTMLDetailsElement): boolean {
  const body = panel.querySelector(".filter-panel-body")
  return body !== null && getComputedStyle(body).position === "absolute"
}
