import { colour } from "./chart-image"
import type { Picture } from "./draw"

export interface Row {
  key: string
  /** Colour of the dot before it. */
  mark: string
  name: string
  value: string
  note: string
}

/** Figures as lines at the foot of a picture: what, how much, when. */
export function rows(list: readonly Row[]): Picture {
  return (
    <div key="rows" style={{ display: "flex", flexDirection: "column", marginTop: "auto" }}>
      {list.map(row => (
        <div
          key={row.key}
          style={{
            display: "flex",
            alignItems: "center",
            height: 58,
            borderTop: `1px solid ${colour("--rule")}`,
            fontSize: 28,
          }}
        >
          <div
            style={{ display: "flex", width: 16, height: 16, marginRight: 18, borderRadius: 8, background: row.mark }}
          />
          <div style={{ display: "flex", flexGrow: 1 }}>{row.name}</div>
          <div style={{ display: "flex", fontWeight: 700 }}>{row.value}</div>
          <div style={{ display: "flex", justifyContent: "flex-end", width: 300, color: colour("--muted") }}>
            {row.note}
          </div>
        </div>
      ))}
    </div>
  )
}
