interface Props<T extends string> {
  label: string
  /** `name` is what the short text means, for those who do not see or know it. */
  options: { value: T; text: string; name: string }[]
  value: T | null
  onChoose: (value: T) => void
}

/** A row of buttons of which one is down. */
export function Segmented<T extends string>({ label, options, value, onChoose }: Props<T>) {
  return (
    <div role="group" aria-label={label} className="segmented">
      {options.map(option => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          aria-label={`${option.text}: ${option.name}`}
          title={option.name}
          onClick={() => onChoose(option.value)}
        >
          {option.text}
        </button>
      ))}
    </div>
  )
}
