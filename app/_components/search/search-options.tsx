import type { Locale } from "@/lib/model"
import { MarkedText } from "../marked-text"
import type { SearchGroup, SearchOption } from "./search-groups"

interface Props {
  /** Ids of the options are made from it. */
  id: string
  groups: readonly SearchGroup[]
  /** Index of the option the keyboard is at, counted through all groups. */
  active: number
  locale: Locale
}

/** The results: real links, so that they open in a new tab as links do. */
export function SearchOptions({ id, groups, active, locale }: Props) {
  const firsts = groups.map((_, index) => groups.slice(0, index).reduce((sum, { options }) => sum + options.length, 0))
  return groups.map(({ name, options }, group) => (
    <div key={name} role="group" aria-labelledby={`${id}-group-${group}`} className="search-group">
      <p id={`${id}-group-${group}`} role="presentation" className="search-group-name">
        {name}
      </p>
      {options.map((option, place) => {
        const index = (firsts[group] ?? 0) + place
        return (
          <a
            key={option.id}
            id={`${id}-${index}`}
            data-index={index}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            href={option.href}
            className={`search-option${option.hue === undefined ? "" : ` hue-${option.hue}`}`}
          >
            <Option option={option} locale={locale} />
          </a>
        )
      })}
    </div>
  ))
}

function Option({ option, locale }: { option: SearchOption; locale: Locale }) {
  const { title, titleFound, note, noteFound, aside, figure, hue, language = locale } = option
  const isQuote = figure !== undefined
  return (
    <>
      <span className="search-title" data-hue={hue !== undefined} lang={isQuote ? locale : language}>
        <MarkedText text={title} found={titleFound} />
      </span>
      {aside && <span className="search-aside">{aside}</span>}
      {note && (
        <span className="search-note" lang={language}>
          <MarkedText text={note} figure={figure} found={noteFound} />
        </span>
      )}
    </>
  )
}
