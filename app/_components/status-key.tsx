import { useTranslations } from "next-intl"
import { STATUSES, type Point } from "@/lib/model"
import { StatusGlyph } from "./status-glyph"
import { StatusTag } from "./status-tag"

interface Props {
  points: readonly Pick<Point, "status">[]
  /** Marks and names alone; the meaning shows on hover. */
  isBrief?: boolean
}

/** What the kinds of figure on this page mean, each with its mark. */
export function StatusKey({ points, isBrief = false }: Props) {
  const t = useTranslations("statusNote")
  const present = STATUSES.filter(status => points.some(point => point.status === status))
  if (isBrief) {
    return (
      <ul className="status-key">
        {present.map(status => (
          <li key={status} className="status-name" title={t(status)}>
            <StatusGlyph status={status} />
            <StatusTag status={status} />
          </li>
        ))}
      </ul>
    )
  }
  return (
    <dl className="status-key mt-6">
      {present.map(status => (
        <div key={status} className="flex gap-2">
          <dt className="status-name">
            <StatusGlyph status={status} />
            <StatusTag status={status} />
          </dt>
          <dd>{t(status)}</dd>
        </div>
      ))}
    </dl>
  )
}
