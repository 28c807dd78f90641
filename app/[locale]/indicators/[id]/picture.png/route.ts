import { pictureAnswer } from "@/app/_pictures/draw"
import { indicatorPicture } from "@/app/_pictures/indicator-picture"
import { isLocale } from "@/lib/i18n/locales"
import { LOCALES } from "@/lib/model"
import { findIndicator, listIndicators } from "@/lib/queries"

export const dynamic = "force-static"
export const dynamicParams = false

export function generateStaticParams() {
  return LOCALES.flatMap(locale => listIndicators().map(({ id }) => ({ locale, id })))
}

export async function GET(_: Request, { params }: RouteContext<"/[locale]/indicators/[id]/picture.png">) {
  const { locale, id } = await params
  const indicator = findIndicator(id)
  if (!isLocale(locale) || !indicator) return new Response(null, { status: 404 })
  return pictureAnswer(indicatorPicture(indicator, locale))
}
