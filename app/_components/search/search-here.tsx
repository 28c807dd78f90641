"use client"

import { lazy, Suspense } from "react"
import type { Locale } from "@/lib/model"
import { useReader } from "../chart/use-reader"
import { useAddress } from "../use-address"
import { SearchField } from "./search-field"
import type { SearchWords } from "./search-words"

const SearchBox = lazy(() => import("./search-box").then(({ SearchBox }) => ({ default: SearchBox })))

const LIMITS = { indicators: 20, articles: 30, figures: 30 }

/** The search as a page of its own: what is searched stands in the address. Its code comes with its reader. */
export function SearchHere({ locale, words }: { locale: Locale; words: SearchWords }) {
  const [search, changeAddress] = useAddress()
  const isReaderHere = useReader()
  const query = new URLSearchParams(search).get("q") ?? ""
  const onQuery = (next: string) => {
    changeAddress(next ? `?${new URLSearchParams({ q: next })}` : "", query === "" || next === "" ? "step" : "adjust")
  }
  const field = (
    <SearchField
      aria-label={words.label}
      placeholder={words.placeholder}
      value={query}
      onChange={({ target }) => onQuery(target.value)}
    />
  )
  return (
    <div className="search-here">
      {isReaderHere || query !== "" ? (
        <Suspense fallback={field}>
          <SearchBox query={query} onQuery={onQuery} limits={LIMITS} locale={locale} words={words} />
        </Suspense>
      ) : (
        field
      )}
    </div>
  )
}
