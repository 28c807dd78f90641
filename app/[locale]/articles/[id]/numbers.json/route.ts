import { LOCALES } from "@/lib/model"
import { findUnlinked, listArticles } from "@/lib/queries"

export const dynamic = "force-static"
export const dynamicParams = false

export function generateStaticParams() {
  return LOCALES.flatMap(locale => listArticles().map(({ id }) => ({ locale, id })))
}

/** Numbers and times read in an article and linked to no indicator; fetched when a reader asks to see them. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/articles/[id]/numbers.json">) {
  const unlinked = findUnlinked((await params).id)
  return unlinked ? Response.json(unlinked) : new Response(null, { status: 404 })
}
