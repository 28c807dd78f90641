import { feedOf } from "@/app/_lib/feed-of"
import { isLocale } from "@/lib/i18n/locales"
import { LOCALES } from "@/lib/model"

export const dynamic = "force-static"
export const dynamicParams = false

export function generateStaticParams() {
  return LOCALES.map(locale => ({ locale }))
}

export async function GET(_: Request, { params }: RouteContext<"/[locale]/feed.xml">) {
  const { locale } = await params
  return isLocale(locale) ? feedOf(locale) : new Response(null, { status: 404 })
}
