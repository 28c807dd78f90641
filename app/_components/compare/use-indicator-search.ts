import { useEffect, useMemo, useState } from "react"
import { fetchBuilt } from "@/app/_lib/fetch-built"
import { searchManifestPath } from "@/app/_lib/paths"
import type { SearchManifest } from "@/lib/search/search-files"
import type { SearchIndex } from "@/lib/search/search-index"
import type { CompareChoice } from "./compare-words"

/** The choices a query finds, best first, as the site's search finds them; by their names alone until its index has come. */
export function useIndicatorSearch(
  query: string,
  wanted: boolean,
  choices: readonly CompareChoice[],
): readonly CompareChoice[] {
  const [index, setIndex] = useState<SearchIndex>()
  useEffect(() => {
    if (!wanted || index) return
    let isCurrent = true
    Promise.all([import("@/lib/search/search-index"), fetchBuilt<SearchManifest>(searchManifestPath)]).then(
      ([{ createSearchIndex }, { indicators }]) => isCurrent && setIndex(createSearchIndex(indicators)),
      () => {}, // names alone do too; the next opening asks again
    )
    return () => {
      isCurrent = false
    }
  }, [wanted, index])

  return useMemo(() => search(query, choices, index), [query, choices, index])
}

function search(query: string, choices: readonly CompareChoice[], index: SearchIndex | undefined) {
  const words = query.trim().toLowerCase()
  if (words === "") return choices
  if (!index) return choices.filter(({ name }) => name.toLowerCase().includes(words))
  return index.findIndicators(query).flatMap(({ item }) => choices.find(({ id }) => id === item.id) ?? [])
}
