import { articlePicture } from "@/app/_pictures/article-picture"
import { pictureAnswer } from "@/app/_pictures/draw"
import { articlesWithPicture } from "@/app/_pictures/has-picture"
import { isLocale } from "@/lib/i18n/locales"
import { LOCALES } from "@/lib/model"
import { findArticle } from "@/lib/queries"

export const dynamic = "force-static"
export const dynamicParams = false

export function generateStaticParams() {
  return LOCALES.flatMap(locale => articlesWithPicture().map(({ id }) => ({ locale, id })))
}

export async function GET(_: Request, { params }: RouteContext<"/[locale]/articles/[id]/picture.png">) {
  const { locale, id } = await params
  const found = findArticle(id)
  if (!isLocale(locale) || !found) return new Response(null, { status: 404 })
  return pictureAnswer(articlePicture(found.article, found.observations, locale))
}
