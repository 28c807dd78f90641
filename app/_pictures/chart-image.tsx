import { readFileSync } from "node:fs"
import path from "node:path"
import type { ReactElement } from "react"
import { renderSvg } from "@/lib/charts/render-svg"
import type { Drawing } from "@/lib/charts/drawing"
import { liftLabels, type Label } from "@/lib/exports/lift-labels"
import { lightColours, paint } from "@/lib/exports/light-colours"

let colours: ReadonlyMap<string, string> | undefined

function sheetColours() {
  colours ??= lightColours(readFileSync(path.join(process.cwd(), "app", "_styles", "colours.css"), "utf8"))
  return colours
}

/** A colour of the site by the name of its variable, in daylight. */
export const colour = (name: `--${string}`): string => paint(`var(${name})`, sheetColours())

/** A drawing of a chart as an image with its texts laid over it, `zoom` times as large as it was drawn. */
export function chartImage(drawing: Drawing, zoom: number): ReactElement {
  const { svg, labels } = liftLabels(renderSvg(drawing))
  const painted = Buffer.from(paint(svg, sheetColours())).toString("base64")
  const [width, height] = [drawing.width * zoom, drawing.height * zoom]
  return (
    <div style={{ display: "flex", position: "relative", width, height }}>
      {/* eslint-disable-next-line @next/next/no-img-element, jsx-a11y/alt-text -- part of a picture, never of a page */}
      <img src={`data:image/svg+xml;base64,${painted}`} width={width} height={height} />
      {labels.map(label => chartLabel(label, zoom))}
    </div>
  )
}

const ALIGNMENTS = { start: "flex-start", middle: "center", end: "flex-end" } as const
/** Room for a text around its place: none is wider. */
const BOX = { width: 400, height: 40 }

function chartLabel({ text, x, y, align, fill, fontSize }: Label, zoom: number): ReactElement {
  const left = { start: 0, middle: BOX.width / 2, end: BOX.width }[align]
  return (
    <div
      key={`${x} ${y}`}
      style={{
        display: "flex",
        position: "absolute",
        left: x * zoom - left,
        top: y * zoom - BOX.height / 2,
        ...BOX,
        alignItems: "center",
        justifyContent: ALIGNMENTS[align],
        color: paint(fill, sheetColours()),
        fontSize: fontSize * zoom,
      }}
    >
      {text}
    </div>
  )
}
