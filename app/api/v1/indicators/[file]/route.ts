import { csvAnswer, jsonAnswer } from "@/app/_lib/answers"
import { indicatorRecordOf, recordsOf } from "@/app/_lib/records"
import type { IndicatorAnswer } from "@/lib/exports/schemas"
import { findIndicator, findSeries, listIndicators } from "@/lib/queries"

export const dynamic = "force-static"
export const dynamicParams = false

/** Ids hold dots themselves, so a file is named by all that stands before the last one. */
const FILE = /^(?<id>.+)\.(?<format>json|csv)$/

export function generateStaticParams() {
  return listIndicators().flatMap(({ id }) => [{ file: `${id}.json` }, { file: `${id}.csv` }])
}

export async function GET(_: Request, { params }: RouteContext<"/api/v1/indicators/[file]">) {
  const { id = "", format } = FILE.exec((await params).file)?.groups ?? {}
  const indicator = findIndicator(id)
  if (!indicator) return new Response(null, { status: 404 })
  if (format === "csv") return csvAnswer(recordsOf(id))
  return jsonAnswer({
    indicator: indicatorRecordOf(indicator),
    points: findSeries(id).points,
    observations: recordsOf(id),
  } satisfies IndicatorAnswer)
}
