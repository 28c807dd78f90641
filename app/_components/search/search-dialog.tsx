"use client"

import { useEffect, useRef, useState } from "react"
import type { Locale } from "@/lib/model"
import { SearchBox } from "./search-box"
import type { SearchWords } from "./search-words"

interface Props {
  locale: Locale
  words: SearchWords
  onClose: () => void
}

const LIMITS = { indicators: 5, articles: 4, figures: 5 }

/** The search over the page. The browser keeps the focus in it, and Escape closes it. */
export default function SearchDialog({ locale, words, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [query, setQuery] = useState("")
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      className="search-dialog"
      aria-label={words.label}
      onClose={onClose}
      onClick={event => event.target === dialog.current && dialog.current.close()}
    >
      <div className="search-dialog-body">
        <SearchBox query={query} onQuery={setQuery} limits={LIMITS} locale={locale} words={words} />
        <p className="search-keys" aria-hidden="true">
          <span>
            <kbd>↑</kbd> <kbd>↓</kbd>
            {words.keyMove}
          </span>
          <span>
            <kbd>↵</kbd>
            {words.keyOpen}
          </span>
          <span>
            <kbd>esc</kbd>
            {words.keyClose}
          </span>
        </p>
        <button type="button" className="search-close" onClick={() => dialog.current?.close()} aria-label={words.close}>
          ×
        </button>
      </div>
    </dialog>
  )
}
