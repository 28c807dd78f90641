import { feedOf } from "@/app/_lib/feed-of"
import { isLocale } from "@/lib/i18n/locales"
import { LOCALES } from "@/lib/model"
import { findIndicator, listIndicators } from "@/lib/queries"

export const dynamic = "force-static"
export const dynamicParams = false

export function generateStaticParams() {
  return LOCALES.flatMap(locale => listIndicators().map(({ id }) => ({ locale, id })))
}

export async function GET(_: Request, { params }: RouteContext<"/[locale]/indicators/[id]/feed.xml">) {
  const { locale, id } = await params
  const indicator = findIndicator(id)
  return isLocale(locale) && indicator ? feedOf(locale, indicator) : new Response(null, { status: 404 })
}
