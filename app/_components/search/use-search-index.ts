import { useEffect, useState } from "react"
import { fetchBuilt } from "@/app/_lib/fetch-built"
import { searchManifestPath } from "@/app/_lib/paths"
import { toFigures, type Figure, type FigureTable } from "@/lib/figures/figure-table"
import type { SearchedArticle, SearchManifest } from "@/lib/search/search-files"
import { createSearchIndex, type SearchIndex } from "@/lib/search/search-index"

/** What can be searched so far; a new value each time more has come. */
export interface Searched {
  index: SearchIndex
  manifest: SearchManifest
  figures: readonly Figure[]
  /** Parts of articles and of figures that nobody has asked for yet. */
  olderParts: number
}

/** Parts that come by themselves; what is older comes when it is asked for. */
const FIRST_PARTS = 3

interface Loading {
  searched: Searched | undefined
  hasFailed: boolean
  /** Fetches the next older parts. */
  loadOlder: () => void
  retry: () => void
}

/** Fetches the index, part after part, the newest first: a search answers from what has come. */
export function useSearchIndex(): Loading {
  const [wanted, setWanted] = useState(FIRST_PARTS)
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<{ searched?: Searched; hasFailed: boolean }>({ hasFailed: false })

  useEffect(() => {
    let isCurrent = true
    load(wanted, searched => isCurrent && setState({ searched, hasFailed: false })).catch(
      () => isCurrent && setState(({ searched }) => ({ searched, hasFailed: true })),
    )
    return () => {
      isCurrent = false
    }
  }, [wanted, attempt])

  return {
    ...state,
    searched: state.searched,
    loadOlder: () => setWanted(wanted + FIRST_PARTS),
    retry: () => setAttempt(attempt + 1),
  }
}

interface Kept {
  index: SearchIndex
  manifest: SearchManifest
  figures: Figure[]
  parts: number
}

/** Kept while the page lives: opening the search again fetches nothing. */
let kept: Promise<Kept> | undefined
/** One load at a time, so that no part comes twice. */
let loading: Promise<void> = Promise.resolve()

function load(parts: number, tell: (searched: Searched) => void): Promise<void> {
  const next = loading.then(() => loadParts(parts, tell))
  loading = next.catch(() => {}) // whoever asked is told; the next load tries again
  return next
}

async function loadParts(parts: number, tell: (searched: Searched) => void): Promise<void> {
  kept ??= fetchManifest()
  const state = await kept.catch((error: unknown) => {
    kept = undefined
    throw error
  })
  tell(toSearched(state))
  const { articleParts, figureParts } = state.manifest
  while (state.parts < Math.min(parts, Math.max(articleParts.length, figureParts.length))) {
    const [articlePart, figurePart] = [articleParts[state.parts], figureParts[state.parts]]
    const [articles, table] = await Promise.all([
      articlePart ? fetchBuilt<SearchedArticle[]>(articlePart) : [],
      figurePart ? fetchBuilt<FigureTable>(figurePart) : undefined,
    ])
    await state.index.addArticles(articles)
    if (table) state.figures = [...state.figures, ...toFigures(table)]
    state.parts++
    tell(toSearched(state))
  }
}

async function fetchManifest(): Promise<Kept> {
  const manifest = await fetchBuilt<SearchManifest>(searchManifestPath)
  return { index: createSearchIndex(manifest.indicators), manifest, figures: [], parts: 0 }
}

function toSearched({ index, manifest, figures, parts }: Kept): Searched {
  const all = Math.max(manifest.articleParts.length, manifest.figureParts.length)
  return { index, manifest, figures, olderParts: all - parts }
}
