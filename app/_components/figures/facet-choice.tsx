import type { FacetValue } from "./facet-labels"

interface Props {
  name: string
  values: readonly FacetValue[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** The values of one facet, any number of which may be chosen, each with how many figures it would show. */
export function FacetChoice({ name, values, chosen, onChange }: Props) {
  if (values.length === 0) return null
  return (
    <fieldset className="facet">
      <legend>{name}</legend>
      {values.map(({ value, label, count }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, value] : chosen.filter(each => each !== value))
            }
          />
          <span className="facet-label">{label}</span>
          <span className="facet-count">{count}</span>
        </label>
      ))}
    </fieldset>
  )
}
