import type { ChartData } from "./chart-data"
import type { Drawing } from "./drawing"
import { seriesHeight } from "./panels"
import { seriesDrawing } from "./series-option"
import { timelineDrawing } from "./timeline-option"

export type DrawingKind = "series" | "timeline"

/** The drawing of a kind at a width, on the server and in the browser alike; each kind knows its height. */
export function drawingOf(kind: DrawingKind, data: ChartData, width: number): Drawing {
  return kind === "timeline"
    ? timelineDrawing(data, width)
    : seriesDrawing(data, { width, height: seriesHeight(data, width) })
}
