import { jsonAnswer } from "@/app/_lib/answers"
import { observationTableSchema } from "@/lib/exports/table-schema"

export const dynamic = "force-static"

export function GET() {
  return jsonAnswer(observationTableSchema())
}
