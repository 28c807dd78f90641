import { searchedArticles, searchManifest } from "@/app/_lib/search-parts"

export const dynamic = "force-static"
export const dynamicParams = false

const ARTICLES = /^articles-(\d+)\.json$/

/** `index.json`, the manifest, and `articles-1.json` and on: what the search reads, for every language. */
export function generateStaticParams() {
  return [
    { part: "index.json" },
    ...searchManifest().articleParts.map((_, index) => ({ part: `articles-${index + 1}.json` })),
  ]
}

export async function GET(_: Request, { params }: RouteContext<"/search/[part]">) {
  const { part } = await params
  const number = ARTICLES.exec(part)?.[1]
  return Response.json(number ? searchedArticles(Number(number)) : searchManifest())
}
