import { STATUSES } from "@/lib/model"
import type { ChartPoint } from "./chart-data"
import { extentOf } from "./domain"
import type { SortKey } from "./view"

/** Points in the order of a table's column; equal ones newest first, whichever way the column runs. */
export function sortPoints(points: readonly ChartPoint[], key: SortKey, ascending: boolean): ChartPoint[] {
  const compare = COMPARES[key]
  const sign = ascending ? 1 : -1
  return points
    .map((point, place) => ({ point, place }))
    .sort((a, b) => sign * compare(a.point, b.point) || b.place - a.place)
    .map(({ point }) => point)
}

type Compare = (a: ChartPoint, b: ChartPoint) => number

const COMPARES: Readonly<Record<SortKey, Compare>> = {
  period: (a, b) => extentOf(a)[1] - extentOf(b)[1] || extentOf(a)[0] - extentOf(b)[0],
  figure: (a, b) => middleOf(a) - middleOf(b),
  status: (a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status),
  who: (a, b) => speakerOf(a).localeCompare(speakerOf(b)),
  confidence: (a, b) => certaintyOf(a) - certaintyOf(b),
}

const middleOf = ({ value }: ChartPoint) => (typeof value === "number" ? value : (value[0] + value[1]) / 2)
const speakerOf = ({ citations }: ChartPoint) => citations.flatMap(({ details }) => details?.by ?? [])[0] ?? ""
/** Of the surest of its citations. */
const certaintyOf = ({ citations }: ChartPoint) =>
  citations.reduce((most, { details }) => Math.max(most, details?.confidence ?? 0), 0)
