import { externalUrl } from "@/app/_lib/paths"
import type { Article, Observation } from "@/lib/model"
import { textFragment } from "@/lib/text/text-fragment"

/** The sentence of a figure on its publisher's own page; undefined where no address is known. */
export function originalAt(article: Article, { quoteStart, quoteEnd }: Observation): string | undefined {
  const address = externalUrl(article.url)
  if (address === undefined) return undefined
  const [page = ""] = address.split("#")
  return page + (textFragment(article.text, { start: quoteStart, end: quoteEnd }, article.language) ?? "")
}
