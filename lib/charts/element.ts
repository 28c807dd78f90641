import type { CustomSeriesOption } from "echarts/charts"
import { DASHES, type Dash } from "./look"

type RenderItem = NonNullable<CustomSeriesOption["renderItem"]>
/** A shape as ECharts' custom series draws it. */
export type Element = Exclude<ReturnType<RenderItem>, null | undefined | void>

/** A variable, because "inherit" is not allowed in the `font` shorthand that ECharts writes for the dates. */
export const FONT_FAMILY = "var(--chart-font)"

export interface Paint {
  fill?: string
  stroke?: string
  width?: number
  dash?: Dash
  opacity?: number
}

function style({ fill, stroke, width = 1.5, dash = "solid", opacity }: Paint) {
  return {
    fill: fill ?? "none",
    ...(stroke === undefined ? {} : { stroke, lineWidth: width }),
    ...(DASHES[dash] && { lineDash: DASHES[dash] }),
    ...(opacity === undefined || opacity === 1 ? {} : { opacity }),
  }
}

export const circle = (x: number, y: number, r: number, paint: Paint): Element => ({
  type: "circle",
  shape: { cx: x, cy: y, r },
  style: style(paint),
})

export const polygon = (points: [number, number][], paint: Paint): Element => ({
  type: "polygon",
  shape: { points },
  style: style(paint),
})

export const polyline = (points: [number, number][], paint: Paint): Element => ({
  type: "polyline",
  shape: { points },
  style: style(paint),
})

export const line = (x1: number, y1: number, x2: number, y2: number, paint: Paint): Element => ({
  type: "line",
  shape: { x1, y1, x2, y2 },
  style: style(paint),
})

export const rect = (x: number, y: number, width: number, height: number, paint: Paint, r = 0): Element => ({
  type: "rect",
  shape: { x, y, width, height, ...(r > 0 && { r }) },
  style: style(paint),
})

export const label = (
  text: string,
  x: number,
  y: number,
  {
    fill,
    fontSize,
    align = "left",
    bold = false,
  }: { fill: string; fontSize: number; align?: "left" | "right"; bold?: boolean },
): Element => ({
  type: "text",
  style: {
    text,
    x,
    y,
    fill,
    fontSize,
    fontFamily: FONT_FAMILY,
    align,
    verticalAlign: "middle",
    ...(bold && { fontWeight: 600 }),
  },
})

export const group = (children: Element[]): Element => ({ type: "group", children }) as Element

/** A box in px that nothing of its shapes leaves. */
export interface Clip {
  left: number
  top: number
  width: number
  height: number
}

export const clipped = (children: Element[], { left, top, width, height }: Clip): Element =>
  ({
    type: "group",
    children,
    clipPath: { type: "rect", shape: { x: left, y: top, width, height } },
  }) as Element
