import { jsonAnswer } from "@/app/_lib/answers"
import { recordsOf } from "@/app/_lib/records"
import type { ObservationsAnswer } from "@/lib/exports/schemas"

export const dynamic = "force-static"

export function GET() {
  return jsonAnswer({ observations: recordsOf() } satisfies ObservationsAnswer)
}
