import { embedOf } from "@/app/_lib/embed-of"
import { isLocale } from "@/lib/i18n/locales"
import { LOCALES } from "@/lib/model"
import { findIndicator, listIndicators } from "@/lib/queries"

export const dynamic = "force-static"
export const dynamicParams = false

export function generateStaticParams() {
  return LOCALES.flatMap(locale => listIndicators().map(({ id }) => ({ locale, id })))
}

/** A document of its own rather than a page: inside another site's page every kilobyte of script would be too many. */
export async function GET(_: Request, { params }: RouteContext<"/embed/[locale]/indicators/[id]">) {
  const { locale, id } = await params
  const indicator = findIndicator(id)
  return isLocale(locale) && indicator ? embedOf(locale, indicator) : new Response(null, { status: 404 })
}
