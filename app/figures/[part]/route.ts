import { figurePart, figureFileParts } from "@/app/_lib/figure-parts"

export const dynamic = "force-static"
export const dynamicParams = false

/** `1.json` and on: rows of the table of figures, `FigureTable` each. */
export function generateStaticParams() {
  return figureFileParts().map((_, index) => ({ part: `${index + 1}.json` }))
}

export async function GET(_: Request, { params }: RouteContext<"/figures/[part]">) {
  const { part } = await params
  return Response.json(figurePart(Number.parseInt(part, 10)))
}
