import { PageLink } from "./page-link"

interface Props {
  title: string
  /** Of the heading, where something leads to it. */
  id?: string
  href: string
  /** Words of the link to all of what the section shows a part of. */
  link: string
}

export function SectionHeading({ title, id, href, link }: Props) {
  return (
    <div className="section-heading">
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      <PageLink href={href} className="inked-link text-sm">
        {link}
      </PageLink>
    </div>
  )
}
