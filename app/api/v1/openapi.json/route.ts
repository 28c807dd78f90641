import { jsonAnswer } from "@/app/_lib/answers"
import { siteUrl } from "@/app/_lib/site-url"
import { toOpenApi } from "@/lib/exports/openapi"
import { DEFAULT_LOCALE } from "@/lib/i18n/locales"
import { MESSAGES } from "@/lib/i18n/messages"
import { listIndicators } from "@/lib/queries"

export const dynamic = "force-static"

export function GET() {
  const { name, description } = MESSAGES[DEFAULT_LOCALE].site
  const indicatorIds = listIndicators().map(({ id }) => id)
  return jsonAnswer(toOpenApi({ title: name, description, server: siteUrl().origin, indicatorIds }))
}
