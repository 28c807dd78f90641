import { PageLink } from "./page-link"

interface Props {
  title: string
  href: string
  /** Words of the link to all of what the section shows a part of. */
  link: string
}

export function SectionHeading({ title, href, link }: Props) {
  return (
    <div className="section-heading">
      <h2 className="text-xl">{title}</h2>
      <PageLink href={href} className="inked-link text-sm">
        {link}
      </PageLink>
    </div>
  )
}
