import { csvAnswer } from "@/app/_lib/answers"
import { recordsOf } from "@/app/_lib/records"

export const dynamic = "force-static"

export function GET() {
  return csvAnswer(recordsOf())
}
