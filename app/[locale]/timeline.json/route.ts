import { chartDataOf } from "@/app/_lib/chart-data-of"
import { isLocale } from "@/lib/i18n/locales"
import { LOCALES } from "@/lib/model"
import { listQuoted } from "@/lib/queries"

export const dynamic = "force-static"
export const dynamicParams = false

export function generateStaticParams() {
  return LOCALES.map(locale => ({ locale }))
}

/** `ChartData` of the home page's timeline, written by the build; the browser fetches it when a reader comes. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/timeline.json">) {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  return Response.json(chartDataOf(listQuoted(), locale))
}
