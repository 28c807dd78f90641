import { useEffect, useId, useMemo, useRef, useState } from "react"
import { GROUPS, type Locale } from "@/lib/model"
import { useActiveOption } from "../use-active-option"
import type { CompareChoice, CompareWords } from "./compare-words"
import { useIndicatorSearch } from "./use-indicator-search"

interface Props {
  choices: readonly CompareChoice[]
  /** Ids that are compared already. */
  chosen: readonly string[]
  isFull: boolean
  locale: Locale
  words: CompareWords
  onChoose: (choice: CompareChoice) => void
}

/** A field that finds an indicator by any name articles use for it, over a list that opens under it. */
export function IndicatorPicker({ choices, chosen, isFull, words, onChoose }: Props) {
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState("")
  const [isOpen, setOpen] = useState(false)
  const found = useIndicatorSearch(query, isOpen, choices)
  const offered = useMemo(
    () =>
      grouped(
        found.filter(choice => !chosen.includes(choice.id)),
        query,
      ),
    [found, chosen, query],
  )
  const options = offered.flatMap(group => group.choices)
  const choose = (choice: CompareChoice) => {
    onChoose(choice)
    setQuery("")
    setOpen(false)
  }
  const { active, setActive, onKeyDown } = useActiveOption(isOpen ? options.length : 0, index => {
    const choice = options[index]
    if (choice) choose(choice)
  })
  useEffect(() => {
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener("pointerdown", closeOutside)
    return () => document.removeEventListener("pointerdown", closeOutside)
  }, [])
  useEffect(() => {
    if (active >= 0) list.current?.querySelector(`[data-index="${active}"]`)?.scrollIntoView({ block: "nearest" })
  }, [active])
  const { compare: t } = words

  return (
    <div className="picker" ref={root} onBlur={event => !root.current?.contains(event.relatedTarget) && setOpen(false)}>
      <input
        type="text"
        role="combobox"
        aria-label={t.add}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active >= 0 ? `${id}-${active}` : undefined}
        placeholder={isFull ? t.full : t.add}
        disabled={isFull}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
        onChange={({ target }) => {
          setQuery(target.value)
          setOpen(true)
          setActive(target.value.trim() === "" ? -1 : 0)
        }}
        onKeyDown={event => {
          if (event.key === "Escape") setOpen(false)
          else if (!isOpen && event.key.startsWith("Arrow")) setOpen(true)
          else onKeyDown(event)
        }}
      />
      <div id={`${id}-list`} ref={list} role="listbox" aria-label={t.add} className="picker-list" hidden={!isOpen}>
        {isOpen && options.length === 0 && <p className="picker-none">{t.none}</p>}
        {isOpen &&
          offered.map(({ name, choices: members }) => (
            <div key={name} role="group" aria-label={name === "" ? t.add : words.group[name]}>
              {name !== "" && (
                <p role="presentation" className="search-group-name">
                  {words.group[name]}
                </p>
              )}
              {members.map(choice => {
                const index = options.indexOf(choice)
                return (
                  <div
                    key={choice.id}
                    id={`${id}-${index}`}
                    data-index={index}
                    role="option"
                    aria-selected={index === active}
                    className={`picker-option hue-${choice.hue}`}
                    // The field keeps the focus.
                    onPointerDown={event => event.preventDefault()}
                    onClick={() => choose(choice)}
                  >
                    <span className="search-title" data-hue="true">
                      {choice.name}
                    </span>
                  </div>
                )
              })}
            </div>
          ))}
      </div>
    </div>
  )
}

/** Under the catalogue's headings while nothing is searched, else the best first. */
function grouped(choices: readonly CompareChoice[], query: string) {
  if (query.trim() !== "") return [{ name: "" as const, choices }]
  return GROUPS.map(name => ({ name, choices: choices.filter(({ group }) => group === name) })).filter(
    group => group.choices.length > 0,
  )
}
