import { jsonAnswer } from "@/app/_lib/answers"
import { articleRecordOf } from "@/app/_lib/records"
import type { ArticlesAnswer } from "@/lib/exports/schemas"
import { listArticles } from "@/lib/queries"

export const dynamic = "force-static"

export function GET() {
  return jsonAnswer({ articles: listArticles().map(article => articleRecordOf(article)) } satisfies ArticlesAnswer)
}
