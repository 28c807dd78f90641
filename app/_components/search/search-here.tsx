"use client"

import { lazy, Suspense } from "react"
import type { Locale } from "@/lib/model"
import { useAddress } from "../use-address"
import type { SearchWords } from "./search-words"

const SearchBox = lazy(() => import("./search-box").then(({ SearchBox }) => ({ default: SearchBox })))

const LIMITS = { indicators: 20, articles: 30, figures: 30 }

/** The search as a page of its own: what is searched stands in the address. */
export function SearchHere({ locale, words }: { locale: Locale; words: SearchWords }) {
  const [search, changeAddress] = useAddress()
  const query = new URLSearchParams(search).get("q") ?? ""
  const onQuery = (next: string) => {
    changeAddress(next ? `?${new URLSearchParams({ q: next })}` : "", query === "" || next === "" ? "step" : "adjust")
  }
  return (
    <div className="search-here">
      <Suspense fallback={<p className="search-status">{words.loading}</p>}>
        <SearchBox query={query} onQuery={onQuery} limits={LIMITS} locale={locale} words={words} />
      </Suspense>
    </div>
  )
}
