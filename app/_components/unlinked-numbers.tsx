"use client"

import { useEffect, useRef, useState } from "react"
import { fill } from "@/lib/charts/fill"
import type { Unlinked } from "@/lib/queries"
import { rangesOf, type PlacedRange } from "./text-ranges"

interface Props {
  /** Where the numbers are found. */
  address: string
  words: {
    show: string
    hide: string
    note: string
    failed: string
    kinds: Record<Unlinked["kind"], string>
  }
}

const HIGHLIGHT = "unlinked"
const ASKED = "unlinked-asked"
const AROUND_CHARS = 14

/**
 * A switch that marks every number the reader saw but linked to nothing, and lists them. They are marked by the
 * browser's highlights, so that the text itself stays as the server wrote it.
 */
export function UnlinkedNumbers({ address, words }: Props) {
  const [isOn, setOn] = useState(false)
  const [placed, setPlaced] = useState<PlacedRange<Unlinked>[]>([])
  const [message, setMessage] = useState("")
  const numbers = useRef<Promise<Unlinked[]>>(undefined)
  useEffect(() => () => clearHighlights(), [])

  const toggle = async () => {
    clearHighlights()
    if (isOn) return setOn(false)
    try {
      const found = rangesOf(await (numbers.current ??= fetchNumbers(address)))
      setPlaced(found)
      setMessage(fill(words.note, { count: found.length }))
      setOn(true)
      highlight(HIGHLIGHT, found.map(({ range }) => range)) // prettier-ignore
    } catch {
      numbers.current = undefined
      setMessage(words.failed)
    }
  }
  const show = (range: Range) => {
    highlight(ASKED, [range])
    range.startContainer.parentElement?.scrollIntoView({ block: "center" })
  }
  return (
    <div className="unlinked">
      <button type="button" className="tool-button" aria-pressed={isOn} onClick={toggle}>
        {isOn ? words.hide : words.show}
      </button>
      <p role="status" className="text-xs text-muted">
        {message}
      </p>
      {isOn && (
        <ul>
          {placed.map(({ item, range, before, after }) => (
            <li key={item.start}>
              <button type="button" onClick={() => show(range)}>
                {before.slice(-AROUND_CHARS)}
                <b>{range.toString()}</b>
                {after.slice(0, AROUND_CHARS)}
              </button>
              <span>{words.kinds[item.kind]}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** The build has written what is there, in the shape its route declares. */
async function fetchNumbers(address: string): Promise<Unlinked[]> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: unexpected status: ${response.status} (want 200)`)
  return response.json()
}

/** Where a browser knows no highlights the list alone says it. */
const canHighlight = () => typeof CSS !== "undefined" && "highlights" in CSS

function highlight(name: string, ranges: Range[]) {
  if (canHighlight()) CSS.highlights.set(name, new Highlight(...ranges))
}

function clearHighlights() {
  if (canHighlight()) for (const name of [HIGHLIGHT, ASKED]) CSS.highlights.delete(name)
}
