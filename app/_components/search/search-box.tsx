"use client"

import { useDeferredValue, useEffect, useId, useMemo, useRef } from "react"
import { fill } from "@/lib/charts/fill"
import type { Locale } from "@/lib/model"
import { popularIndicators, searchAll, type SearchLimits } from "@/lib/search/search-all"
import { follow } from "../chart/pointing"
import { useActiveOption } from "../use-active-option"
import { indicatorOption, searchGroups, type SearchGroup } from "./search-groups"
import { SearchField } from "./search-field"
import { SearchOptions } from "./search-options"
import type { SearchWords } from "./search-words"
import { useSearchIndex, type Searched } from "./use-search-index"

interface Props {
  query: string
  onQuery: (query: string) => void
  limits: SearchLimits
  locale: Locale
  words: SearchWords
}

const POPULAR = 6

/** A field to search from and what was found under it; the arrow keys move, Enter opens. */
export function SearchBox({ query, onQuery, limits, locale, words }: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const { searched, hasFailed, loadOlder, retry } = useSearchIndex()
  const asked = useDeferredValue(query.trim())
  const { groups, isNothing } = useMemo(
    () => (searched ? groupsOf(asked, searched, limits, locale, words) : { groups: [], isNothing: false }),
    [asked, searched, limits, locale, words],
  )
  const options = groups.flatMap(group => group.options)
  const { active, setActive, onKeyDown } = useActiveOption(options.length, index => {
    const option = options[index]
    if (option) follow(option.href, false)
  })
  useEffect(() => input.current?.focus(), [])
  useEffect(() => {
    if (active >= 0) list.current?.querySelector(`[data-index="${active}"]`)?.scrollIntoView({ block: "nearest" })
  }, [active])

  const found = options.length
  return (
    <div className="search">
      <SearchField
        ref={input}
        role="combobox"
        aria-expanded={found > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        aria-label={words.label}
        placeholder={words.placeholder}
        value={query}
        onChange={({ target }) => {
          onQuery(target.value)
          setActive(-1)
        }}
        onKeyDown={onKeyDown}
      />
      <p role="status" className="search-status">
        {hasFailed ? "" : !searched ? words.loading : isNothing ? fill(words.nothing, { query: asked }) : ""}
      </p>
      {hasFailed && (
        <p role="alert" className="search-status">
          {words.failed}{" "}
          <button type="button" className="inked-link" onClick={retry}>
            {words.retry}
          </button>
        </p>
      )}
      <div id={`${id}-list`} ref={list} role="listbox" aria-label={words.results} className="search-results">
        <SearchOptions id={id} groups={groups} active={active} locale={locale} />
      </div>
      {searched && searched.olderParts > 0 && asked !== "" && (
        <button type="button" className="inked-link search-older" onClick={loadOlder}>
          {words.older}
        </button>
      )}
    </div>
  )
}

function groupsOf(
  query: string,
  { index, manifest, figures }: Searched,
  limits: SearchLimits,
  locale: Locale,
  words: SearchWords,
): { groups: SearchGroup[]; isNothing: boolean } {
  const { indicators } = manifest
  const asOptions = (name: string, items: typeof indicators) => ({
    name,
    options: items.map(item => indicatorOption({ item, terms: [] }, locale, words)),
  })
  if (query === "")
    return { groups: [asOptions(words.popular, popularIndicators(indicators, POPULAR))], isNothing: false }
  const results = searchAll(query, { index, indicators, figures }, limits)
  if (results.suggestions.length > 0)
    return { groups: [asOptions(words.suggestions, results.suggestions)], isNothing: true }
  const groups = searchGroups(results, query, locale, words)
  return { groups, isNothing: groups.length === 0 }
}
