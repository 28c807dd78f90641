import type { ComponentProps } from "react"

/** The field the search is typed into, with its sign. */
export function SearchField(props: ComponentProps<"input">) {
  return (
    <div className="search-field">
      <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
        <path
          d="M10.5 10.5 14 14M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
        />
      </svg>
      <input
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        {...props}
      />
    </div>
  )
}
