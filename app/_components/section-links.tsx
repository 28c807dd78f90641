"use client"

import { usePathname } from "next/navigation"
import { PageLink } from "./page-link"

interface Props {
  label: string
  links: { href: string; text: string }[]
}

/** The site's sections; the one being read is marked. The first link is the home page, and is current only there. */
export function SectionLinks({ label, links }: Props) {
  const pathname = usePathname()
  const home = links[0]?.href
  const isCurrent = (href: string) => pathname === href || (href !== home && pathname.startsWith(`${href}/`))
  return (
    <nav aria-label={label} className="section-links">
      {links.map(({ href, text }) => (
        <PageLink key={href} href={href} aria-current={isCurrent(href) ? "page" : undefined}>
          {text}
        </PageLink>
      ))}
    </nav>
  )
}
