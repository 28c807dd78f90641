import { jsonAnswer } from "@/app/_lib/answers"
import { indicatorRecordOf } from "@/app/_lib/records"
import type { IndicatorsAnswer } from "@/lib/exports/schemas"
import { listIndicators } from "@/lib/queries"

export const dynamic = "force-static"

export function GET() {
  return jsonAnswer({ indicators: listIndicators().map(indicatorRecordOf) } satisfies IndicatorsAnswer)
}
