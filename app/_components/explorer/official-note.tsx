import type { CitationDetails } from "@/lib/charts/chart-data"

/** Whether the official figure bears this one out; nothing where there is none. */
export function OfficialNote({ official }: { official: CitationDetails["official"] }) {
  if (!official) return null
  return (
    <p className="official-note" data-agrees={official.agrees}>
      <span aria-hidden="true">{official.agrees ? "✓" : "≠"}</span> {official.text}
    </p>
  )
}
