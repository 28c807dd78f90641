"use client"

import { lazy, Suspense, useEffect, useState } from "react"
import { searchPath } from "@/app/_lib/paths"
import type { Locale } from "@/lib/model"
import type { SearchWords } from "./search-words"

const loadDialog = () => import("./search-dialog")
const SearchDialog = lazy(loadDialog)

interface Props {
  locale: Locale
  words: SearchWords
}

/** Opens the search, as ⌘K, Ctrl+K and / do. Without scripts it leads to the page that says what to do instead. */
export function SearchButton({ locale, words }: Props) {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isCommand = (event.metaKey || event.ctrlKey) && !event.altKey && event.key.toLowerCase() === "k"
      const isSlash = event.key === "/" && !event.metaKey && !event.ctrlKey && !event.altKey && !isTyping(event.target)
      if (!isCommand && !isSlash) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener("keydown", onKeyDown)
    return () => document.removeEventListener("keydown", onKeyDown)
  }, [])
  const prepare = () => void loadDialog().catch(() => {}) // asked for again when it is opened
  return (
    <>
      <a
        href={searchPath(locale)}
        className="search-button"
        aria-label={words.open}
        title={words.open}
        aria-keyshortcuts="Control+K Meta+K /"
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={event => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          setOpen(true)
        }}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path
            d="M10.5 10.5 14 14M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10z"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.4"
          />
        </svg>
        <span className="search-button-text" aria-hidden="true">
          {words.short}
        </span>
        <kbd aria-hidden="true">/</kbd>
      </a>
      {isOpen && (
        <Suspense fallback={null}>
          <SearchDialog locale={locale} words={words} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
