import type { ChartData } from "@/lib/charts/chart-data"
import { drawingOf } from "@/lib/charts/drawing-of"
import { framePicture } from "@/lib/charts/frame-picture"
import { renderSvg } from "@/lib/charts/render-svg"

const WIDTH = 1216
/** For screens and slides of twice the density. */
const DENSITY = 2

/** Saves the chart as shown, with its name and where it is from, in the colours of the page. */
export async function savePicture(data: ChartData, format: "svg" | "png"): Promise<void> {
  const drawing = drawingOf("series", data, WIDTH)
  const size = { width: drawing.width, height: drawing.height }
  const title = data.indicators[0]?.name ?? ""
  const svg = resolveColours(framePicture(renderSvg(drawing), { ...size, title, source: sourceLine() }))
  const file = new Blob([svg.text], { type: "image/svg+xml" })
  const name = `${data.indicators[0]?.id ?? "chart"}.${format}`
  save(format === "svg" ? file : await toPng(file, svg), name)
}

const sourceLine = () => `${document.querySelector('meta[name="application-name"]')?.getAttribute("content") ?? ""} · ${location.origin}${location.pathname}` // prettier-ignore

/** A file stands outside the page: its colours and font are written out. */
function resolveColours({ text, ...size }: ReturnType<typeof framePicture>): ReturnType<typeof framePicture> {
  const probe = document.createElement("span")
  document.body.append(probe)
  const resolved = text.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    if (name === "--chart-font") return getComputedStyle(document.body).fontFamily.replaceAll('"', "'")
    probe.style.color = `var(${name})`
    return getComputedStyle(probe).color
  })
  probe.remove()
  return { text: resolved, ...size }
}

async function toPng(file: Blob, { width, height }: { width: number; height: number }): Promise<Blob> {
  const address = URL.createObjectURL(file)
  try {
    const image = new Image(width, height)
    image.src = address
    await image.decode()
    const canvas = document.createElement("canvas")
    canvas.width = width * DENSITY
    canvas.height = height * DENSITY
    const context = canvas.getContext("2d")
    if (!context) throw new Error("png: missing: a 2d canvas")
    context.scale(DENSITY, DENSITY)
    context.drawImage(image, 0, 0, width, height)
    return await new Promise((resolve, reject) =>
      canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error("png: the canvas gave no picture")))),
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}

function save(file: Blob, name: string) {
  const link = document.createElement("a")
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}
