import Link from "next/link"
import type { ComponentProps } from "react"

/**
 * A link to another page of the site. Pages are long lists of links, so none is fetched before it is asked for; a link
 * to a place on a page is an `<a>` instead, for only a real navigation sets `:target`.
 */
export function PageLink(props: ComponentProps<typeof Link>) {
  return <Link prefetch={false} {...props} />
}
