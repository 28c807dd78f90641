/** A text of a drawing, and where it stands: `x` is its start, middle or end, `y` its middle. */
export interface Label {
  text: string
  x: number
  y: number
  align: "start" | "middle" | "end"
  fill: string
  fontSize: number
}

const TEXT = /<text([^>]*)>([^<]*)<\/text>/g
const DEFAULT_FONT_SIZE = 12

/** Takes the texts out of an SVG of `renderSvg`, for where pictures are drawn without fonts and texts laid over them. */
export function liftLabels(svg: string): { svg: string; labels: Label[] } {
  const labels = Array.from(svg.matchAll(TEXT), ([, attributes = "", text = ""]): Label => {
    const of = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1]
    const [, left = "0", top = "0"] = /translate\((-?[\d.]+) (-?[\d.]+)\)/.exec(of("transform") ?? "") ?? []
    const align = of("text-anchor")
    return {
      text: unescapeXml(text),
      x: Number(of("x") ?? 0) + Number(left),
      y: Number(of("y") ?? 0) + Number(top),
      align: align === "middle" || align === "end" ? align : "start",
      fill: of("fill") ?? "currentColor",
      fontSize: Number(/(?:font-size:|normal )(\d+)px/.exec(of("style") ?? "")?.[1] ?? DEFAULT_FONT_SIZE),
    }
  })
  return { svg: svg.replace(TEXT, ""), labels }
}

const unescapeXml = (text: string) =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
