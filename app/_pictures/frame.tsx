import type { ReactNode } from "react"
import { MESSAGES } from "@/lib/i18n/messages"
import type { Locale } from "@/lib/model"
import { colour } from "./chart-image"
import type { Picture } from "./draw"
import { familyOf } from "./fonts"
import { PICTURE_SIZE } from "./size"

interface Frame {
  locale: Locale
  /** Names the kind of page, over its title. */
  kicker: string
  /** Of the edge; the site's accent unless the page has a colour of its own. */
  edge?: string
  children: ReactNode
}

/** What all pictures have: paper, an edge in the page's colour, the site's name, a kicker. */
export function frame({ locale, kicker, edge = colour("--accent"), children }: Frame): Picture {
  return (
    <div
      style={{
        ...PICTURE_SIZE,
        display: "flex",
        flexDirection: "column",
        padding: "44px 64px 36px",
        borderLeft: `16px solid ${edge}`,
        background: colour("--paper"),
        color: colour("--ink"),
        fontFamily: familyOf(locale),
      }}
    >
      <div style={{ display: "flex", justifyContent: "space-between", fontSize: 26 }}>
        <div style={{ display: "flex", color: colour("--accent"), fontWeight: 700 }}>{kicker}</div>
        <div style={{ display: "flex", color: colour("--muted") }}>{MESSAGES[locale].site.name}</div>
      </div>
      {children}
    </div>
  )
}

/** A title on at most so many lines, smaller the longer it is. */
export function heading(text: string, { lines = 2, language }: { lines?: number; language?: Locale } = {}): Picture {
  return (
    <div
      style={{
        display: "block",
        lineClamp: lines,
        marginTop: 14,
        fontSize: text.length > 40 ? 46 : 56,
        fontWeight: 700,
        lineHeight: 1.25,
        ...(language ? { fontFamily: familyOf(language) } : {}),
      }}
    >
      {text}
    </div>
  )
}
