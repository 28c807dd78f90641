"use client"

import { useState } from "react"
import type { ExplorerWords } from "./words"

export interface SharePaths {
  csv: string
  json: string
  /** Of the page for an iframe. */
  embed: string
}

interface Props {
  paths: SharePaths
  /** Names the files and the iframe. */
  name: string
  onPicture: (format: "svg" | "png") => Promise<void>
  words: ExplorerWords
}

/** What a reader can take away: the link to this view, pictures of it, the figures, the code that embeds it. */
export function ShareMenu({ paths, name, onPicture, words }: Props) {
  const [told, setTold] = useState("")
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setTold(words.copied),
      () => setTold(words.copyFailed),
    )
  const picture = (format: "svg" | "png") => onPicture(format).catch(() => setTold(words.pictureFailed))
  return (
    <details className="menu" onToggle={() => setTold("")} onKeyDown={closeOnEscape} onBlur={closeOnLeave}>
      <summary className="tool-button">{words.share}</summary>
      <div className="menu-items">
        <button type="button" onClick={() => copy(location.href)}>
          {words.copyLink}
        </button>
        <button type="button" onClick={() => copy(embedCode(new URL(paths.embed, location.origin).href, name))}>
          {words.embed}
        </button>
        <hr />
        <button type="button" onClick={() => picture("png")}>
          {words.downloadPng}
        </button>
        <button type="button" onClick={() => picture("svg")}>
          {words.downloadSvg}
        </button>
        <a href={paths.csv} download>
          {words.downloadCsv}
        </a>
        <a href={paths.json}>{words.downloadJson}</a>
        <p role="status" className="menu-told">
          {told}
        </p>
      </div>
    </details>
  )
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")

/** An iframe to paste into a page. */
export const embedCode = (address: string, title: string) =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="460" style="border:0" loading="lazy"></iframe>`

function closeOnEscape(event: React.KeyboardEvent<HTMLDetailsElement>) {
  if (event.key !== "Escape" || !event.currentTarget.open) return
  event.currentTarget.open = false
  event.currentTarget.querySelector("summary")?.focus()
}

function closeOnLeave(event: React.FocusEvent<HTMLDetailsElement>) {
  const next = event.relatedTarget
  if (next instanceof Node && !event.currentTarget.contains(next)) event.currentTarget.open = false
}
