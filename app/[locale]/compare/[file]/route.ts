import { chartDataOf } from "@/app/_lib/chart-data-of"
import { isLocale } from "@/lib/i18n/locales"
import { LOCALES } from "@/lib/model"
import { findIndicator, listQuoted } from "@/lib/queries"

export const dynamic = "force-static"
export const dynamicParams = false

export function generateStaticParams() {
  return LOCALES.flatMap(locale => listQuoted().map(({ id }) => ({ locale, file: `${id}.json` })))
}

/** `ChartData` of one indicator alone; the comparison joins those a reader chooses. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/compare/[file]">) {
  const { locale, file } = await params
  const indicator = findIndicator(file.replace(/\.json$/, ""))
  if (!isLocale(locale) || !indicator) return new Response(null, { status: 404 })
  return Response.json(chartDataOf([indicator], locale))
}
