import { overviewPicture } from "@/app/_pictures/overview-picture"
import { pictureAnswer } from "@/app/_pictures/draw"
import { isLocale } from "@/lib/i18n/locales"
import { MESSAGES } from "@/lib/i18n/messages"
import { LOCALES } from "@/lib/model"

export const dynamic = "force-static"
export const dynamicParams = false

export function generateStaticParams() {
  return LOCALES.map(locale => ({ locale }))
}

export async function GET(_: Request, { params }: RouteContext<"/[locale]/picture.png">) {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const { nav, home } = MESSAGES[locale]
  return pictureAnswer(overviewPicture({ locale, kicker: nav.home, title: home.title }))
}
