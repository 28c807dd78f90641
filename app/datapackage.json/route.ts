import { jsonAnswer } from "@/app/_lib/answers"
import { indicatorDataPath, observationsDataPath, tableSchemaPath } from "@/app/_lib/paths"
import { siteUrl } from "@/app/_lib/site-url"
import { toDataPackage } from "@/lib/exports/data-package"
import { DEFAULT_LOCALE } from "@/lib/i18n/locales"
import { MESSAGES } from "@/lib/i18n/messages"
import { listIndicators } from "@/lib/queries"

export const dynamic = "force-static"

export function GET() {
  const { name, description } = MESSAGES[DEFAULT_LOCALE].site
  const all = { name: "observations", title: "Every figure", path: relative(observationsDataPath("csv")) }
  const each = listIndicators().map(({ id, name }) => ({
    name: id,
    title: name[DEFAULT_LOCALE],
    path: relative(indicatorDataPath(id, "csv")),
  }))
  return jsonAnswer(
    toDataPackage({
      title: name,
      description,
      homepage: siteUrl().href,
      schemaPath: relative(tableSchemaPath),
      tables: [all, ...each],
    }),
  )
}

const relative = (path: string) => path.slice(1)
