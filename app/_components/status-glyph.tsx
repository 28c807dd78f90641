import type { Status } from "@/lib/model"

/** The mark a kind of figure has on the charts, as lib/charts/look.ts says, in the colour of the text around it. */
export function StatusGlyph({ status }: { status: Status }) {
  return (
    <svg viewBox="0 0 18 14" width="18" height="14" aria-hidden="true" className="status-glyph">
      {GLYPHS[status]}
    </svg>
  )
}

const outline = { fill: "none", stroke: "currentColor", strokeWidth: 1.75 }

const GLYPHS: Record<Status, React.ReactNode> = {
  actual: <circle cx="9" cy="7" r="4.5" fill="currentColor" />,
  previous: <circle cx="9" cy="7" r="4" {...outline} />,
  forecast: <path d="M9 1.5 14.5 7 9 12.5 3.5 7z" {...outline} />,
  previous_forecast: <path d="M9 1.5 14.5 7 9 12.5 3.5 7z" strokeDasharray="3 2" {...outline} />,
  threshold: <path d="M1 7h16" strokeDasharray="4 2.5" {...outline} />,
  hypothetical: <path d="M9 2 14 11.5H4z" opacity="0.7" {...outline} />,
  baseline: <path d="M1 7h16" strokeDasharray="1.5 2.5" {...outline} />,
}
